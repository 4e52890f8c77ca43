using CsCheck;
using Photon.Core.Documents.Differences;
using Photon.Cli.Tests.Kit;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Cli.Tests.OpenApi;

public sealed class OverlayCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static readonly Gen<string> s_name = Gen.OneOf("a", "b", "c", "'", "x y", "\\", "0", "é/~", "\"\t", "");

    static readonly Gen<string> s_json = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Gen.OneOf("1", "1.0", "null", "true", "\"s\"")
        : Gen.Frequency(
            (2, Gen.OneOf("1", "2", "1.0", "null", "true", "false", "\"s\"", "\"t\"")),
            (3, Gen.Select(s_name, inner).Array[0, 4].Select(members => "{" + string.Join(",", members.DistinctBy(static m => m.Item1).Select(static m => System.Text.Json.JsonSerializer.Serialize(m.Item1) + ":" + m.Item2)) + "}")),
            (2, inner.Array[0, 4].Select(static items => "[" + string.Join(",", items) + "]"))));

    [Fact]
    public void The_overlay_of_two_documents_makes_one_of_the_other() =>
        Gen.Select(s_json, s_json).Sample((a, b) => RoundTrips($$"""{"x":{{a}},"y":{{b}}}""", $$"""{"y":{{b}},"x":{{b}}}""") && RoundTrips($$"""{"x":[{{a}},{{b}},{{a}}]}""", $$"""{"x":[{{b}},{{a}}]}"""), iter: 3000);

    static bool RoundTrips(string before, string after)
    {
        var faults = new List<Fault>();
        var (from, to) = (SpecText.Read("a.json", before, faults), SpecText.Read("b.json", after, faults));
        var changes = OverlayDiff.Of(from.Root, to.Root);
        if (changes.Count == 0) return NodeEquality.AreEqual(from.Root, to.Root);
        var overlay = SpecText.Read("o.json", OverlayText.Write(new JsonDocumentWriter(), changes, "t", null), faults);
        return NodeEquality.AreEqual(SpecOverlays.Apply(from, [overlay], faults).Root, to.Root) && faults.Count == 0;
    }

    [Theory]
    [InlineData("docker__v1.25__1.25.yaml", "docker__v1.41__1.41.yaml")]
    [InlineData("docker__v1.41__1.41.yaml", "docker__v1.55__1.55.yaml")]
    [InlineData("box__platform__2024.0.json", "box__platform__2025.0.json")]
    [InlineData("apache__polaris-catalog__0.0.1.yaml", "apache__iceberg-rest-catalog__0.0.1.yaml")]
    public async Task So_does_that_of_versions_of_documents_of_others(string before, string after)
    {
        var (from, to) = (Path.Combine(SharedData.Corpus(), before), Path.Combine(SharedData.Corpus(), after));
        Assert.Equal(0, (await Tool.Run("openapi", "overlay", "diff", from, to, "-o", _folder.Of("o.overlay.yaml"))).Code);
        var applied = await Tool.Run("openapi", "overlay", "apply", from, _folder.Of("o.overlay.yaml"), "--strict", "-o", _folder.Of("made.yaml"));
        Assert.Equal((0, "", ""), (applied.Code, applied.Out, applied.Error));
        var faults = new List<Fault>();
        Assert.True(NodeEquality.AreEqual(SpecText.Read("made.yaml", File.ReadAllText(_folder.Of("made.yaml")), faults).Root, SpecText.Read(to, File.ReadAllText(to), faults).Root));
    }

    [Fact]
    public async Task Overlays_apply_in_their_order_and_those_beside_the_document_do_not()
    {
        Write("doc.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");
        Write("doc.overlay.yaml", Overlay("{ target: $.info, update: { title: Beside } }"));
        Write("a.yaml", Overlay("{ target: $.info, update: { title: A, summary: A } }"));
        Write("b.yaml", Overlay("{ target: $.info, update: { title: B } }"));
        var said = await Apply("a.yaml", "b.yaml");
        Assert.Equal((0, "openapi: \"3.1.0\"\ninfo:\n  title: B\n  version: \"1\"\n  summary: A\npaths: {}\n"), (said.Code, said.Out));
        Assert.Contains("title: A", (await Apply("b.yaml", "a.yaml")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_matches_nothing_is_said_and_with_strict_nothing_is_written()
    {
        Write("doc.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");
        Write("a.yaml", Overlay("{ target: $.gone, remove: true }"));
        var said = await Apply("a.yaml");
        Assert.Equal(0, said.Code);
        Assert.Contains("warning PHO1034", said.Error, StringComparison.Ordinal);
        var strict = await Apply("a.yaml", "--strict");
        Assert.Equal((1, ""), (strict.Code, strict.Out));
        Assert.Contains("error PHO1034", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_documents_need_no_overlay()
    {
        Write("a.json", """{"openapi":"3.1.0","paths":{}}""");
        Write("b.yaml", "paths: {}\nopenapi: 3.1.0\n");
        var said = await Tool.Run("openapi", "overlay", "diff", _folder.Of("a.json"), _folder.Of("b.yaml"));
        Assert.Equal((0, ""), (said.Code, said.Out));
        Assert.Contains("no overlay is needed", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_that_was_read_is_not_written_over()
    {
        Write("doc.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");
        Write("a.yaml", Overlay("{ target: $.info, update: { title: A } }"));
        Assert.Equal(2, (await Apply("a.yaml", "-o", _folder.Of("doc.yaml"))).Code);
        Assert.Equal(0, (await Apply("a.yaml", "-o", _folder.Of("doc.yaml"), "--force")).Code);
        Assert.Contains("title: A", File.ReadAllText(_folder.Of("doc.yaml")), StringComparison.Ordinal);
    }

    void Write(string file, string text) => _folder.Write(file, text);

    Task<Said> Apply(params string[] more) => Tool.Run(["openapi", "overlay", "apply", _folder.Of("doc.yaml"), .. more.Select(one => one.EndsWith(".yaml", StringComparison.Ordinal) ? _folder.Of(one) : one)]);

    static string Overlay(string action) => $"overlay: 1.0.0\ninfo: {{ title: Changes, version: '1' }}\nactions: [{action}]\n";
}
