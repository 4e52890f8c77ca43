using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.Stubs;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Naming;
using Photon.Core.Reading;

namespace Photon.Corpus;

/// <summary>One document, read, emitted and compiled in memory, as a build would.</summary>
public sealed record DocumentRun
{
    public required IReadOnlyList<Fault> Faults { get; init; }
    public ApiModel? Model { get; init; }
    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>Errors and warnings of the compiler.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
    public CSharpCompilation? Compilation { get; init; }
    public TimeSpan Generator { get; init; }
    public TimeSpan Compiler { get; init; }

    public int Errors => Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);

    public int Warnings => Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);

    public int Lines => Files.Sum(f => f.Text.AsSpan().Count('\n'));

    static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, optimizationLevel: OptimizationLevel.Release);

    static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public static DocumentRun Of(CorpusDocument document, EmitOptions options, bool compile = true)
    {
        var clock = Stopwatch.StartNew();
        var faults = new List<Fault>();
        var texts = document.Files().Select(f => SpecText.Read(f, File.ReadAllText(f), faults)).ToArray();
        var model = SpecBinder.Bind(texts[0], new SpecFiles(texts), new BindOptions(), faults, default);
        var files = model is null ? [] : ApiEmitter.Emit(model, options);
        var generator = clock.Elapsed;
        if (!compile) return new() { Faults = faults, Model = model, Files = files, Diagnostics = [], Generator = generator };
        clock.Restart();
        // What people are given to fill in compiles as well.
        var stubs = model is null ? [] : new StubEmitter(new(model, NameDecider.Decide(model, options.Name, options.TypesNamespace), options), "Handlers", []).Emit(_ => false).Select(s => new SourceFile(s.File, s.Text));
        var trees = files.Concat(stubs).Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose), f.HintName));
        var compilation = CSharpCompilation.Create("Emitted", trees, References, Library);
        var diagnostics = compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).ToImmutableArray();
        return new() { Faults = faults, Model = model, Files = files, Diagnostics = diagnostics, Compilation = compilation, Generator = generator, Compiler = clock.Elapsed };
    }
}
