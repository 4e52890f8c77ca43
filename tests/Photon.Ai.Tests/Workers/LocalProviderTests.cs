using Microsoft.Extensions.AI;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Tests.Models;
using Photon.Ai.Workers;
using Photon.Ai.Workers.Installation;

namespace Photon.Ai.Tests.Workers;

/// <summary>The embedded provider under the whole pipeline.</summary>
public sealed class LocalProviderTests(InstalledWorker worker)
{
    [Fact]
    public async Task The_pipeline_asks_the_worker_for_a_folder_of_models()
    {
        var options = await worker.Options();
        using var folder = new TemporaryFolder();
        File.Copy(options.ModelPath, folder.Of("tiny.gguf"));
        var settings = new AiSettings { Provider = AiProvider.Local, ModelPath = folder.Path, Gpu = "off", Threads = 1, ContextTokens = 2048, MaxOutputTokens = 20 };
        using var client = AiClient.Create(settings, new() { Local = asked => LocalProvider.Open(asked, InstalledWorker.Root) })!;
        var response = await client.GetResponseAsync([new(ChatRole.User, "Say something.")], null, TestContext.Current.CancellationToken);
        Assert.Equal((20L, ChatFinishReason.Length), (response.Usage?.OutputTokenCount ?? 0, response.FinishReason!.Value));
        Assert.NotEmpty(response.Text);
    }

    [Fact]
    public void What_settings_leave_out_is_decided_here()
    {
        using var folder = new TemporaryFolder();
        new TinyModel().Write(folder.Of("tiny.gguf"));
        var options = LocalProvider.Options(new() { Provider = AiProvider.Local, ModelPath = folder.Of("tiny.gguf") }, "/cache");
        Assert.Equal((GpuLayer.Auto, 0, 4096), (options.Gpu, options.Threads, options.ContextTokens));
        Assert.Equal(GpuLayer.Cpu, LocalProvider.Options(new() { ModelPath = folder.Of("tiny.gguf"), Gpu = "off" }, "/cache").Gpu);
        Assert.Contains("PHOTON_CACHE=off", Assert.Throws<WorkerException>(() => LocalProvider.Options(new() { ModelPath = folder.Of("tiny.gguf") }, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_broken_or_cannot_talk_is_refused_before_anything_is_started()
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken.gguf", "GGUF, but nothing that follows is one");
        new GgufWriter().Add("general.architecture", "llama").Write(folder.Of("silent.gguf"));
        foreach (var (path, fault) in (IEnumerable<(string?, string)>)[(null, "no model is named"), (folder.Of("broken.gguf"), "GGUF of version"), (folder.Of("silent.gguf"), "no chat template"), (folder.Of("none.gguf"), "is not there")])
            Assert.Contains(fault, Assert.ThrowsAny<AiException>(() => LocalProvider.File(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_counted_once_and_by_the_model()
    {
        var counter = new WorkerTokenCounter(await worker.Shared());
        Assert.Equal(await counter.Count("a text of some words", TestContext.Current.CancellationToken), await counter.Count("a text of some words", TestContext.Current.CancellationToken));
        Assert.InRange(await counter.Count("a text of some words", TestContext.Current.CancellationToken), 20, 21);
        Assert.StartsWith("tiny", counter.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000_000, 16, false, 1)]
    [InlineData(4_000_000_000, 16, false, 15)]
    [InlineData(4_000_000_000, 1, false, 1)]
    [InlineData(4_000_000_000, 16, true, 1)]
    public void Threads_leave_a_core_free_and_small_models_take_one(long bytes, int cores, bool isCi, int threads) => Assert.Equal(threads, CpuThreads.Of(bytes, cores, isCi));
}
