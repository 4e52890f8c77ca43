using System.Diagnostics;
using System.Globalization;

namespace Photon.Corpus;

/// <summary>Prints rows as they come, and what they come to at the end.</summary>
sealed class CorpusReport
{
    static readonly string[] Heads = ["valid", "kind", "PHO e/w/i", "files", "lines", "gen ms", "csc ms", "errors", "warn"];
    static readonly int[] Widths = [5, 8, 10, 5, 8, 7, 7, 6, 5];

    readonly List<CorpusRow> rows = [];

    public void Head() => Console.WriteLine(Line("document", Heads));

    public void Add(CorpusRow row)
    {
        rows.Add(row);
        Console.WriteLine(Line(row.Document.File, row.Cells) + (row.Passes ? "" : "  FAILED"));
        foreach (var line in row.Shown) Console.WriteLine($"    {line}");
    }

    /// <summary>What the rows come to, for people and for scripts.</summary>
    public int Close()
    {
        foreach (var kind in rows.GroupBy(r => r.Kind))
        {
            var valid = kind.Where(r => r.Document.IsValid).ToArray();
            var others = kind.Where(r => !r.Document.IsValid).ToArray();
            Console.WriteLine($"{kind.Key}: {valid.Count(r => r.Passes)} of {valid.Length} valid documents compile with zero errors and zero warnings, "
                + $"{others.Count(r => r.Passes)} of {others.Length} others with what is at fault left out or told");
        }
        if (rows.MaxBy(r => r.Took) is { } slowest)
            Console.WriteLine(FormattableString.Invariant($"slowest: {slowest.Document.File}, {slowest.Took.TotalSeconds:F1} s; the process took at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        var failed = rows.Count(r => !r.Passes);
        Console.WriteLine($"{rows.Count - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>The same for <c>docs/corpus.md</c>.</summary>
    public void Write(string file)
    {
        using var text = new StreamWriter(file) { NewLine = "\n" };
        text.WriteLine("| document | " + string.Join(" | ", Heads) + " |");
        text.WriteLine("|---|" + string.Concat(Heads.Select(_ => "---:|")));
        foreach (var row in rows) text.WriteLine($"| {row.Document.File} | {string.Join(" | ", row.Cells)} |");
        text.WriteLine();
        text.WriteLine("| rule | | documents | places |");
        text.WriteLine("|---|---|---:|---:|");
        var faults = rows.Where(r => r.Kind == rows[0].Kind).SelectMany(r => r.Rules.Select(rule => (r.Document.File, Rule: rule)));
        foreach (var rule in faults.GroupBy(f => f.Rule).OrderBy(g => g.Key.Id, StringComparer.Ordinal))
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| [{rule.Key.Id}](rules/{rule.Key.Id}.md) | {rule.Key.Title} | {rule.Select(f => f.File).Distinct().Count()} | {rule.Count()} |"));
    }

    static string Line(string name, string[] cells) => $"{name,-66}" + string.Concat(cells.Zip(Widths, (cell, width) => " " + cell.PadLeft(width)));
}
