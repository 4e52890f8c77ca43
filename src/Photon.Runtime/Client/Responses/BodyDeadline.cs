namespace Photon.Runtime.Emitted;

/// <summary>
/// Carries <see cref="HttpClient.Timeout"/> over to the reading of a body, which HttpClient leaves out when it hands over a
/// response after its headers. The source is used again: a call that ends in time allocates none.
/// </summary>
internal readonly struct BodyDeadline : IDisposable
{
    [ThreadStatic] static CancellationTokenSource? t_spare;

    readonly CancellationTokenSource? _source;
    readonly CancellationTokenRegistration _caller;

    /// <param name="timeout">What is left; infinite: only the caller can end the reading.</param>
    public BodyDeadline(TimeSpan timeout, CancellationToken caller)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            Token = caller;
            return;
        }
        _source = t_spare ?? new();
        t_spare = null;
        _source.CancelAfter(timeout > TimeSpan.Zero ? timeout : TimeSpan.Zero);
        _caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    public void Dispose()
    {
        _caller.Dispose();
        if (_source is null) return;
        if (_source.TryReset()) t_spare = _source;
        else _source.Dispose();
    }
}
