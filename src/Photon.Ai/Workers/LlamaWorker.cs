using System.Runtime.CompilerServices;
using System.Text.Json;
using Photon.Ai.Workers.Installation;
using Photon.Ai.Workers.Processes;

namespace Photon.Ai.Workers;

/// <summary>
/// A model that runs beside this process, so that no crash of it is one of ours. One request at a time; a worker that died, or was silent for too long, is an error
/// of that request, and the next one starts it again.
/// </summary>
public sealed class LlamaWorker(LocalModelOptions options) : IAsyncDisposable
{
    static readonly JsonSerializerOptions s_json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    readonly SemaphoreSlim _gate = new(1, 1);
    WorkerProcess? _process;
    WorkerReady? _ready;
    int _last;

    public string ModelPath => options.ModelPath;

    /// <summary>Of the process; <c>null</c>: there is none.</summary>
    internal int? ProcessId => _process is { HasEnded: false } process ? process.Id : null;

    /// <summary>Loads the model, unless it is loaded.</summary>
    /// <exception cref="WorkerException">It cannot be loaded.</exception>
    public async Task<WorkerReady> Load(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            return (await Open(cancel)).Ready;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>How many tokens a text is for this model, its marks of beginning and end apart.</summary>
    /// <exception cref="WorkerException">The model cannot be loaded, or the worker died.</exception>
    public async Task<int> CountTokens(string text, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            var (process, _) = await Open(cancel);
            return (await Ask(process, new { op = "count", id = ++_last, text }, _last, options.TokenLimit, cancel)).Number("tokens");
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Answers as the tokens come. When the caller goes away or cancels, the model stops within a token.</summary>
    /// <exception cref="WorkerException">The model cannot be loaded, the prompt is too long for it, or the worker died or fell silent.</exception>
    public async IAsyncEnumerable<WorkerChunk> Chat(WorkerChat chat, [EnumeratorCancellation] CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            var (process, _) = await Open(cancel);
            var id = ++_last;
            await Send(process, new { op = "chat", id, chat.Messages, chat.Grammar, chat.Temperature, chat.TopP, chat.TopK, chat.Seed, chat.MaxTokens, chat.Stop }, cancel);
            var isDone = false;
            try
            {
                while (!isDone)
                {
                    var next = await Next(process, id, options.TokenLimit, cancel);
                    isDone = next.Kind is "done" or "error";
                    yield return next.Kind switch
                    {
                        "text" => new WorkerChunk.Text(next.Text("text")),
                        "busy" => new WorkerChunk.Reading(next.Number("tokens")),
                        "done" => new WorkerChunk.End(next.Text("reason"), next.Number("input"), next.Number("output")),
                        _ => throw Refused(next),
                    };
                }
            }
            finally
            {
                if (!isDone) await Abandon(process, id);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        Close();
        _gate.Dispose();
    }

    async Task<(WorkerProcess Process, WorkerReady Ready)> Open(CancellationToken cancel)
    {
        if (_process is { HasEnded: false } && _ready is not null) return (_process, _ready);
        Close();
        if (!File.Exists(options.ModelPath)) throw new WorkerException($"{options.ModelPath} is not there: PhotonModel names a GGUF file");
        var installation = new WorkerInstallation(options.Root);
        var layer = options.Gpu.ToString().ToLowerInvariant();
        var folder = installation.Find(options.Gpu) ?? throw new WorkerException($"the local model's worker is not installed{(installation.Layers.Count > 0 ? " for " + layer : "")}: photon ai setup{(options.Gpu == GpuLayer.Auto ? "" : " --gpu " + layer)}");
        var threads = options.Threads > 0 ? options.Threads : CpuThreads.For(new FileInfo(options.ModelPath).Length);
        _process = WorkerProcess.Start(WorkerFiles.Place(folder), new Dictionary<string, string?>());
        try
        {
            var id = ++_last;
            _ready = WorkerReady.Of(await Ask(_process, new { op = "load", id, model = Path.GetFullPath(options.ModelPath), gpu = layer, threads, context = options.ContextTokens }, id, options.LoadLimit, cancel));
            return (_process, _ready);
        }
        catch
        {
            Close();
            throw;
        }
    }

    static async Task<WorkerEvent> Ask(WorkerProcess process, object request, int id, TimeSpan limit, CancellationToken cancel)
    {
        await Send(process, request, cancel);
        var answer = await Next(process, id, limit, cancel);
        return answer.Kind == "done" ? answer : throw Refused(answer);
    }

    static Task Send(WorkerProcess process, object request, CancellationToken cancel) => process.Send(JsonSerializer.Serialize(request, s_json), cancel);

    /// <summary>The next event of a request; those of earlier ones, which were abandoned, are passed over.</summary>
    static async Task<WorkerEvent> Next(WorkerProcess process, int id, TimeSpan limit, CancellationToken cancel)
    {
        using var watchdog = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        watchdog.CancelAfter(limit);
        try
        {
            while (true)
                if (await process.Receive(watchdog.Token) is var next && next.Id == id) return next;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            process.Kill();
            throw new WorkerException($"the local model's worker said nothing for {limit.TotalSeconds:0} s and was ended: fewer threads, or a smaller model, may help");
        }
    }

    async Task Abandon(WorkerProcess process, int id)
    {
        if (process.HasEnded) return;
        try
        {
            await Send(process, new { op = "cancel", id }, CancellationToken.None);
            while ((await Next(process, id, options.CancelLimit, CancellationToken.None)).Kind is not ("done" or "error")) ;
        }
        catch (WorkerException)
        {
            // It is gone: the next request starts another.
        }
    }

    static WorkerException Refused(WorkerEvent error) => new("the local model's worker: " + error.Text("message"));

    void Close()
    {
        _process?.Dispose();
        (_process, _ready) = (null, null);
    }
}
