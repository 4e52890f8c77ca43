using System.Reflection;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Documents;

public sealed class DocumentClosureTests
{
    [Fact]
    public void Every_file_is_found_once_and_missing_ones_are_named()
    {
        var files = new Dictionary<string, string>
        {
            ["/p/openapi.yaml"] = "a: { $ref: 'b.yaml#/x' }\nb: { $ref: './sub/../b.yaml' }\nc: { discriminator: { mapping: { dog: sub/dog.json, cat: Cat } } }\n",
            ["/p/b.yaml"] = "x: { $ref: 'openapi.yaml#/a' }\ny: { $ref: gone.yaml }\nz: { $ref: 'https://example.com/net.yaml' }\nq: { $ref: 'urn:a:b' }\n",
            ["/p/sub/dog.json"] = """{ "$ref": "../../outside.yaml" }""",
        };
        var asked = new List<string>();
        var found = DocumentClosure.Collect("/p/openapi.yaml", [], path =>
        {
            asked.Add(path);
            return files.GetValueOrDefault(path);
        });
        Assert.Equal(["/outside.yaml", "/p/b.yaml", "/p/gone.yaml", "/p/sub/dog.json"], found);
        Assert.Equal(asked.Distinct().Count(), asked.Count);
    }

    [Fact]
    public void An_overlay_brings_files_and_takes_files_away_and_is_one_itself()
    {
        var files = new Dictionary<string, string>
        {
            ["/p/api/openapi.yaml"] = "a: { $ref: 'b.yaml' }\nc: { $ref: 'c.yaml' }\n",
            // Its references count from the document.
            ["/p/changes.yaml"] = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.a, remove: true }, { target: $, update: { d: { $ref: d.yaml } } }]\n",
            ["/p/api/d.yaml"] = "$ref: e.yaml",
        };
        Assert.Equal(
            ["/p/api/c.yaml", "/p/api/d.yaml", "/p/api/e.yaml", "/p/changes.yaml", "/p/gone.yaml"],
            DocumentClosure.Collect("/p/api/openapi.yaml", ["/p/changes.yaml", "/p/gone.yaml"], files.GetValueOrDefault));
    }

    [Fact]
    public void Files_that_answer_to_addresses_are_found()
    {
        var files = new Dictionary<string, string>
        {
            ["/p/openapi.yaml"] = "a: { $ref: 'https://example.com/v1/money%20.yaml#/x' }\nb: { $ref: 'urn:example:note' }\nc: { $ref: 'https://example.com/v2/x.yaml' }\nd: { $id: 'https://example.com/v1/deep/', $ref: leaf.yaml }\n",
            ["/p/vendor/money .yaml"] = "x: { $ref: ../vendor/other.yaml }\n",
        };
        SpecAddress[] addresses = [new("https://example.com/v1/", "/p/vendor"), new("urn:example:note", "/p/note.yaml")];
        Assert.Equal(["/p/leaf.yaml", "/p/note.yaml", "/p/vendor/deep/leaf.yaml", "/p/vendor/money .yaml", "/p/vendor/other.yaml"],
            DocumentClosure.Collect("/p/openapi.yaml", [], files.GetValueOrDefault, addresses));
    }

    [Theory]
    [InlineData("a\\n/etc/passwd")]
    [InlineData("a%0D%0A/etc/passwd")]
    [InlineData("a%00.yaml")]
    [InlineData("a\\u0085b.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("%2Fetc/passwd")]
    [InlineData("\\\\\\\\server\\\\share\\\\a.yaml")]
    [InlineData("%5C%5Cserver/share/a.yaml")]
    [InlineData("C%3A/a.yaml")]
    [InlineData("https://example.com/v1/a%0A/etc/passwd")]
    [InlineData("https://example.com/v1/a%00.yaml")]
    public void What_names_no_file_of_the_project_is_not_looked_for(string reference) =>
        Assert.Empty(DocumentClosure.Collect("/p/openapi.yaml", [], path => path == "/p/openapi.yaml" ? $$"""{ "a": { "$ref": "{{reference}}" } }""" : throw new InvalidOperationException(path), [new("https://example.com/v1/", "/p/vendor")]));

    [Fact]
    public void A_path_that_is_longer_than_any_is_not_looked_for()
    {
        var reference = string.Concat(Enumerable.Repeat("a/", 500_000)) + "a.yaml";
        Assert.Empty(DocumentClosure.Collect("/p/openapi.yaml", [], path => path == "/p/openapi.yaml" ? "$ref: " + reference : throw new InvalidOperationException(path)));
    }

    [Theory]
    [InlineData("https://example.com/v1/=vendor/", "https://example.com/v1/", "/p/vendor")]
    [InlineData(" urn:example:a = a#b.yaml ", "urn:example:a", "/p/a#b.yaml")]
    [InlineData("vendor/", null, null)]
    [InlineData("relative/=vendor/", null, null)]
    [InlineData("/rooted=vendor/", null, null)]
    [InlineData("https://example.com/#part=vendor/", null, null)]
    [InlineData("https://example.com/=", null, null)]
    public void Addresses_are_read_and_survive_the_way_to_the_generator(string text, string? uri, string? path)
    {
        var faults = new List<Fault>();
        var item = SpecItem.Describe("/p/openapi.yaml", name => name == "Addresses" ? text : "", "/p/p.csproj", "P", "Client", static _ => [], true, faults);
        Assert.Equal(uri is null ? [BuildRules.BadAddress] : [], faults.Select(fault => fault.Rule));
        Assert.Equal(uri is null ? [] : [new SpecAddress(uri, path!)], item.Addresses);
        var metadata = item.ToMetadata().ToDictionary(entry => entry.Key, entry => entry.Value);
        Assert.Equal(item, SpecItem.FromMetadata("/p/openapi.yaml", name => metadata[name]));
    }

    [Theory]
    [InlineData("/p/book-shop.v2.yaml", "BookShopV2")]
    [InlineData("C:\\p\\bookshop.openapi.json", "Bookshop")]
    [InlineData("openapi.yaml", "Api")]
    [InlineData("2024 api.yaml", "Api2024Api")]
    [InlineData("büch er.yaml", "BüchEr")]
    [InlineData("---.yaml", "Api")]
    public void A_document_is_named_after_its_file(string path, string name) => Assert.Equal(name, ItemNames.FromFile(path));

    [Theory]
    [InlineData("Contoso.Shop", "Contoso.Shop")]
    [InlineData("my-app.2", "my_app._2")]
    [InlineData("a b;c{}\u2028", "a_b_c__")]
    [InlineData("..", "Api")]
    [InlineData("Contoso.event.@class", "Contoso.@event.@class")]
    public void A_namespace_is_made_valid(string text, string valid) => Assert.Equal(valid, ItemNames.Namespace(text));

    [Theory]
    [InlineData(typeof(BuildRules))]
    [InlineData(typeof(FormRules))]
    [InlineData(typeof(AiRules))]
    [InlineData(typeof(GeneratorRules))]
    public void Every_rule_has_a_page_of_its_title(Type rules)
    {
        foreach (var rule in rules.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!))
            Assert.Equal($"# {rule.Id}: {rule.Title}", File.ReadLines(Path.Combine(SharedData.Root, "docs/rules", rule.Id + ".md")).First());
    }
}
