using System.Runtime.CompilerServices;

namespace Photon.Generator.Tests.Streams;

/// <summary>How streams begin, wait, end and break, from the emitted server to the emitted client and back, over HTTP.</summary>
public sealed class FlowTests(FlowServer server) : IClassFixture<FlowServer>
{
    /// <summary>What fits between two sockets, HTTP's windows and the server's buffers is far below 16 MiB; all of the items are 32.</summary>
    const int Items = 512;
    const int MostAhead = 256;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, int> All => new(from framing in new[] { "Events", "Lines", "Records" } from version in new[] { 1, 2 } select (framing, version));

    [Theory, MemberData(nameof(All))]
    public async Task Items_come_one_by_one_and_leaving_the_loop_ends_the_handlers_enumeration(string framing, int version)
    {
        var (fired, disposed) = (new TaskCompletionSource(), new TaskCompletionSource());
        var asked = new SemaphoreSlim(0);
        server.Plan.Source = Source;
        using var http = server.Http(version);
        asked.Release();
        var seen = 0;
        await foreach (var number in (await server.Watch(http, framing, Cancel)).WithCancellation(Cancel))
        {
            Assert.Equal(seen++, number);
            // Each item is here before the next one is made.
            if (seen == 3) break;
            asked.Release();
        }
        await Soon(fired.Task);
        await Soon(disposed.Task);

        async IAsyncEnumerable<int> Source([EnumeratorCancellation] CancellationToken cancel)
        {
            cancel.Register(fired.SetResult);
            try
            {
                for (var i = 0; ; i++)
                {
                    await asked.WaitAsync(cancel);
                    yield return i;
                }
            }
            finally
            {
                disposed.SetResult();
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task To_cancel_the_call_ends_both_ends(string framing, int version)
    {
        var disposed = new TaskCompletionSource();
        server.Plan.Source = Source;
        using var http = server.Http(version);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using var items = (await server.Watch(http, framing, stop.Token)).GetAsyncEnumerator(Cancel);
        Assert.True(await items.MoveNextAsync());
        var next = items.MoveNextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
        await Soon(disposed.Task);

        async IAsyncEnumerable<int> Source([EnumeratorCancellation] CancellationToken cancel)
        {
            try
            {
                yield return 0;
                await Task.Delay(Timeout.Infinite, cancel);
            }
            finally
            {
                disposed.SetResult();
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_handler_that_fails_in_the_middle_is_an_exception_at_the_client_not_an_end(string framing, int version)
    {
        var taken = new TaskCompletionSource();
        server.Plan.Source = _ => Source();
        using var http = server.Http(version);
        await using var items = (await server.Watch(http, framing, Cancel)).GetAsyncEnumerator(Cancel);
        Assert.True(await items.MoveNextAsync());
        // What is still on its way may be lost with the connection.
        taken.SetResult();
        await Assert.ThrowsAnyAsync<IOException>(() => items.MoveNextAsync().AsTask());

        async IAsyncEnumerable<int> Source()
        {
            yield return 0;
            await taken.Task;
            throw new InvalidOperationException("no more");
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_client_that_fails_in_the_middle_is_an_exception_at_the_handler_not_an_end(string framing, int version)
    {
        var failure = new TaskCompletionSource<Exception?>();
        server.Plan.Sink = async (numbers, _) =>
        {
            var count = 0L;
            try
            {
                await foreach (var number in numbers) count++;
                failure.SetResult(null);
            }
            catch (Exception e)
            {
                failure.SetResult(e);
            }
            return count;
        };
        using var http = server.Http(version);
        await Assert.ThrowsAnyAsync<Exception>(() => server.Send(http, framing, Source(), Cancel));
        Assert.NotNull(await Soon(failure.Task));

        static async IAsyncEnumerable<int> Source()
        {
            yield return 0;
            await Task.Yield();
            throw new InvalidOperationException("no more");
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_client_that_reads_slowly_makes_the_handler_wait(string framing, int version)
    {
        var (made, ahead, taken) = (0, -1, 0);
        server.Plan.Source = _ => Source();
        using var http = server.Http(version);
        await foreach (var number in (await server.Watch(http, framing, Cancel)).WithCancellation(Cancel))
        {
            Assert.Equal(taken++, number);
            if (ahead < 0) ahead = await Standing(() => Volatile.Read(ref made));
        }
        Assert.Equal(Items, taken);
        Assert.InRange(ahead, 0, MostAhead);

        async IAsyncEnumerable<int> Source()
        {
            for (; made < Items; Interlocked.Increment(ref made))
            {
                await Task.Yield();
                yield return made;
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_handler_that_reads_slowly_makes_the_client_wait(string framing, int version)
    {
        var (made, ahead) = (0, -1);
        server.Plan.Sink = async (numbers, cancel) =>
        {
            var taken = 0;
            await foreach (var number in numbers.WithCancellation(cancel))
            {
                taken++;
                if (ahead < 0) ahead = await Standing(() => Volatile.Read(ref made));
            }
            return taken;
        };
        using var http = server.Http(version);
        Assert.Equal(Items, await server.Send(http, framing, Source(), Cancel));
        Assert.InRange(ahead, 0, MostAhead);

        async IAsyncEnumerable<int> Source()
        {
            for (; made < Items; Interlocked.Increment(ref made))
            {
                await Task.Yield();
                yield return made;
            }
        }
    }

    [Fact]
    public async Task A_silent_stream_of_events_says_that_it_lives()
    {
        var heard = new TaskCompletionSource();
        server.Plan.Source = _ => Source();
        using var http = server.Http(1);
        using var response = await http.GetAsync("/Events", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancel));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(":", await lines.ReadLineAsync(Cancel));
            Assert.Equal("", await lines.ReadLineAsync(Cancel));
        }
        heard.SetResult();
        string? line;
        while ((line = await lines.ReadLineAsync(Cancel)) is ":" or "") { }
        Assert.StartsWith("data: {\"n\":7,", line, StringComparison.Ordinal);

        async IAsyncEnumerable<int> Source()
        {
            await heard.Task;
            yield return 7;
        }
    }

    [Fact]
    public async Task A_client_that_goes_while_the_handler_is_silent_leaves_no_enumerator_at_work()
    {
        var disposed = new TaskCompletionSource<bool>();
        var (gone, moving) = (new TaskCompletionSource(), false);
        server.Plan.Source = cancel => Source(cancel);
        using var http = server.Http(1);
        using (var response = await http.GetAsync("/Events", HttpCompletionOption.ResponseHeadersRead, Cancel))
        {
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancel));
            Assert.Equal(":", await lines.ReadLineAsync(Cancel));
        }
        await Soon(gone.Task);
        Assert.False(await Soon(disposed.Task));

        async IAsyncEnumerable<int> Source([EnumeratorCancellation] CancellationToken cancel)
        {
            cancel.Register(gone.SetResult);
            try
            {
                moving = true;
                // A handler that takes its time to hear of it, heartbeats or not.
                await gone.Task;
                await Task.Delay(100, CancellationToken.None);
                moving = false;
                yield return 0;
            }
            finally
            {
                disposed.SetResult(moving);
            }
        }
    }

    [Fact]
    public async Task Heartbeats_are_no_items()
    {
        var wait = new TaskCompletionSource();
        server.Plan.Source = _ => Source();
        using var http = server.Http(1);
        var seen = new List<int>();
        await foreach (var number in (await server.Watch(http, "Events", Cancel)).WithCancellation(Cancel)) seen.Add(number);
        Assert.Equal([0, 1], seen);

        static async IAsyncEnumerable<int> Source()
        {
            yield return 0;
            await Task.Delay(100);
            yield return 1;
        }
    }

    /// <summary>Takes nothing until the other side, too, makes nothing any more: how much it has made.</summary>
    static async Task<int> Standing(Func<int> made)
    {
        for (var last = -1; made() != last; await Task.Delay(200, Cancel)) last = made();
        return made();
    }

    static Task Soon(Task task) => task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);

    static Task<T> Soon<T>(Task<T> task) => task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
}
