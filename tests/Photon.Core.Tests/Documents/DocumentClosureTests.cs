using System.Reflection;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;

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
    public void A_namespace_is_made_valid(string text, string valid) => Assert.Equal(valid, ItemNames.Namespace(text));

    [Theory]
    [InlineData(typeof(BuildRules))]
    [InlineData(typeof(GeneratorRules))]
    public void Every_rule_has_a_page_of_its_title(Type rules)
    {
        foreach (var rule in rules.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!))
            Assert.Equal($"# {rule.Id}: {rule.Title}", File.ReadLines(Path.Combine(SharedData.Root, "docs/rules", rule.Id + ".md")).First());
    }
}
