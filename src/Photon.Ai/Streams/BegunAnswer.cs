using Microsoft.Extensions.AI;

namespace Photon.Ai.Streams;

/// <summary>An answer whose first piece has come, or that has none: until then a question can be asked again, and nobody has seen anything.</summary>
sealed class BegunAnswer
{
    readonly IAsyncEnumerator<ChatResponseUpdate> _updates;
    bool _isThere;

    BegunAnswer(IAsyncEnumerator<ChatResponseUpdate> updates, bool isThere) => (_updates, _isThere) = (updates, isThere);

    public static async Task<BegunAnswer> Of(IAsyncEnumerable<ChatResponseUpdate> answer, CancellationToken cancel)
    {
        var updates = answer.GetAsyncEnumerator(cancel);
        try
        {
            return new(updates, await updates.MoveNextAsync());
        }
        catch
        {
            await updates.DisposeAsync();
            throw;
        }
    }

    /// <summary>All of it, once.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> All()
    {
        await using (_updates)
        {
            for (; _isThere; _isThere = await _updates.MoveNextAsync()) yield return _updates.Current;
        }
    }
}
