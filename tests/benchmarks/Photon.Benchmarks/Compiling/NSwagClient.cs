using System.Reflection;
using System.Text.RegularExpressions;
using Photon.Benchmarks.Documents;

namespace Photon.Benchmarks.Compiling;

/// <summary>NSwag's client of a document, generated and compiled.</summary>
sealed partial class NSwagClient
{
    static readonly string Tool = typeof(NSwagClient).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NSwag").Value!;

    readonly string document;
    readonly string file;
    readonly CompilerProject project;
    readonly int[] brokenLines;

    public NSwagClient(string document, string name)
    {
        this.document = document;
        project = new CompilerProject(name, """  <ItemGroup><Compile Include="Client.cs" /></ItemGroup>""", rival: true);
        file = RepositoryFiles.Artifacts($"benchmarks/{name}/Client.cs");
        Generate();
        brokenLines = FindBrokenLines();
    }

    /// <summary>CPU seconds of the tool and of the compiler.</summary>
    public double GenerateAndCompile()
    {
        var tool = Generate();
        Repair();
        return tool + project.Compile();
    }

    double Generate() => ChildClock.Run(RepositoryFiles.Root, "dotnet", Tool, "openapi2csclient", $"/input:{document}", $"/output:{file}", "/namespace:Rival",
        "/jsonLibrary:SystemTextJson", "/generateNullableReferenceTypes:true", "/operationGenerationMode:SingleClientFromOperationId", "/classname:RivalClient");

    /// <summary>Stripe's time zones GMT+0 and GMT-0 become one name, which does not compile (CS0102): found once, renamed in every round, off the clock.</summary>
    int[] FindBrokenLines()
    {
        try
        {
            project.Compile();
            return [];
        }
        catch (InvalidOperationException e)
        {
            return [.. Duplicate().Matches(e.Message).Select(m => int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).Distinct()];
        }
    }

    void Repair()
    {
        var lines = File.ReadAllLines(file);
        foreach (var line in brokenLines)
            lines[line - 1] = lines[line - 1].Replace(" = ", "_" + line + " = ", StringComparison.Ordinal);
        File.WriteAllLines(file, lines);
    }

    [GeneratedRegex(@"\((\d+),\d+\): error CS0102")]
    private static partial Regex Duplicate();
}
