using System.Text.Json.Nodes;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.Reuse;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Emit;

/// <summary>Files that are taken from the run before are those that would be printed.</summary>
public sealed class ReuseTests(ITestOutputHelper output)
{
    static readonly EmitOptions[] Ways =
    [
        new() { Server = true, Client = true, Webhooks = true },
        new() { Models = true, ClosedEnums = true, Records = true },
        new() { Server = true, ValidateResponses = true, HandlerContext = true, JsonConverters = true },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(14)]
    public void After_any_edit_the_files_are_those_that_a_first_run_prints(int seed)
    {
        var (all, same) = Follow(JsonNode.Parse(SmallDocument.Text)!, seed, edits: 120);
        Assert.True(same > all / 10, $"{same} of {all} files were taken from the run before");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_any_edit_of_webhooks_and_callbacks_the_files_are_those_that_a_first_run_prints(int seed)
    {
        var document = JsonNode.Parse(SmallDocument.Text)!;
        var called = document["paths"]!["/people"]!["post"]!.DeepClone();
        called.AsObject().Remove("operationId");
        document["paths"]!["/people"]!["post"]!["callbacks"] = new JsonObject { ["added"] = new JsonObject { ["{$request.body#/name}/done"] = new JsonObject { ["post"] = called } } };
        document["webhooks"] = new JsonObject { ["left"] = document["paths"]!["/people"]!.DeepClone(), ["photo"] = document["paths"]!["/people/{id}/photo"]!.DeepClone() };
        document.AsObject().Remove("paths", out var paths);
        document["paths"] = new JsonObject { ["/people"] = paths!["/people"]!.DeepClone() };
        Follow(document, seed, edits: 120);
    }

    /// <summary><c>PHOTON_CORPUS=name</c> takes documents whose name contains it, <c>all</c> every one in JSON (an hour).</summary>
    [Fact]
    public void After_any_edit_of_a_real_document_the_files_are_those_that_a_first_run_prints()
    {
        var wanted = Environment.GetEnvironmentVariable("PHOTON_CORPUS") ?? "";
        var corpus = SharedData.Corpus();
        var rows = SharedData.Manifest()
            .Where(r => r["valid"] == "yes" && r["files"] == "1" && r["file"].EndsWith(".json", StringComparison.Ordinal))
            .Where(r => wanted.Length == 0 ? int.Parse(r["bytes"]) is > 15_000 and < 150_000 : wanted == "all" || r["file"].Contains(wanted)).ToList();
        foreach (var row in rows)
        {
            var (all, same) = Follow(JsonNode.Parse(File.ReadAllText(Path.Combine(corpus, row["file"])))!, seed: 1, edits: 8, row["file"]);
            output.WriteLine($"{row["file"]}: {same} of {all} files were taken from the run before.");
        }
    }

    [Fact]
    public void One_property_more_prints_the_files_of_its_schema_anew_and_no_other()
    {
        var before = Print(Bind(SmallDocument.Text)!, Ways[0], null);
        var after = Print(Bind(SmallDocument.Text.Replace("\"nickname\":", "\"added\": { \"type\": \"integer\", \"minimum\": 3 }, \"nickname\":", StringComparison.Ordinal))!, Ways[0], before);
        var old = before.Files.ToHashSet(ReferenceEqualityComparer.Instance);
        var anew = after.Files.Where(f => !old.Contains(f)).ToList();
        var changed = after.Files.Except(before.Files).ToList();
        Assert.Equal(2, changed.Count);
        Assert.All(changed, f => Assert.Contains("Nickname", f.Text, StringComparison.Ordinal));
        // Files that show something of the whole API are few and short: they are printed each time.
        Assert.All(anew.Except(changed), f => Assert.DoesNotContain("Models", f.HintName, StringComparison.Ordinal));
        Assert.InRange(anew.Count, 2, 8);
    }

    [Fact]
    public void Other_options_take_nothing_from_the_run_before()
    {
        var model = Bind(SmallDocument.Text)!;
        var before = Print(model, Ways[0], null);
        var after = Print(model, Ways[0] with { Namespace = "Elsewhere" }, before);
        Assert.Empty(after.Files.Intersect(before.Files, ReferenceEqualityComparer.Instance));
        Assert.Equal(Print(model, Ways[0] with { Namespace = "Elsewhere" }, null).Files, after.Files);
    }

    static (int All, int Same) Follow(JsonNode document, int seed, int edits, string name = "")
    {
        var edited = new DocumentEdits(document, seed);
        var (all, same) = (0, 0);
        foreach (var options in Ways)
        {
            PrintedFiles? last = null;
            for (var i = 0; i < edits; i++)
            {
                var (text, what) = edited.Next();
                if (Bind(text) is not { } model) continue;
                var (fresh, now) = (Print(model, options, null), Print(model, options, last));
                Assert.Equal(fresh.Files.Select(f => f.HintName), now.Files.Select(f => f.HintName));
                foreach (var (one, other) in fresh.Files.Zip(now.Files)) Assert.True(one.Text == other.Text, $"{name} {one.HintName}, seed {seed}, after {what}\n{FirstDifference(one.Text, other.Text)}");
                all += now.Files.Count;
                if (last is not null) same += now.Files.Count(last.Files.ToHashSet(ReferenceEqualityComparer.Instance).Contains);
                last = now;
            }
        }
        return (all, same);
    }

    static string FirstDifference(string right, string wrong)
    {
        var (rights, wrongs) = (right.Split('\n'), wrong.Split('\n'));
        var at = rights.Zip(wrongs).TakeWhile(p => p.First == p.Second).Count();
        return $"line {at + 1}\n{rights.ElementAtOrDefault(at)}\nand not\n{wrongs.ElementAtOrDefault(at)}";
    }

    static ApiModel? Bind(string text)
    {
        var faults = new List<Fault>();
        var spec = SpecText.Read("openapi.json", text, faults);
        return spec.Root.Exists ? SpecBinder.Bind(spec, new SpecFiles([spec]), new BindOptions(), faults) : null;
    }

    static PrintedFiles Print(ApiModel model, EmitOptions options, PrintedFiles? last) => ApiEmitter.Emit(model, options, last, CancellationToken.None);
}
