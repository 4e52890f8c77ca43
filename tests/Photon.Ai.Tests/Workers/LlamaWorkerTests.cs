using System.Diagnostics;
using Photon.Ai.Tests.Models;
using Photon.Ai.Workers;
using Photon.Ai.Workers.Installation;

namespace Photon.Ai.Tests.Workers;

/// <summary>The real worker's life: that it starts, stops, dies and comes back.</summary>
public sealed class LlamaWorkerTests(InstalledWorker worker)
{
    static readonly WorkerChat s_chat = new([new("user", "Tell me a long story.")]);

    [Fact]
    public async Task What_computes_is_chosen_and_reported()
    {
        var ready = await (await worker.Shared()).Load(Cancel);
        Assert.Equal(("cpu", "asked for", 1, 2048), (ready.Layer, ready.Why, ready.Threads, ready.Context));
        Assert.Equal((0, 2), (ready.GpuLayers, ready.Layers));
    }

    [Fact]
    public async Task A_layer_that_is_chosen_by_itself_says_why()
    {
        await using var own = new LlamaWorker(await worker.Options() with { Gpu = GpuLayer.Auto });
        var ready = await own.Load(Cancel);
        Assert.NotEqual("asked for", ready.Why);
        Assert.NotEmpty(ready.Why);
    }

    [Fact]
    public async Task A_layer_that_is_not_installed_is_an_error_with_the_command_that_installs_it()
    {
        await using var own = new LlamaWorker(await worker.Options() with { Gpu = GpuLayer.Vulkan });
        var error = await Assert.ThrowsAsync<WorkerException>(() => own.Load(Cancel));
        Assert.EndsWith("photon ai setup --gpu vulkan", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_counted_as_the_model_counts_them()
    {
        var shared = await worker.Shared();
        Assert.Equal(0, await shared.CountTokens("", Cancel));
        // The vocabulary has letters, and bytes for everything else; the word's beginning is a blank of its own.
        Assert.InRange(await shared.CountTokens("abc", Cancel), 3, 4);
        Assert.Equal(await shared.CountTokens("abc", Cancel) + 2, await shared.CountTokens("abcü", Cancel));
    }

    [Fact]
    public async Task An_answer_without_end_is_stopped_by_its_limit_and_by_the_context()
    {
        var shared = await worker.Shared();
        var limited = await End(shared, s_chat with { MaxTokens = 12 });
        Assert.Equal(("maxTokens", 12), (limited.Reason, limited.Output));
        await using var narrow = new LlamaWorker(await worker.Options() with { ContextTokens = 256 });
        // A grammar that never ends.
        var filled = await End(narrow, s_chat with { Grammar = "root ::= [a-z]+ root" });
        Assert.Equal("maxTokens", filled.Reason);
        Assert.InRange(filled.Input + filled.Output, 250, 256);
    }

    [Fact]
    public async Task A_stop_text_ends_the_answer()
    {
        var end = await End(await worker.Shared(), s_chat with { Grammar = "root ::= \"one two three\"", Stop = ["two"] });
        Assert.Equal("customStopTrigger", end.Reason);
    }

    [Fact]
    public async Task A_cancelled_answer_stops_at_once_and_the_worker_answers_on()
    {
        var shared = await worker.Shared();
        await shared.Load(Cancel);
        var process = shared.ProcessId;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var texts = 0;
        var clock = new Stopwatch();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var chunk in shared.Chat(s_chat with { Grammar = "root ::= [a-z]+ root" }, stop.Token))
            {
                if (chunk is not WorkerChunk.Text || ++texts != 5) continue;
                clock.Start();
                stop.Cancel();
            }
        });
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(4), $"{clock.Elapsed}");
        Assert.Equal("maxTokens", (await End(shared, s_chat with { MaxTokens = 3 })).Reason);
        Assert.Equal(process, shared.ProcessId);
    }

    [Fact]
    public async Task A_reader_that_goes_away_stops_the_model_too()
    {
        var shared = await worker.Shared();
        await foreach (var chunk in shared.Chat(s_chat with { Grammar = "root ::= [a-z]+ root" }, Cancel))
            if (chunk is WorkerChunk.Text) break;
        Assert.Equal("maxTokens", (await End(shared, s_chat with { MaxTokens = 3 })).Reason);
    }

    [Fact]
    public async Task A_dead_worker_is_a_clear_error_and_the_next_request_starts_another()
    {
        await using var own = new LlamaWorker(await worker.Options());
        await own.Load(Cancel);
        var process = own.ProcessId!.Value;
        var error = await Assert.ThrowsAsync<WorkerException>(async () =>
        {
            await foreach (var chunk in own.Chat(s_chat with { Grammar = "root ::= [a-z]+ root" }, Cancel))
                if (chunk is WorkerChunk.Text) Kill(process);
        });
        Assert.StartsWith("the local model's worker was killed", error.Message, StringComparison.Ordinal);
        Assert.Equal("maxTokens", (await End(own, s_chat with { MaxTokens = 3 })).Reason);
        Assert.NotEqual(process, own.ProcessId);
    }

    [Fact]
    public async Task A_worker_that_falls_silent_is_ended_and_the_next_request_starts_another()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "processes are not held with signals there");
        await using var own = new LlamaWorker(await worker.Options() with { TokenLimit = TimeSpan.FromSeconds(20) });
        await own.Load(Cancel);
        using (var hold = Process.Start("kill", ["-STOP", own.ProcessId!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await hold.WaitForExitAsync(Cancel);
        var error = await Assert.ThrowsAsync<WorkerException>(() => End(own, s_chat with { MaxTokens = 3 }));
        Assert.Contains("said nothing for 20 s", error.Message, StringComparison.Ordinal);
        Assert.Equal("maxTokens", (await End(own, s_chat with { MaxTokens = 3 })).Reason);
    }

    [Fact]
    public async Task Requests_wait_for_each_other()
    {
        var shared = await worker.Shared();
        var ends = await Task.WhenAll(Enumerable.Range(1, 4).Select(i => End(shared, s_chat with { MaxTokens = i })));
        Assert.Equal([1, 2, 3, 4], ends.Select(end => end.Output));
    }

    [Fact]
    public async Task A_file_that_is_cut_off_or_no_model_is_an_error_and_the_host_lives()
    {
        var options = await worker.Options();
        using var folder = new TemporaryFolder();
        var whole = await File.ReadAllBytesAsync(options.ModelPath, Cancel);
        await File.WriteAllBytesAsync(folder.Of("cut.gguf"), whole[..(whole.Length / 2)], Cancel);
        await File.WriteAllTextAsync(folder.Of("text.gguf"), "this is no model", Cancel);
        foreach (var name in (string[])["cut.gguf", "text.gguf", "none.gguf"])
        {
            await using var own = new LlamaWorker(options with { ModelPath = folder.Of(name) });
            var error = await Assert.ThrowsAsync<WorkerException>(() => own.Load(Cancel));
            Assert.Contains(name, error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("\n", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_an_installation_the_error_names_the_command()
    {
        var options = await worker.Options();
        using var folder = new TemporaryFolder();
        await using var own = new LlamaWorker(options with { Root = folder.Path, Gpu = GpuLayer.Auto });
        var error = await Assert.ThrowsAsync<WorkerException>(() => own.Load(Cancel));
        Assert.EndsWith("is not installed: photon ai setup", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_ends_when_its_host_lets_go_of_it()
    {
        var own = new LlamaWorker(await worker.Options());
        await own.Load(Cancel);
        using var process = Process.GetProcessById(own.ProcessId!.Value);
        await own.DisposeAsync();
        await process.WaitForExitAsync(Cancel);
        Assert.True(process.HasExited);
    }

    /// <summary>A host that is killed closes nothing itself: the system does.</summary>
    [Fact]
    public async Task A_worker_whose_host_is_gone_ends_in_the_middle_of_an_answer()
    {
        var options = await worker.Options();
        var script = WorkerFiles.Place(new WorkerInstallation(options.Root).Find(GpuLayer.Cpu)!);
        using var process = Process.Start(new ProcessStartInfo("node", ["--no-warnings", script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var model = System.Text.Json.JsonSerializer.Serialize(options.ModelPath);
        await process.StandardInput.WriteLineAsync($$"""{"op":"load","id":1,"model":{{model}},"gpu":"cpu","threads":1,"context":2048}""");
        await process.StandardInput.WriteLineAsync("""{"op":"chat","id":2,"messages":[{"role":"user","text":"x"}],"grammar":"root ::= [a-z]+ root"}""");
        while (await process.StandardOutput.ReadLineAsync(Cancel) is { } line && !line.Contains("\"text\"", StringComparison.Ordinal)) ;
        process.StandardInput.Close();
        await process.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Equal(0, process.ExitCode);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static async Task<WorkerChunk.End> End(LlamaWorker worker, WorkerChat chat)
    {
        WorkerChunk? last = null;
        await foreach (var chunk in worker.Chat(chat, Cancel)) last = chunk;
        return Assert.IsType<WorkerChunk.End>(last);
    }

    static void Kill(int process)
    {
        using var one = Process.GetProcessById(process);
        one.Kill();
    }
}
