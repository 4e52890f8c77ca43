using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Photon.Ai.Settings;
using Photon.Ai.Streams;

namespace Photon.Ai.Clients.Layers;

/// <summary>A watch on every token: a model that stalls ends its answer with an error, and who cancels is not kept waiting by a provider that does not listen.</summary>
sealed class WatchedChatClient(IChatClient inner, AiSettings settings, TimeProvider time) : StreamedChatClient(inner)
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var updates = InnerClient.GetStreamingResponseAsync(messages, options, stop.Token).GetAsyncEnumerator(stop.Token);
        Task<bool>? next = null;
        try
        {
            var limit = settings.FirstTokenTimeout;
            var hasBegun = false;
            while (true)
            {
                next = updates.MoveNextAsync().AsTask();
                if (!await InTime(next, limit, hasBegun, cancellationToken)) break;
                yield return updates.Current;
                hasBegun = true;
                limit = settings.TokenTimeout;
            }
        }
        finally
        {
            await End(stop, next, updates);
        }
    }

    async Task<bool> InTime(Task<bool> next, TimeSpan limit, bool hasBegun, CancellationToken cancel)
    {
        try
        {
            return await next.WaitAsync(limit, time, cancel);
        }
        catch (TimeoutException error) when (!next.IsCompleted)
        {
            throw new StalledException(string.Create(CultureInfo.InvariantCulture, $"{settings.Provider.Name()} has sent nothing for {limit.TotalSeconds:0.##} s: a smaller model, fewer threads or a longer wait ({SettingName.Variable(SettingName.FirstTokenTimeout)}, {SettingName.Variable(SettingName.TokenTimeout)}) would help"), error);
        }
        catch (Exception error) when (error is not (AiException or OperationCanceledException))
        {
            // Packages have exceptions of their own for everything; here they become one.
            var says = error.Message.ReplaceLineEndings(" ");
            throw new ProviderException($"{settings.Provider.Name()}'s answer {(hasBegun ? "broke off" : "cannot be read")}: {says}", 0, null, error) { IsUnreachable = error is HttpRequestException or IOException };
        }
        catch (OperationCanceledException error) when (!cancel.IsCancellationRequested)
        {
            throw new ProviderException($"{settings.Provider.Name()} gave up: {error.Message}", 0, null, error);
        }
    }

    /// <summary>An iterator that still works cannot be disposed of: it has two seconds to hear that it is no longer wanted, then it is left behind.</summary>
    async Task End(CancellationTokenSource stop, Task<bool>? next, IAsyncEnumerator<ChatResponseUpdate> updates)
    {
        if (next is { IsCompleted: false })
        {
            await stop.CancelAsync();
            await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(2), time));
            _ = next.ContinueWith(static done => done.Exception, TaskScheduler.Default);
        }
        if (next is null or { IsCompleted: true }) await updates.DisposeAsync();
    }
}
