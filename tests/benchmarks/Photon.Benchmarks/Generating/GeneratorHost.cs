using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Photon.Benchmarks.Documents;

namespace Photon.Benchmarks.Generating;

/// <summary>The generator as the compiler hosts it: one driver that is handed from run to run.</summary>
sealed class GeneratorHost
{
    public GeneratorHost(AdditionalText document)
    {
        // Loaded as an analyzer is, from the folder that it was built into.
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var path = Path.Combine(RepositoryFiles.Root, "src", "Photon.Generator", "bin", configuration, "netstandard2.0", "Photon.Generator.dll");
        var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(path).GetType("Photon.Generator.PhotonGenerator", throwOnError: true)!)!;
        Compilation = CSharpCompilation.Create("Benchmark", [Tree("class A;")],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(f => MetadataReference.CreateFromFile(f)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [document], parse, new ItemMetadata(document),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    static readonly CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    public Compilation Compilation { get; set; }

    public GeneratorDriver Driver { get; set; }

    public static SyntaxTree Tree(string text) => CSharpSyntaxTree.ParseText(text, parse);

    /// <summary>How many C# files of the last run were made anew, and how many there are.</summary>
    public (int Made, int All) Outputs()
    {
        var result = Driver.GetRunResult().Results.Single();
        if (result.Exception is { } exception)
            throw new InvalidOperationException("The generator failed.", exception);
        return (Steps().Count(s => s.Step == "Output" && s.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)), result.GeneratedSources.Length);
    }

    /// <summary>Every step of ours, with the reasons of its outputs.</summary>
    public IEnumerable<(string Step, IncrementalStepRunReason Reason)> Steps() =>
        Driver.GetRunResult().Results.Single().TrackedSteps.Where(s => s.Key is "Parse" or "Model" or "Diagnostics" or "Output").SelectMany(s => s.Value.SelectMany(r => r.Outputs.Select(o => (s.Key, o.Reason))));
}

/// <summary>A document in memory.</summary>
sealed class DocumentText(string path, string text) : AdditionalText
{
    readonly SourceText text = SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
