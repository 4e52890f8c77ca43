namespace Photon.Benchmarks.Measuring;

/// <summary>
/// Measures variants in turns (A B C A B C …), so that a change of the machine's pace hits all of them, and compares
/// each with the first one of the same round.
/// </summary>
static class Harness
{
    const int Rounds = 31;
    const double SampleNanoseconds = 8e6;

    public static IReadOnlyList<Measurement> Compare(string title, params IReadOnlyList<Variant> variants)
    {
        var counts = variants.Select(WarmUp).ToArray();
        var times = variants.Select(_ => new double[Rounds]).ToArray();
        var bytes = new double[variants.Count];
        for (var round = 0; round < Rounds; round++)
            for (var v = 0; v < variants.Count; v++)
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var start = ThreadClock.Now;
                variants[v].Run(counts[v]);
                times[v][round] = (double)(ThreadClock.Now - start) / counts[v];
                bytes[v] = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / counts[v];
            }
        var result = variants.Select((v, i) => Sum(v.Name, times[i], times[0], bytes[i])).ToArray();
        Report.Print(title, result);
        return result;
    }

    /// <summary>Runs until the JIT has had its say, and finds how many runs make a sample.</summary>
    static int WarmUp(Variant variant)
    {
        var count = 1;
        for (var turn = 0; turn < 12; turn++)
        {
            var start = ThreadClock.Now;
            variant.Run(count);
            var spent = Math.Max(1, ThreadClock.Now - start);
            count = (int)Math.Clamp(count * Math.Min(SampleNanoseconds * (turn < 8 ? 4 : 1) / spent, 64), 1, 1e6);
            // Methods are compiled again, better, by a thread that first waits until nothing new was called for 100 ms.
            if (turn >= 4)
                Thread.Sleep(120);
        }
        return count;
    }

    static Measurement Sum(string name, double[] times, double[] first, double bytes)
    {
        var median = Median(times);
        return new Measurement(name, median, times.Min(), Median(times.Select(t => Math.Abs(t - median))) / median, bytes,
            Median(times.Zip(first, (a, b) => a / b)));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
