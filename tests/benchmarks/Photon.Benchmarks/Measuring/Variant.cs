namespace Photon.Benchmarks.Measuring;

/// <summary>One way to do the work.</summary>
/// <param name="Name">As the table prints it.</param>
/// <param name="Run">Does the work that many times, on the calling thread.</param>
sealed record Variant(string Name, Action<int> Run);

/// <summary>What was measured of a variant, for one run of its work.</summary>
/// <param name="Nanoseconds">Median thread CPU time.</param>
/// <param name="Least">Least thread CPU time.</param>
/// <param name="Spread">Median absolute deviation, as a share of the median.</param>
/// <param name="Bytes">Allocated, exact.</param>
/// <param name="Ratio">Median over the rounds of this variant's time over the first one's in the same round.</param>
sealed record Measurement(string Name, double Nanoseconds, double Least, double Spread, double Bytes, double Ratio);
