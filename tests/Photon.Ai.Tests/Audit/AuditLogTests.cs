using System.Diagnostics;
using System.Text;
using Photon.Ai.Audit;

namespace Photon.Ai.Tests.Audit;

public sealed class AuditLogTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Log => _folder.Of("logs/audit.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Entries_follow_each_other_and_say_what_was_asked_and_answered()
    {
        await new AuditLog(Log).Add(Entry("one"));
        await new AuditLog(Log).Add(Entry("two"));
        var check = AuditCheck.Of(Log);
        Assert.Empty(check.Faults);
        Assert.Equal([(1L, "one"), (2L, "two")], check.Lines.Select(line => (line.Number, line.Entry.Answer!)));
        Assert.Equal(check.Lines[0].Hash, check.Lines[1].Previous);
        Assert.Equal(check.Lines[1].Hash, check.Head);
    }

    [Fact]
    public async Task Any_byte_that_is_changed_is_noticed()
    {
        await Write("one", "zwei ü", "three \"quoted\"\n");
        var bytes = File.ReadAllBytes(Log);
        for (var i = 0; i < bytes.Length; i++)
            foreach (var flip in (byte[])[1, 32, 128])
            {
                bytes[i] ^= flip;
                var check = AuditCheck.Of(bytes);
                Assert.True(check.Faults.Count > 0 || check.EndsTorn, $"byte {i} of {bytes.Length}, bit {flip}");
                bytes[i] ^= flip;
            }
        Assert.Empty(AuditCheck.Of(bytes).Faults);
    }

    [Fact]
    public async Task Lines_that_are_taken_out_put_in_or_moved_are_noticed()
    {
        await Write("one", "two", "three", "four");
        var lines = File.ReadAllLines(Log);
        static AuditCheck Check(params string[] lines) => AuditCheck.Of(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        Assert.NotEmpty(Check(lines[0], lines[2], lines[3]).Faults);
        Assert.NotEmpty(Check(lines[1], lines[2], lines[3]).Faults);
        Assert.NotEmpty(Check(lines[0], lines[2], lines[1], lines[3]).Faults);
        Assert.NotEmpty(Check(lines[0], lines[1], lines[1], lines[2]).Faults);
        Assert.NotEmpty(Check(lines[0], "", lines[1], lines[2]).Faults);
        // From the end they can be taken: only who has noted the head can tell.
        Assert.NotEqual(Check(lines).Head, Check(lines[0], lines[1]).Head);
    }

    [Fact]
    public async Task A_line_that_was_cut_off_anywhere_is_sealed_and_the_log_goes_on()
    {
        await Write("one", "two");
        var whole = File.ReadAllBytes(Log);
        var first = Array.IndexOf(whole, (byte)'\n') + 1;
        for (var cut = first + 1; cut < whole.Length; cut++)
        {
            File.WriteAllBytes(Log, whole[..cut]);
            Assert.True(AuditCheck.Of(Log).EndsTorn, $"cut at {cut}");
            await new AuditLog(Log).Add(Entry("three"));
            var check = AuditCheck.Of(Log);
            Assert.True(check.Faults.Count == 0 && !check.EndsTorn && check.Lines[^1].Entry.Answer == "three", $"cut at {cut}: {string.Join(", ", check.Faults)}");
            // What was cut off between its last sign and its end is whole.
            Assert.Equal(cut == whole.Length - 1 ? 0 : 1, check.Torn);
        }
    }

    [Fact]
    public async Task A_log_whose_first_line_was_cut_off_goes_on_too()
    {
        await Write("one");
        File.WriteAllBytes(Log, File.ReadAllBytes(Log)[..20]);
        await new AuditLog(Log).Add(Entry("two"));
        var check = AuditCheck.Of(Log);
        Assert.Equal((0, 1, "two"), (check.Faults.Count, check.Torn, check.Lines[^1].Entry.Answer));
    }

    [Fact]
    public async Task What_a_seal_covers_cannot_be_changed_either()
    {
        await Write("one", "two");
        var cut = File.ReadAllBytes(Log)[..^30];
        File.WriteAllBytes(Log, cut);
        await new AuditLog(Log).Add(Entry("three"));
        var bytes = File.ReadAllBytes(Log);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            var check = AuditCheck.Of(bytes);
            Assert.True(check.Faults.Count > 0 || check.EndsTorn, $"byte {i}");
            bytes[i] ^= 1;
        }
    }

    [Fact]
    public async Task An_end_that_was_changed_is_not_built_upon()
    {
        await Write("one");
        var bytes = File.ReadAllBytes(Log);
        bytes[^20] ^= 1;
        File.WriteAllBytes(Log, bytes);
        var error = await Assert.ThrowsAsync<AiException>(() => new AuditLog(Log).Add(Entry("two")));
        Assert.Contains("photon ai log verify", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writers_take_turns()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++) await new AuditLog(Log).Add(Entry($"{writer} {i}"));
        })));
        var check = AuditCheck.Of(Log);
        Assert.Empty(check.Faults);
        Assert.Equal(100, check.Lines.Select(line => line.Entry.Answer).Distinct().Count());
    }

    [Fact]
    public async Task Two_processes_write_and_one_is_killed_and_the_chain_holds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the test's writers are started as on Unix");
        var writers = Enumerable.Range(0, 2).Select(i => Start(i)).ToList();
        try
        {
            for (var i = 0; i < 400 && (!File.Exists(Log) || File.ReadAllLines(Log).Length < 20); i++) await Task.Delay(50);
            writers[0].Kill();
            writers[0].WaitForExit();
            var count = AuditCheck.Of(Log).Lines.Count;
            for (var i = 0; i < 400 && AuditCheck.Of(Log).Lines.Count < count + 10; i++) await Task.Delay(50);
        }
        finally
        {
            foreach (var writer in writers)
            {
                if (!writer.HasExited) writer.Kill();
                writer.WaitForExit();
                writer.Dispose();
            }
        }
        await new AuditLog(Log).Add(Entry("last"));
        var check = AuditCheck.Of(Log);
        Assert.Empty(check.Faults);
        Assert.Equal("last", check.Lines[^1].Entry.Answer);
        Assert.True(check.Lines.Count > 30, $"{check.Lines.Count} lines");
    }

    /// <summary>This assembly, as a program that writes until it is killed: <see cref="AuditWriter"/>.</summary>
    Process Start(int number)
    {
        var start = new ProcessStartInfo(Path.ChangeExtension(typeof(AuditLogTests).Assembly.Location, null), ["-method", "*AuditWriter.Writes_until_it_is_killed"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PHOTON_AUDIT_WRITER"] = Log;
        start.Environment["PHOTON_AUDIT_NUMBER"] = number.ToString();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    async Task Write(params string[] answers)
    {
        foreach (var answer in answers) await new AuditLog(Log).Add(Entry(answer));
    }

    internal static AuditEntry Entry(string answer) => new() { At = new(2026, 11, 23, 22, 0, 0, TimeSpan.Zero), Kind = "exchange", Provider = "openai", Model = "m", Messages = [new("user", "go")], Answer = answer };
}
