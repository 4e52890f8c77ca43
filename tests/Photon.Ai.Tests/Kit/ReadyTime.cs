namespace Photon.Ai.Tests.Kit;

/// <summary>A clock on which short waits are over at once; watchdogs, which are long, take their time.</summary>
sealed class ReadyTime : TimeProvider
{
    static readonly TimeSpan s_short = TimeSpan.FromSeconds(30);
    readonly List<TimeSpan> _waits = [];

    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_waits) return [.. _waits];
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
            lock (_waits) _waits.Add(dueTime);
        return System.CreateTimer(callback, state, Short(dueTime), period);
    }

    static TimeSpan Short(TimeSpan wait) => wait > TimeSpan.Zero && wait < s_short ? TimeSpan.FromMilliseconds(1) : wait;
}
