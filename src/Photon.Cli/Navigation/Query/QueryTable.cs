using System.Globalization;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Navigation.Query;

/// <summary>Writes answers as plain text: columns, no colours, no lines that a document could have made up.</summary>
static class QueryTable
{
    /// <summary>Columns are as wide as their widest text, up to here; longer ones push the rest of their line.</summary>
    const int Widest = 60;

    public static void Write(QueryAnswer answer, TextWriter to) => Write(
        [answer.Plan.Columns.Select(static column => column.Name).ToArray(), .. answer.Rows.Select(row => answer.Plan.Columns.Select(column => Text(column.Get(row))).ToArray())], "", to);

    /// <param name="rows">Of the same number of texts each.</param>
    public static void Write(IReadOnlyList<string[]> rows, string indent, TextWriter to)
    {
        if (rows.Count == 0) return;
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => Math.Min(Widest, rows.Max(row => row[column].Length))).ToArray();
        foreach (var row in rows)
        {
            var line = indent;
            for (var i = 0; i < row.Length; i++) line += i == row.Length - 1 ? row[i] : row[i].PadRight(widths[i]) + "  ";
            to.WriteLine(line.TrimEnd());
        }
    }

    public static string Text(object value) => value switch
    {
        string text => PlainText.InOneLine(text),
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<string> list => PlainText.InOneLine(string.Join(", ", list)),
        _ => "",
    };
}
