using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Photon.Cli.Tests.Generate;

/// <summary>Ejected C#, compiled as a project of a person would: every warning counts, documentation is asked for.</summary>
static class OwnedCode
{
    static readonly Lazy<MetadataReference[]> s_references = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path) != "photon.dll").Select(path => MetadataReference.CreateFromFile(path))]);

    /// <param name="declared">Given the name of each type that is declared.</param>
    public static void Compiles(string folder, Action<string>? declared = null)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        var compilation = CSharpCompilation.Create("Owned", files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), parse, file)), s_references.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var said = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701");
        foreach (var type in declared is null ? [] : compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseTypeDeclarationSyntax>())) declared!(type.Identifier.ValueText);
        Assert.Empty(said.Take(10).Select(diagnostic => diagnostic.ToString()));
    }
}
