using System.Text.Json;
using Photon.Ai.Survey;
using Photon.Core.Documents.Differences;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Values that a description lists and no <c>enum</c> does.</summary>
sealed class WordedValues : IRefactoringRule
{
    static readonly string[] s_leads = ["one of", "either", "allowed values", "allowed values are", "possible values", "possible values are", "valid values", "valid values are"];

    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        foreach (var place in context.Facts.Places)
        {
            if (!place.Node["type"].Is("string") || place.Node["enum"].Exists || place.Node["format"].Exists || place.Node["pattern"].Exists || context.IsInside(place.Node)) continue;
            if (Values(place.Node["description"].Text) is not { Count: > 1 } values) continue;
            yield return new("values-in-words", RefactoringRisk.Narrows, $"The description lists the values ({string.Join(", ", values.Take(5))}{(values.Count > 5 ? ", …" : "")}), and no enum does", "Add them as an enum", [place.Node.NamePlace])
            {
                Make = _ => [new(JsonPathText.Of(place.Node), [new("enum", ComponentActions.Value(JsonSerializer.Serialize(values)))], default)],
            };
        }
    }

    /// <summary>Only what says that these are all, has each value in marks, and ends with the last.</summary>
    static IReadOnlyList<string>? Values(string description)
    {
        if (description.Length is 0 or > 600) return null;
        foreach (var lead in s_leads)
        {
            var at = description.LastIndexOf(lead, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(description[at - 1])) && List(description[(at + lead.Length)..]) is { Count: > 1 } values) return values;
        }
        return null;
    }

    static List<string>? List(string text)
    {
        var values = new List<string>();
        var rest = text.AsSpan().TrimStart(" :");
        while (rest.Length > 0 && rest is not ".")
        {
            var end = rest[0] is '`' or '"' or '\'' ? rest[1..].IndexOf(rest[0]) : -1;
            if (end is < 1 or > 40) return null;
            foreach (var c in rest.Slice(1, end))
                if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '-')) return null;
            values.Add(rest.Slice(1, end).ToString());
            rest = rest[(end + 2)..].TrimStart(" ,");
            foreach (var word in (ReadOnlySpan<string>)["or ", "and "])
                if (rest.StartsWith(word, StringComparison.Ordinal)) rest = rest[word.Length..].TrimStart();
        }
        return values.Distinct(StringComparer.Ordinal).Count() == values.Count ? values : null;
    }
}
