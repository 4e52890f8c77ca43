using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Photon.Benchmarks.Compiling;

/// <summary>Emitted models with everything taken out that is there for codecs: what one would have written by hand.</summary>
sealed class BareModels : CSharpSyntaxRewriter
{
    /// <summary>Writes bare copies of the model files of <paramref name="generated"/> and gives their paths.</summary>
    public static IReadOnlyList<string> Write(string generated, string folder)
    {
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var file in Directory.EnumerateFiles(generated, "*.Models*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, Path.GetFileName(file));
            File.WriteAllText(path, new BareModels().Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()).ToFullString());
            files.Add(path);
        }
        return files;
    }

    // A union keeps its constructors and conversions: without them nobody could make one.
    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        node.Parent is StructDeclarationSyntax && !node.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.RefKeyword)) ? node : null;

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => null;

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) =>
        node.Attributes.Any(a => a.Name.ToString() is var name && (name.Contains("JsonConverter", StringComparison.Ordinal) || name.Contains("EditorBrowsable", StringComparison.Ordinal))) ? null : node;
}
