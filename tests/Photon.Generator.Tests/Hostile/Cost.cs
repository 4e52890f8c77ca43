using System.Runtime.InteropServices;

namespace Photon.Generator.Tests.Hostile;

/// <summary>What work costs its own thread: neither other tests nor a busy machine count.</summary>
/// <param name="Cpu">Processor time; zero where the system does not tell.</param>
/// <param name="Bytes">Allocated on the heap, all together: at no moment there were more.</param>
readonly record struct Cost(TimeSpan Cpu, long Bytes)
{
    public static Cost Of(Action work)
    {
        Exception? fault = null;
        Cost cost = default;
        // Deep recursion shows as an overflow here sooner than in the compiler, whose stacks are as small.
        var thread = new Thread(() =>
        {
            try
            {
                var (cpu, bytes) = (Time(), GC.GetAllocatedBytesForCurrentThread());
                work();
                cost = new(Time() - cpu, GC.GetAllocatedBytesForCurrentThread() - bytes);
            }
            catch (Exception thrown)
            {
                fault = thrown;
            }
        }, 1 << 20);
        thread.Start();
        thread.Join();
        return fault is null ? cost : throw new InvalidOperationException(fault.Message, fault);
    }

    static TimeSpan Time()
    {
        if (!OperatingSystem.IsLinux() || Clock(3, out var time) != 0) return default;
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100);
    }

    /// <summary>3 is CLOCK_THREAD_CPUTIME_ID.</summary>
    [DllImport("libc", EntryPoint = "clock_gettime")]
    static extern int Clock(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    struct Moment
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
