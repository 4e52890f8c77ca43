using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Photon.Generator.Tests.Generator.Kit;

/// <summary>Compilations that emitted code is added to: the references of an ASP.NET app with Photon's runtime.</summary>
static class Compiling
{
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && !name.StartsWith("xunit", StringComparison.Ordinal) && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !name.StartsWith("Photon.Core", StringComparison.Ordinal) && !name.StartsWith("Photon.Generator", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Of(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "Example",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, Parse)),
        s_references,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    /// <summary>Errors and warnings of the compiler, emitted code included, as <c>file(line): id: message</c>.</summary>
    public static IReadOnlyList<string> Complaints(Compilation compilation) =>
    [
        .. compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];
}
