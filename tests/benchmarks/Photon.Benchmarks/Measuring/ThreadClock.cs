using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Photon.Benchmarks.Measuring;

/// <summary>CPU time of the calling thread: what other processes do on a shared machine does not count.</summary>
static partial class ThreadClock
{
    /// <summary>Nanoseconds since some moment. Wall time where the system has no such clock for a thread.</summary>
    public static long Now
    {
        get
        {
            var id = OperatingSystem.IsLinux() ? 3 : OperatingSystem.IsMacOS() ? 16 : -1;
            return id >= 0 && ClockGetTime(id, out var time) == 0
                ? time.Seconds * 1_000_000_000 + time.Nanoseconds
                : (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
        }
    }

    struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out TimeSpec time);
}
