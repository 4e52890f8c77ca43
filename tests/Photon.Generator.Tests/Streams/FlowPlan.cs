namespace Photon.Generator.Tests.Streams;

/// <summary>What the handlers of <see cref="FlowDocument"/> do in a test.</summary>
public sealed class FlowPlan
{
    /// <summary>Makes an item of 64 KiB: more than a few of them fit in no buffer on the way.</summary>
    public static string Pad { get; } = new('x', 65_000);

    public Func<CancellationToken, IAsyncEnumerable<int>> Source { get; set; } = static _ => throw new NotSupportedException();

    public Func<IAsyncEnumerable<int>, CancellationToken, Task<long>> Sink { get; set; } = static (_, _) => throw new NotSupportedException();
}
