using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Generator.Tests.Client;

/// <summary>A document's emitted code, compiled in memory, if need be with code that uses it.</summary>
sealed class CompiledApi
{
    static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))]);

    static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    public required IReadOnlyList<SourceFile> Files { get; init; }
    public required IReadOnlyList<Fault> Faults { get; init; }
    public required CSharpCompilation Compilation { get; init; }

    public static ApiModel? Bind(string path, string text, List<Fault> faults, BindOptions? options = null)
    {
        var spec = SpecText.Read(path, text, faults);
        return SpecBinder.Bind(spec, new SpecFiles([spec]), options ?? new(), faults);
    }

    /// <param name="text">YAML or JSON.</param>
    /// <param name="options">Default: a client in namespace <c>Shop</c>.</param>
    /// <param name="code">C# that uses what is emitted.</param>
    public static CompiledApi Of(string text, EmitOptions? options = null, string code = "", string path = "shop.yaml")
    {
        var faults = new List<Fault>();
        var model = Bind(path, text, faults);
        Assert.True(model is not null, string.Join("\n", faults));
        return Of(model, faults, options, code);
    }

    public static CompiledApi Of(ApiModel model, List<Fault> faults, EmitOptions? options = null, string code = "")
    {
        var files = ApiEmitter.Emit(model, options ?? new() { Name = "Shop", Namespace = "Shop", Client = true }, TestContext.Current.CancellationToken);
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(f.Text, Parse, f.HintName)).ToList();
        if (code.Length > 0) trees.Add(CSharpSyntaxTree.ParseText(code, Parse, "Probe.cs"));
        return new() { Files = files, Faults = faults, Compilation = Compile("Emitted", trees) };
    }

    static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        name, trees, References.Value,
        new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Errors and warnings, as a consumer who checks documentation sees them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id is not ("CS1701" or "CS1591"))];

    public CompiledApi AssertClean()
    {
        Assert.True(Diagnostics.Count == 0, string.Join("\n", Diagnostics.Take(20)) + "\n" + string.Join("\n", Diagnostics.Select(d => d.Location.SourceTree).Distinct().Take(2)));
        return this;
    }

    public Assembly Load()
    {
        AssertClean();
        return LoadUnchecked();
    }

    /// <summary>Warnings of code that a test wrote do not matter.</summary>
    public Assembly LoadUnchecked()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(20)));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Runs <c>Probe.Run(http)</c> of the code that was compiled along.</summary>
    public async Task<string> Run(HttpClient http)
    {
        var run = Load().GetType("Probe")!.GetMethod("Run")!.CreateDelegate<Func<HttpClient, Task<string>>>();
        return await run(http);
    }
}
