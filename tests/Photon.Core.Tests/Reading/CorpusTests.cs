using System.Text.Json;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

public sealed class CorpusTests
{
    [Fact]
    public void Every_document_of_the_corpus_is_read_without_a_fault()
    {
        var files = 0;
        foreach (var row in SharedData.Manifest())
        {
            var (root, faults) = Read(row["file"]);
            Assert.True(faults.Count == 0, $"{row["file"]}: {string.Join("; ", faults.Take(3))}");
            Assert.True(root["openapi"].Exists || root["swagger"].Exists, row["file"]);
            files++;
        }
        Assert.True(files >= 151, $"{files} documents");
    }

    [Fact]
    public void JSON_documents_mean_what_System_Text_Json_says()
    {
        foreach (var row in SharedData.Manifest().Where(static row => row["format"] == "json"))
        {
            using var theirs = JsonDocument.Parse(File.ReadAllBytes(PathOf(row["file"])));
            using var ours = JsonDocument.Parse(Read(row["file"]).Root.ToJson());
            Assert.True(JsonElement.DeepEquals(theirs.RootElement, ours.RootElement), row["file"]);
        }
    }

    [Fact]
    public void What_is_written_as_JSON_reads_as_the_same_tree()
    {
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 1_000_000))
        {
            var json = Read(row["file"]).Root.ToJson();
            Assert.Equal(json, Reads.Clean("again.json", json).ToJson());
        }
    }

    [Fact]
    public void Names_values_and_parents_lead_to_each_other()
    {
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 100_000))
            Assert.True(Reads.Walk(Read(row["file"]).Root) > 10, row["file"]);
    }

    [Fact]
    public void Every_reference_in_single_valid_files_leads_somewhere()
    {
        foreach (var row in SharedData.Manifest().Where(static row => row["files"] == "1" && row["valid"] == "yes" && row["externalRefs"] == "0"))
        {
            var faults = new List<Fault>();
            var text = SpecText.Read(row["file"], File.ReadAllText(PathOf(row["file"])), faults, TestContext.Current.CancellationToken);
            Follow(text.Root, new([text]), faults);
            Assert.True(faults.Count == 0, $"{row["file"]}: {string.Join("; ", faults.Take(3))}");
        }
    }

    static void Follow(Node node, SpecFiles files, List<Fault> faults)
    {
        if (node["$ref"] is { IsString: true } reference) files.Resolve(node, reference.Text, faults);
        foreach (var (name, value) in node.Members)
            if (name is not ("example" or "examples") && !name.StartsWith("x-", StringComparison.Ordinal)) Follow(value, files, faults);
        foreach (var item in node.Items) Follow(item, files, faults);
    }

    static (Node Root, List<Fault> Faults) Read(string file) => Reads.Text(file, File.ReadAllText(PathOf(file)));

    static string PathOf(string file) => Path.Combine(SharedData.Corpus(), file);
}
