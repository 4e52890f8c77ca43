using System.Globalization;
using Photon.Cli.Screens.Lines;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Screens.Rows;

/// <summary>A fault, and the lines around it.</summary>
static class FaultRows
{
    const int Around = 6;

    /// <param name="text">Of the file that the fault is in; empty where it cannot be had.</param>
    public static void Add(RowList rows, Fault fault, string text)
    {
        rows.Add(new(fault.Rule.Id, ListRows.OfSeverity(fault)), new($"  {fault.Rule.Severity.ToString().ToLowerInvariant()}", Tone.Dim));
        rows.Text(fault.Message);
        rows.Blank();
        rows.Text($"{Path.GetFileName(fault.Place.Path)}, line {fault.Place.Line + 1}, column {fault.Place.Column + 1}", tone: Tone.Dim);
        if (text.Length == 0) return;
        var (from, number) = (Math.Max(0, fault.Place.Line - Around), 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (number > fault.Place.Line + Around) break;
            if (number >= from)
            {
                var isIt = number == fault.Place.Line;
                rows.Add(new Row(Line.Join(new(isIt ? "▶" : " ", Tone.Bad), new($"{(number + 1).ToString(CultureInfo.InvariantCulture),6} ", Tone.Dim), new(line.Length > 500 ? line[..500].ToString() : line.ToString(), isIt ? Tone.Strong : Tone.Plain))) { Place = fault.Place });
            }
            number++;
        }
    }
}
