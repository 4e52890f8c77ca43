namespace Bookshop.Ordering;

/// <summary>Tells those who wait that some order has moved. They look for themselves what is new.</summary>
sealed class OrderFeed
{
    TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the next move; to be asked for before looking, so that none is missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Moved() => Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
