using Photon.Forms.Bundle;

namespace Photon.Forms.Tests.Bundle;

public sealed class FolderLockTests
{
    [Fact]
    public async Task One_at_a_time_holds_the_lock()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Of("inner/lock");
        var (inside, most) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var held = FolderLock.Take(path, TestContext.Current.CancellationToken);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            Thread.Sleep(20);
            Interlocked.Decrement(ref inside);
        }, TestContext.Current.CancellationToken)));
        Assert.Equal(1, most);
    }

    [Fact]
    public void Whoever_waits_can_be_cancelled()
    {
        using var folder = new TemporaryFolder();
        using var held = FolderLock.Take(folder.Of("lock"), default);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        Assert.Throws<OperationCanceledException>(() => FolderLock.Take(folder.Of("lock"), cancel.Token));
    }
}
