using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Photon.Ai.Evaluation;

/// <summary>Rows for docs/ai.md, and for programs.</summary>
public static class EvaluationText
{
    /// <summary>The kinds of texts that are compared, with what the table calls them.</summary>
    static readonly (string Kind, string Shown)[] s_kinds = [("summary", "summaries"), ("parameter", "parameters"), ("response", "statuses")];

    /// <summary>A Markdown table, the ways as columns. What does not apply to a way is a dash.</summary>
    public static string ToTable(int documents, int operations, IReadOnlyList<EvaluationRow> rows)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{operations} operations of {documents} documents\n\n| |");
        foreach (var row in rows) text.Append(CultureInfo.InvariantCulture, $" {row.Name} |");
        text.Append("\n|---|").Insert(text.Length, "---:|", rows.Count).Append('\n');
        Line("answers that parse", static row => Share(row.Parsed, row.Answers));
        Line("operations whose first answer passed every check", static row => Share(row.AtOnce, row.Answers > 0 ? row.Operations : 0));
        Line("operations whose answer passed after one repair", static row => Share(row.Repaired, row.Answers > 0 ? row.Operations : 0));
        Line("invented names that reach a person", static row => row.InventedNames.ToString(CultureInfo.InvariantCulture));
        foreach (var (kind, shown) in s_kinds) Line($"{shown} covered", row => Percent(row.Covered(kind)));
        foreach (var (kind, shown) in s_kinds) Line($"{shown}: likeness to the original, 0 to 1", row => row.Similar(kind)?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–");
        Line("words of a text, median", static row => row.Words.Count == 0 ? "–" : row.Words.Order().ElementAt(row.Words.Count / 2).ToString(CultureInfo.InvariantCulture));
        return text.ToString();

        void Line(string what, Func<EvaluationRow, string> value)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {what} |");
            foreach (var row in rows) text.Append(CultureInfo.InvariantCulture, $" {value(row)} |");
            text.Append('\n');
        }
    }

    /// <summary>The same, unrounded.</summary>
    public static string ToJson(int documents, int operations, IReadOnlyList<EvaluationRow> rows) => JsonSerializer.Serialize(new
    {
        documents,
        operations,
        rows = rows.Select(static row => new
        {
            name = row.Name, operations = row.Operations, answers = row.Answers, parsed = row.Parsed, atOnce = row.AtOnce, repaired = row.Repaired, inventedNames = row.InventedNames,
            covered = s_kinds.ToDictionary(static kind => kind.Kind, kind => row.Covered(kind.Kind)),
            likeness = s_kinds.ToDictionary(static kind => kind.Kind, kind => row.Similar(kind.Kind)),
            words = row.Words.Count == 0 ? 0 : row.Words.Order().ElementAt(row.Words.Count / 2),
        }),
    }, s_readable) + "\n";

    static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true };

    static string Share(int part, int all) => all == 0 ? "–" : Percent((double)part / all);

    static string Percent(double? share) => share is { } value ? (value * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "–";
}
