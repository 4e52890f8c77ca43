using Photon.Ai.Tests.Models;
using Photon.Ai.Workers;
using Photon.Ai.Workers.Installation;

[assembly: AssemblyFixture(typeof(Photon.Ai.Tests.Workers.InstalledWorker))]

namespace Photon.Ai.Tests.Workers;

/// <summary>The worker with the packages of this machine's processor, installed once in <c>artifacts</c>, and a model for it; one worker for all tests that do it no harm.</summary>
public sealed class InstalledWorker : IAsyncDisposable
{
    readonly SemaphoreSlim _once = new(1, 1);
    readonly TemporaryFolder _models = new();
    LlamaWorker? _shared;
    string? _missing;
    bool _isInstalled;

    public static string Root { get; } = Path.Combine(SharedData.Root, "artifacts", "ai");

    /// <summary>Skips the test where the worker cannot run.</summary>
    internal async Task<LocalModelOptions> Options(TinyModel? model = null)
    {
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_isInstalled && _missing is null) _missing = await Install();
            Assert.SkipWhen(_missing is not null, _missing ?? "");
            var path = Path.Combine(_models.Path, $"tiny-{model?.GetHashCode() ?? 0:x}.gguf");
            if (!File.Exists(path)) (model ?? new()).Write(path);
            return new() { ModelPath = path, Root = Root, Gpu = GpuLayer.Cpu, Threads = 1, ContextTokens = 2048 };
        }
        finally
        {
            _once.Release();
        }
    }

    public async Task<LlamaWorker> Shared() => _shared ??= new(await Options());

    async Task<string?> Install()
    {
        try
        {
            await new WorkerInstaller(new(Root)).Install(GpuLayer.Cpu, TestContext.Current.CancellationToken);
            _isInstalled = true;
            return null;
        }
        catch (WorkerException e)
        {
            return "the worker cannot be installed here: " + e.Message;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_shared is not null) await _shared.DisposeAsync();
        _models.Dispose();
        _once.Dispose();
    }
}
