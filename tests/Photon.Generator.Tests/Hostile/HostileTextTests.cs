using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
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

    static readonly Dictionary<string, HostileTemplate> Documents = new(StringComparer.Ordinal) { ["3.1"] = HostileDocument.Template, ["3.2"] = HostileDocument32.Template };

    static readonly Dictionary<string, Lazy<ImmutableArray<string>>> Harmless = Documents.ToDictionary(d => d.Key, d => new Lazy<ImmutableArray<string>>(() => Symbols(d.Value.With(""))));

    public static TheoryData<string, string> TextSites => [.. Documents.SelectMany(d => d.Value.Texts.Select(site => (d.Key, site)))];

    public static TheoryData<string, string> NameSites => [.. Documents.SelectMany(d => d.Value.Names.Select(site => (d.Key, site)))];

    public static TheoryData<string> Versions => [.. Documents.Keys];

    [Theory]
    [InlineData("3.1", ".Order", ".IOrdersApi.Place(", ".OrdersClient.PlaceAsync(")]
    [InlineData("3.2", ".UploadRequest", ".IOrdersApi.Copy(", ".ShopServers.Main(", ".INewOrderWebhook", ".ShopWebhookSender.ShippedAsync(", ".OrdersClient.WatchAsync(", ".Added", ".OrderPay", ".QueryAsync(")]
    public void The_harmless_document_declares_what_the_sites_stand_in(string version, params string[] symbols)
    {
        Assert.Equal(Documents[version].Sites.Order(StringComparer.Ordinal), Documents[version].Texts.Concat(Documents[version].Names).Order(StringComparer.Ordinal));
        Assert.All(symbols, symbol => Assert.True(Harmless[version].Value.Any(s => symbol.EndsWith('(') ? s.Contains(symbol, StringComparison.Ordinal) : s.EndsWith(symbol, StringComparison.Ordinal)), symbol + "\n" + string.Join('\n', Harmless[version].Value)));
    }

    [Theory]
    [MemberData(nameof(TextSites))]
    public void Text_declares_the_same_symbols_whatever_it_says(string version, string site)
    {
        foreach (var payload in HostileTemplate.Payloads)
            Assert.Equal(Harmless[version].Value, Symbols(Documents[version].With(payload, site)));
    }

    [Theory]
    [MemberData(nameof(NameSites))]
    public void A_name_changes_names_only(string version, string site)
    {
        foreach (var payload in HostileTemplate.Payloads)
        {
            var symbols = Symbols(Documents[version].With(payload, site));
            Assert.NotEmpty(symbols);
            Assert.True(symbols.Length <= Harmless[version].Value.Length, $"{symbols.Length} symbols, not {Harmless[version].Value.Length}");
            Assert.DoesNotContain(symbols, s => s.EndsWith(".Pwned", StringComparison.Ordinal) && s.StartsWith("NamedType", StringComparison.Ordinal) && !payload.StartsWith("Pwned", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Hostile_text_at_every_site_at_once_compiles_without_a_warning(string version)
    {
        var document = Documents[version];
        foreach (var payload in HostileTemplate.Payloads)
        {
            Assert.Empty(Compile(document.With(payload, document.Texts))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
            if (Compile(document.With(payload, document.Names)) is { } named)
                Assert.Empty(named.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_effective_document_says_what_was_written(string version)
    {
        foreach (var payload in HostileTemplate.Payloads)
        {
            foreach (var site in Documents[version].Sites)
            {
                var spec = SpecText.Read("shop.json", Documents[version].With(payload, site), new List<Fault>(), TestContext.Current.CancellationToken);
                var bundle = new DocumentBundle(spec, []);
                Assert.Equal(spec.Root.ToJson(), Again("shop.json", bundle.ToJson()));
                Assert.Equal(spec.Root.ToJson(), Again("shop.yaml", bundle.ToYaml()));
            }
        }

        static string Again(string path, string text)
        {
            var faults = new List<Fault>();
            var json = SpecText.Read(path, text, faults, TestContext.Current.CancellationToken).Root.ToJson();
            Assert.Empty(faults);
            return json;
        }
    }

    /// <summary>Every symbol that the emitted files declare.</summary>
    static ImmutableArray<string> Symbols(string document)
    {
        if (Compile(document) is not { } compilation) return [];
        // Binding every body for each of some 1,900 documents would take minutes; what text could break shows in syntax.
        Assert.All(compilation.SyntaxTrees, tree => Assert.Empty(tree.GetDiagnostics()));
        return [.. Members(compilation.Assembly.GlobalNamespace).Select(s => $"{s.Kind} {s.ToDisplayString()}").Order(StringComparer.Ordinal)];
    }

    static CSharpCompilation? Compile(string document)
    {
        var faults = new List<Fault>();
        var text = SpecText.Read("shop.json", document, faults);
        var model = SpecBinder.Bind(text, new SpecFiles([text]), new BindOptions(), faults, default);
        Assert.All(faults, fault => Assert.DoesNotContain(fault.Message, c => char.IsControl(c) || c is '\u2028' or '\u2029'));
        if (model is null) return null;
        var files = ApiEmitter.Emit(model, new EmitOptions { Name = "Shop", Namespace = "Contoso", Server = true, Client = true, Webhooks = true, ValidateResponses = true });
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose), f.HintName));
        return CSharpCompilation.Create("Hostile", trees, References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol owner) =>
        owner.GetMembers().SelectMany(m => m is INamespaceOrTypeSymbol inner ? Members(inner).Prepend(m) : [m]);
}
