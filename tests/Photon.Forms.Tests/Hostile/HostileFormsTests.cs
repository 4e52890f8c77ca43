using Photon.Forms.Model;
using Photon.Forms.Tests.TypeScript;

namespace Photon.Forms.Tests.Hostile;

/// <summary>Untrusted document in, inert pages out: no text of it declares, closes or runs anything.</summary>
public sealed class HostileFormsTests
{
    static readonly Dictionary<string, HostileTemplate> Documents = new(StringComparer.Ordinal) { ["3.1"] = HostileDocument.Template, ["3.2"] = HostileDocument32.Template };

    public static TheoryData<string> Versions => [.. Documents.Keys];

    public static TheoryData<string, string> TextSites => [.. Documents.SelectMany(document => document.Value.Texts.Select(site => (document.Key, site)))];

    public static TheoryData<string, string> NameSites => [.. Documents.SelectMany(document => document.Value.Names.Select(site => (document.Key, site)))];

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_harmless_document_has_forms(string version)
    {
        var files = Files(Documents[version].With(""));
        Assert.Contains(files, file => file.Path.StartsWith("forms/", StringComparison.Ordinal));
        Assert.NotEmpty(files.SelectMany(file => Compiler.Declared(file.Text)));
        Assert.DoesNotContain(files, file => Compiler.Bare(file.Text).Contains("Pwned", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TextSites))]
    public void Text_declares_the_same_whatever_it_says(string version, string site)
    {
        var harmless = Declared(Files(Documents[version].With("")));
        foreach (var payload in HostileTemplate.Payloads)
        {
            var files = Files(Documents[version].With(payload, site));
            Assert.Equal(harmless, Declared(files));
            Assert.All(files, file => Assert.DoesNotContain("Pwned", Compiler.Bare(file.Text)));
        }
    }

    [Theory]
    [MemberData(nameof(NameSites))]
    public void A_name_changes_names_only(string version, string site)
    {
        var harmless = Declared(Files(Documents[version].With(""))).Count;
        foreach (var payload in HostileTemplate.Payloads)
            Assert.True(Declared(Files(Documents[version].With(payload, site))).Count <= harmless, payload);
    }

    [Fact]
    public void Hostile_text_at_every_site_at_once_compiles()
    {
        var models = new List<FormsModel>();
        foreach (var document in Documents.Values)
            foreach (var payload in HostileTemplate.Payloads)
                foreach (var sites in (string[][])[document.Texts, document.Names])
                    if (Emits.Model(document.With(payload, sites), "Shop" + models.Count) is { } model) models.Add(model);
        Assert.True(models.Count > 2 * HostileTemplate.Payloads.Length);
        Assert.Equal("", Compiler.Check(models));
    }

    static List<string> Declared(IReadOnlyList<FormFile> files) => [.. files.SelectMany(file => Compiler.Declared(file.Text)).Order(StringComparer.Ordinal)];

    static IReadOnlyList<FormFile> Files(string document)
    {
        if (Emits.Model(document) is not { } model) return [];
        IReadOnlyList<FormFile> files = [.. new FormsEmitter().Emit(model), .. new FormsEmitter().EmitShared([model])];
        Assert.All(files, file =>
        {
            Assert.DoesNotContain(file.Text, c => c != '\n' && char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e' or '\u200b' or '\ufeff');
            Assert.DoesNotContain("</script", file.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Matches(@"^[A-Za-z0-9_/.]+\z", file.Path.Normalize().Replace("\u00e9", "e"));
        });
        return files;
    }
}
