using System.Globalization;

namespace Photon.Benchmarks.Measuring;

/// <summary>Prints Markdown, ready for docs/performance.md.</summary>
static class Report
{
    public static void Print(string title, IReadOnlyList<Measurement> rows)
    {
        Line($"\n### {title}");
        Line($"| variant | median ns | least | ±MAD % | alloc B | CPU ratio | alloc ratio |");
        Line($"|---|---:|---:|---:|---:|---:|---:|");
        foreach (var r in rows)
            Line($"| {r.Name} | {r.Nanoseconds:0} | {r.Least:0} | {r.Spread * 100:0.0} | {r.Bytes:0} | {r.Ratio:0.00} | {r.Bytes / Math.Max(1, rows[0].Bytes):0.00} |");
    }

    /// <summary>A target and whether it was met, printed under the table it belongs to.</summary>
    public static void Target(string what, double value, double limit) =>
        Line($"{(value <= limit ? "met   " : "MISSED")} {what}: {value:0.00} (at most {limit:0.00})");

    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
