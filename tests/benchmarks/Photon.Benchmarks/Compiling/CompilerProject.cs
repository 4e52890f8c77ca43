using System.Text.Json.Nodes;
using Photon.Benchmarks.Documents;

namespace Photon.Benchmarks.Compiling;

/// <summary>A project that exists to learn the compiler's command line from MSBuild; then the compiler is run by itself, without its server.</summary>
sealed class CompilerProject
{
    readonly string folder;
    readonly string[] arguments;
    readonly string[] environment;

    /// <param name="name">Its folder under <c>artifacts/benchmarks</c>.</param>
    /// <param name="items">The project's items, XML.</param>
    /// <param name="rival">Whether the project goes without Photon's SDK.</param>
    public CompilerProject(string name, string items, bool rival = false)
    {
        folder = RepositoryFiles.Artifacts(Path.Combine("benchmarks", name));
        Directory.CreateDirectory(folder);
        var sdk = Path.Combine(RepositoryFiles.Root, "sdk", "Sdk");
        var (props, targets) = rival
            ? ("""<Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk.Web" />""", """<Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk.Web" />""")
            : ($"""<Import Project="{sdk}/Sdk.props" />""", $"""<Import Project="{sdk}/Sdk.targets" />""");
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project>
              <PropertyGroup>
                <PhotonFromSource>true</PhotonFromSource>
              </PropertyGroup>
              {props}
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Library</OutputType>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <RunAnalyzers>false</RunAnalyzers>
                <GenerateDocumentationFile>false</GenerateDocumentationFile>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                <!-- Rivals warn. -->
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
                <NoWarn>$(NoWarn);CS8618;CS8600;CS8601;CS8602;CS8603;CS8604;CS8625;CS1591;CS0612;CS0618</NoWarn>
              </PropertyGroup>
            {items}
              {targets}
            </Project>
            """);
        ChildClock.Run(folder, "dotnet", "build", "-c", "Release", "-v", "q", "-nologo", "-t:Restore;ResolveReferences", "-p:UseSharedCompilation=false");
        ChildClock.Run(folder, "dotnet", "msbuild", "-nologo", "-p:Configuration=Release", "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
            "-p:UseSharedCompilation=false", "-getProperty:CscEnvironment", "-getItem:CscCommandLineArgs");
        var answer = JsonNode.Parse(ChildClock.Output[ChildClock.Output.IndexOf('{')..])!;
        arguments = [.. answer["Items"]!["CscCommandLineArgs"]!.AsArray().Select(a => (string)a!["Identity"]!)];
        environment = ((string)answer["Properties"]!["CscEnvironment"]!).Split(';', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Compiles and gives the compiler's CPU seconds.</summary>
    /// <param name="sources">In place of the project's own and of all generators; <c>null</c>: as the project says.</param>
    /// <param name="generated">Where generated files are to be written; <c>null</c>: nowhere.</param>
    public double Compile(IEnumerable<string>? sources = null, string? generated = null)
    {
        var response = Path.Combine(folder, "compile.rsp");
        var own = arguments.Where(a => !a.StartsWith("/out:", StringComparison.Ordinal) && !a.StartsWith("/refout:", StringComparison.Ordinal) && !a.StartsWith("/generatedfilesout:", StringComparison.Ordinal));
        if (sources is not null)
            own = own.Where(a => a.StartsWith('/') && !a.StartsWith("/analyzer:", StringComparison.Ordinal) && !a.StartsWith("/additionalfile:", StringComparison.Ordinal) || a.EndsWith("AssemblyInfo.cs", StringComparison.Ordinal) || a.EndsWith("GlobalUsings.g.cs", StringComparison.Ordinal)).Concat(sources);
        if (generated is not null)
            own = own.Append($"/generatedfilesout:{generated}");
        File.WriteAllLines(response, own.Append($"/out:{Path.Combine(folder, "out.dll")}").Select(a => $"\"{a.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
        return ChildClock.Run(folder, "dotnet", environment, [Compiler, "/noconfig", $"@{response}"]);
    }

    static string Compiler
    {
        get
        {
            ChildClock.Run(RepositoryFiles.Root, "dotnet", "--version");
            var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
            return Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "sdk", ChildClock.Output.Trim(), "Roslyn", "bincore", "csc.dll"));
        }
    }
}
