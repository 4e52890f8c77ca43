using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Generator.Tests.Hostile;

/// <summary>Untrusted spec in, inert code out: no text of a document declares, closes or runs anything.</summary>
public sealed class HostileTextTests
{
    static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    static readonly Lazy<ImmutableArray<string>> Harmless = new(() => Symbols(HostileDocument.With("")));

    public static TheoryData<string> TextSites => [.. HostileDocument.Texts];

    public static TheoryData<string> NameSites => [.. HostileDocument.Names];

    [Fact]
    public void The_harmless_document_declares_what_the_sites_stand_in()
    {
        Assert.Contains(Harmless.Value, s => s.EndsWith(".Order", StringComparison.Ordinal));
        Assert.Contains(Harmless.Value, s => s.Contains(".IOrdersApi.Place(", StringComparison.Ordinal));
        Assert.Contains(Harmless.Value, s => s.Contains(".OrdersClient.PlaceAsync(", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TextSites))]
    public void Text_declares_the_same_symbols_whatever_it_says(string site)
    {
        foreach (var payload in HostileDocument.Payloads)
            Assert.Equal(Harmless.Value, Symbols(HostileDocument.With(payload, site)));
    }

    [Theory]
    [MemberData(nameof(NameSites))]
    public void A_name_changes_names_only(string site)
    {
        foreach (var payload in HostileDocument.Payloads)
        {
            var symbols = Symbols(HostileDocument.With(payload, site));
            Assert.True(symbols.Length <= Harmless.Value.Length, $"{symbols.Length} symbols, not {Harmless.Value.Length}");
            Assert.DoesNotContain(symbols, s => s.EndsWith(".Pwned", StringComparison.Ordinal) && s.StartsWith("NamedType", StringComparison.Ordinal) && !payload.StartsWith("Pwned", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Hostile_text_at_every_site_at_once_compiles_without_a_warning()
    {
        foreach (var payload in HostileDocument.Payloads)
        {
            Assert.Empty(Compile(HostileDocument.With(payload, HostileDocument.Texts))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
            if (Compile(HostileDocument.With(payload, HostileDocument.Names)) is { } named)
                Assert.Empty(named.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
        }
    }

    /// <summary>Every symbol that the emitted files declare.</summary>
    static ImmutableArray<string> Symbols(string document)
    {
        if (Compile(document) is not { } compilation) return [];
        // Binding every body for each of some 600 documents would take minutes; what text could break shows in syntax.
        Assert.All(compilation.SyntaxTrees, tree => Assert.Empty(tree.GetDiagnostics()));
        return [.. Members(compilation.Assembly.GlobalNamespace).Select(s => $"{s.Kind} {s.ToDisplayString()}").Order(StringComparer.Ordinal)];
    }

    static CSharpCompilation? Compile(string document)
    {
        var faults = new List<Fault>();
        var text = SpecText.Read("shop.json", document, faults);
        var model = SpecBinder.Bind(text, new SpecFiles([text]), new BindOptions(), faults, default);
        if (model is null) return null;
        var files = ApiEmitter.Emit(model, new EmitOptions { Name = "Shop", Namespace = "Contoso", Server = true, Client = true });
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose), f.HintName));
        return CSharpCompilation.Create("Hostile", trees, References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol owner) =>
        owner.GetMembers().SelectMany(m => m is INamespaceOrTypeSymbol inner ? Members(inner).Prepend(m) : [m]);
}
