using System.Text.Json;
using Photon.Ai.Audit;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

public sealed class LogCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Log => _folder.Of("audit.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_log_that_nobody_changed_is_said_to_be_so_with_its_head()
    {
        await Write("one", "two");
        var said = await Tool.Run("ai", "log", "verify", Log);
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Equal($"2 lines are as they were written; head {AuditCheck.Of(Log).Head}\n", said.Out);
    }

    [Fact]
    public async Task A_changed_byte_is_said_with_its_line()
    {
        await Write("one", "two", "three");
        File.WriteAllText(Log, File.ReadAllText(Log).Replace("\"two\"", "\"TWO\"", StringComparison.Ordinal));
        var said = await Tool.Run("ai", "log", "verify", Log);
        Assert.Equal(1, said.Code);
        Assert.Contains("line 2 is not what its hash says: it was changed", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_were_taken_from_the_end_are_noticed_by_who_has_noted_the_head()
    {
        await Write("one", "two");
        var head = AuditCheck.Of(Log).Head;
        Assert.Equal(0, (await Tool.Run("ai", "log", "verify", Log, "--head", head)).Code);
        File.WriteAllText(Log, File.ReadAllLines(Log)[0] + "\n");
        Assert.Equal(0, (await Tool.Run("ai", "log", "verify", Log)).Code);
        Assert.Equal(1, (await Tool.Run("ai", "log", "verify", Log, "--head", head)).Code);
    }

    [Fact]
    public async Task A_line_that_is_cut_off_is_said_and_sealed_by_the_next()
    {
        await Write("one", "two");
        File.WriteAllText(Log, File.ReadAllText(Log)[..^20]);
        Assert.Contains("was cut off", (await Tool.Run("ai", "log", "verify", Log)).Out, StringComparison.Ordinal);
        await Write("three");
        var said = await Tool.Run("ai", "log", "verify", Log);
        Assert.Contains("1 that a crash cut off are sealed", said.Out, StringComparison.Ordinal);
        Assert.Equal(0, said.Code);
    }

    [Fact]
    public async Task Entries_are_shown_in_a_line_each_and_in_full_on_demand()
    {
        await Write("one", "two");
        Assert.Equal("2  2026-11-23 22:00:00Z  exchange  openai  m  doc-route/1@ab  3+2 tokens  7 ms\n", (await Tool.Run("ai", "log", "show", Log, "--last", "1")).Out);
        Assert.EndsWith("    user:\n      go\n    answer:\n      two\n", (await Tool.Run("ai", "log", "show", Log, "--full")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_it_is_exported_as_one_document_and_nothing_is_written_over()
    {
        await Write("one", "zwei ü");
        var file = _folder.Of("logs/prompts.json");
        var said = await Tool.Run("ai", "log", "export", Log, "-o", file);
        Assert.Equal((0, ""), (said.Code, said.Out));
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(["one", "zwei ü"], entries.Select(entry => entry.GetProperty("answer").GetString()!));
        Assert.Equal(json.RootElement.GetProperty("head").GetString(), entries[1].GetProperty("hash").GetString());
        Assert.Equal("go", entries[0].GetProperty("messages")[0].GetProperty("text").GetString());
        Assert.Equal(1, (await Tool.Run("ai", "log", "export", Log, "-o", file)).Code);
        Assert.Equal(0, (await Tool.Run("ai", "log", "export", Log, "-o", file, "--force")).Code);
    }

    [Fact]
    public async Task A_log_with_faults_is_exported_only_by_force()
    {
        await Write("one", "two");
        File.WriteAllText(Log, File.ReadAllText(Log).Replace("\"two\"", "\"TWO\"", StringComparison.Ordinal));
        var said = await Tool.Run("ai", "log", "export", Log, "-o", _folder.Of("p.json"));
        Assert.Equal(1, said.Code);
        Assert.StartsWith("photon: error: line 2", said.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Tool.Run("ai", "log", "export", Log, "-o", _folder.Of("p.json"), "--force")).Code);
    }

    [Fact]
    public async Task A_log_that_is_not_there_is_one_line()
    {
        foreach (var command in (string[])["verify", "show", "export"])
        {
            var said = await Tool.Run("ai", "log", command, Log);
            Assert.Equal(1, said.Code);
            Assert.EndsWith("is not there: --audit FILE begins a log\n", said.Error, StringComparison.Ordinal);
        }
    }

    async Task Write(params string[] answers)
    {
        foreach (var answer in answers)
            await new AuditLog(Log).Add(new() { At = new(2026, 11, 23, 22, 0, 0, TimeSpan.Zero), Kind = "exchange", Provider = "openai", Model = "m", Prompt = "doc-route/1@ab", Messages = [new("user", "go")], Answer = answer, InputTokens = 3, OutputTokens = 2, Milliseconds = 7 });
    }
}
