using System.Text.Json;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

public sealed class ReferenceTests
{
    static readonly Dictionary<string, string> Files = new()
    {
        ["/p/api/root.yaml"] = """
            paths:
              /a/{b~c}: {get: 1}
              "/x y": [zero, {one: 1}]
              "100%": percent
            components: {schemas: {Pet: {type: object}, Order: {$ref: REFERENCE}}}
            """,
        ["/p/api/shared/pet name.yaml"] = "Pet: {type: string}\nä: umlaut\n",
        ["/p/common.json"] = """{"a":{"b":[10,20]}}""",
        ["/p/api/50%25.json"] = """{"x":1}""",
        ["/p/broken.json"] = "{",
        ["/p/api/Cased.yaml"] = "a: 1",
        ["/p/api/text.md"] = "# Hello",
    };

    [Theory]
    [InlineData("#", "/p/api/root.yaml#")]
    [InlineData("root.yaml", "/p/api/root.yaml#")]
    [InlineData("#/components/schemas/Pet", "/p/api/root.yaml#/components/schemas/Pet")]
    [InlineData("#/components/schemas/Order", "/p/api/root.yaml#/components/schemas/Order")]
    [InlineData("#/paths/~1a~1{b~0c}/get", "/p/api/root.yaml#/paths/~1a~1{b~0c}/get")]
    [InlineData("#/paths/~1a~1%7Bb~0c%7D/get", "/p/api/root.yaml#/paths/~1a~1{b~0c}/get")]
    [InlineData("#/paths/~1x%20y/1/one", "/p/api/root.yaml#/paths/~1x y/1/one")]
    [InlineData("#/paths/100%25", "/p/api/root.yaml#/paths/100%")]
    [InlineData("./shared/pet name.yaml#/Pet", "/p/api/shared/pet name.yaml#/Pet")]
    [InlineData("shared/pet%20name.yaml#/%C3%A4", "/p/api/shared/pet name.yaml#/ä")]
    [InlineData("shared\\..\\.\\shared\\pet name.yaml#/Pet/type", "/p/api/shared/pet name.yaml#/Pet/type")]
    [InlineData("../common.json#/a/b/1", "/p/common.json#/a/b/1")]
    [InlineData("../api/../common.json", "/p/common.json#")]
    [InlineData("50%25.json#/x", "/p/api/50%25.json#/x")]
    [InlineData("text.md", "/p/api/text.md#")]
    public void References_lead_to_values_in_this_and_other_files(string reference, string target)
    {
        var (found, faults) = Resolve(reference);
        Assert.Empty(faults);
        Assert.Equal(target, $"{found.Path}#{found.Pointer}");
    }

    [Theory]
    [InlineData("", "PHO1020", "is empty")]
    [InlineData("https://example.com/a.yaml#/x", "PHO1021", "is on the network, which a build does not touch; keep a copy in the project and refer to that")]
    [InlineData("HTTP://example.com/a.yaml", "PHO1021", "is on the network")]
    [InlineData("file:///etc/passwd", "PHO1021", "is a 'file:' address; refer to a file by its relative path")]
    [InlineData("/etc/passwd", "PHO1021", "is an absolute path; write it relative to this file")]
    [InlineData("%2Fetc/passwd", "PHO1021", "is an absolute path")]
    [InlineData("C:\\a.yaml", "PHO1021", "is an absolute path")]
    [InlineData("\\\\server\\share\\a.yaml", "PHO1021", "is an absolute path")]
    [InlineData("../../secret.yaml", "PHO1021", "leads out of the project's folder")]
    [InlineData("%2E%2E/..%2Fsecret.yaml", "PHO1021", "leads out of the project's folder")]
    [InlineData("..\\..\\p2\\secret.yaml", "PHO1021", "leads out of the project's folder")]
    [InlineData(".%2E/.%2e/secret.yaml", "PHO1021", "leads out of the project's folder")]
    [InlineData("..%5C..%5csecret.yaml", "PHO1021", "leads out of the project's folder")]
    [InlineData("shared/../../../secret.yaml", "PHO1021", "leads out of the project's folder")]
    [InlineData("./..//..///secret.yaml", "PHO1021", "leads out of the project's folder")]
    [InlineData("//server/share/a.yaml", "PHO1021", "is an absolute path")]
    [InlineData("%5C%5Cserver%5Cshare%5Ca.yaml", "PHO1021", "is an absolute path")]
    [InlineData("\\\\?\\C:\\a.yaml", "PHO1021", "is an absolute path")]
    [InlineData("\\etc\\passwd", "PHO1021", "is an absolute path")]
    [InlineData("c:/a.yaml", "PHO1021", "is an absolute path")]
    [InlineData("c%3A%5Ca.yaml", "PHO1021", "is an absolute path")]
    [InlineData("FILE:///etc/passwd", "PHO1021", "is a 'file:' address")]
    [InlineData("file:/etc/passwd", "PHO1021", "is a 'file:' address")]
    [InlineData("file:%2F%2F%2Fetc/passwd", "PHO1021", "is a 'file:' address")]
    [InlineData("%66ile:///etc/passwd", "PHO1021", "is a 'file:' address")]
    [InlineData("%68ttps://example.com/a.yaml", "PHO1021", "is on the network")]
    [InlineData("https:\\\\example.com\\a.yaml", "PHO1021", "is on the network")]
    [InlineData("http:example.com/a.yaml", "PHO1021", "is on the network")]
    [InlineData("ftp://example.com/a.yaml", "PHO1021", "is a 'ftp:' address")]
    [InlineData("data:application/json,%7B%7D", "PHO1021", "is a 'data:' address")]
    [InlineData("%252E%252E/%252E%252E/secret.yaml", "PHO1022", "which is not among the files of the project")]
    [InlineData("none.yaml#/x", "PHO1022", "names the file 'api/none.yaml', which is not among the files of the project")]
    [InlineData("cased.yaml", "PHO1022", "which differs from 'api/Cased.yaml' in case, which counts on most systems")]
    [InlineData("../broken.json#/x", "PHO1023", "its file could not be read")]
    [InlineData("#/components/schemas/Pets", "PHO1023", "'#/components/schemas' has no 'Pets'; did you mean 'Pet'?")]
    [InlineData("#/component/schemas/Pet", "PHO1023", "the document has no 'component'; did you mean 'components'?")]
    [InlineData("#/paths/~1x y/2", "PHO1023", "'#/paths/~1x y' has no '2'")]
    [InlineData("#/paths/~1x y/-1", "PHO1023", "has no '-1'")]
    [InlineData("#/components/schemas/Pet/type/x", "PHO1023", "'#/components/schemas/Pet/type' is neither an object nor a list")]
    [InlineData("#Pet", "PHO1023", "there is no '$anchor' named 'Pet', and a JSON Pointer begins with '/'")]
    public void References_that_lead_nowhere_say_why(string reference, string id, string reason)
    {
        var (found, faults) = Resolve(reference);
        Assert.False(found.Exists);
        var fault = Assert.Single(faults);
        Assert.Equal(id, fault.Rule.Id);
        Assert.Contains(reason, fault.Message);
        Assert.Equal("/p/api/root.yaml(5,59)", fault.Place.ToString());
    }

    [Fact]
    public void Without_a_folder_relative_paths_stay_below_where_they_count_from()
    {
        var faults = new List<Fault>();
        var root = SpecText.Read("root.json", """{"$ref":"../a.json"}""", faults, TestContext.Current.CancellationToken);
        Assert.False(new SpecFiles([root]).Resolve(root.Root, "../a.json", faults).Exists);
        Assert.Equal(ReadingRules.ReferenceOutside, Assert.Single(faults).Rule);
    }

    [Fact]
    public void Circles_are_followed_one_step_at_a_time()
    {
        var faults = new List<Fault>();
        var a = SpecText.Read("a.json", """{"x":{"$ref":"b.json#/y"}}""", faults, TestContext.Current.CancellationToken);
        var b = SpecText.Read("b.json", """{"y":{"$ref":"a.json#/x"}}""", faults, TestContext.Current.CancellationToken);
        var files = new SpecFiles([a, b]);
        var y = files.Resolve(a.Root["x"], "b.json#/y", faults);
        Assert.Equal(a.Root["x"], files.Resolve(y, "a.json#/x", faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void The_files_that_a_text_refers_to_are_listed_once_each()
    {
        const string text = """
            {"a":{"$ref":"x.json#/1"},"b":[{"$ref":"x.json#/2"},{"$ref":"sub/y%20z.yaml"}],"c":{"$ref":"#/a"},
             "d":{"$ref":"https://e.com/a.json"},"e":{"$ref":"../../out.json"},"f":{"$ref":"/abs.json"},"properties":{"$ref":{"type":"string"}},
             "discriminator":{"mapping":{"p":"pets/cat.yaml#/Cat","q":"Dog"}},"links":{"operationRef":"ops.yaml#/paths/x"},"g":{"$ref":"root.json"}}
            """;
        var read = SpecText.Read("/p/api/root.json", text, [], TestContext.Current.CancellationToken);
        Assert.Equal(["/p/api/x.json", "/p/api/sub/y z.yaml", "/p/api/pets/cat.yaml", "/p/api/ops.yaml"], SpecOutline.FilesOf(read, "/p"));
    }

    static (Node Found, List<Fault> Faults) Resolve(string reference)
    {
        var faults = new List<Fault>();
        var texts = Files.Select(file => SpecText.Read(file.Key, file.Value.Replace("REFERENCE", JsonSerializer.Serialize(reference)), new List<Fault>(), TestContext.Current.CancellationToken)).ToList();
        var holder = texts[0].Root["components"]["schemas"]["Order"];
        var found = new SpecFiles(texts, "/p").Resolve(holder, reference, faults);
        return (found, faults);
    }
}
