using Photon.Ai.Context;

namespace Photon.Ai.Workers;

/// <summary>Counts with the model's own tokenizer, in the worker; texts that were counted are not sent again.</summary>
public sealed class WorkerTokenCounter(LlamaWorker worker) : ITokenCounter
{
    const int Most = 4096;

    readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    readonly Lock _gate = new();

    public string Name => Path.GetFileNameWithoutExtension(worker.ModelPath);

    /// <exception cref="Installation.WorkerException">See <see cref="LlamaWorker.CountTokens"/>.</exception>
    public async ValueTask<int> Count(string text, CancellationToken cancel)
    {
        lock (_gate)
            if (_known.TryGetValue(text, out var known)) return known;
        var count = await worker.CountTokens(text, cancel);
        lock (_gate)
        {
            if (_known.Count >= Most) _known.Clear();
            _known[text] = count;
        }
        return count;
    }
}
