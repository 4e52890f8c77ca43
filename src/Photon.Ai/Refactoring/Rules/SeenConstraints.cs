using System.Globalization;
using System.Text.Json;
using Photon.Ai.Survey;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Constraints that every example keeps to, three at least, and no schema says: formats, bounds of counts, required members.</summary>
sealed class SeenConstraints : IRefactoringRule
{
    const int Fewest = 3;

    static readonly HashSet<string> s_counts = new(StringComparer.Ordinal) { "count", "total", "quantity", "size", "limit", "offset", "page", "pages", "length", "duration", "width", "height", "age", "number" };

    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        var examples = new ExampleValues(context.Facts);
        foreach (var place in context.Facts.Places)
        {
            var values = examples.Of(place.Node);
            if (values.Count < Fewest || place.IsReference || context.IsInside(place.Node)) continue;
            if (Format(place.Node, values) is { } format) yield return Add(place, "missing-format", $"All {values.Count} examples are of the format {format}, which is not said", "format", JsonSerializer.Serialize(format));
            if (Minimum(place, values)) yield return Add(place, "missing-minimum", $"'{place.Name}' counts, and none of {values.Count} examples is below zero", "minimum", "0");
            if (Required(place.Node, values) is { Count: > 0 } names) yield return Require(place, values.Count, names);
        }
    }

    static string? Format(Node schema, IReadOnlyList<Node> values)
    {
        if (!schema["type"].Is("string") || schema["format"].Exists || schema["enum"].Exists || schema["const"].Exists || schema["pattern"].Exists) return null;
        if (values.Select(static value => value.Text).Distinct().Take(2).Count() < 2) return null;
        var first = values[0].IsString ? ValueFormats.Of(values[0].Text) : null;
        return first is not null && values.All(value => value.IsString && ValueFormats.Of(value.Text) == first) ? first : null;
    }

    static bool Minimum(SchemaPlace place, IReadOnlyList<Node> values) =>
        place.Node["type"].Text is "integer" or "number" && !place.Node["minimum"].Exists && !place.Node["exclusiveMinimum"].Exists && !place.Node["enum"].Exists
        && PlainWords.Of(place.Name) is [.., var last] && s_counts.Contains(last)
        && values.All(static value => value.IsNumber && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0);

    /// <summary>Declared, in every example, and not required; where two are required of three examples that are the same, nothing was seen.</summary>
    static List<string>? Required(Node schema, IReadOnlyList<Node> values)
    {
        if (schema["properties"].Count == 0 || values.Select(static value => value.ToJson()).Distinct().Take(Fewest).Count() < Fewest) return null;
        var required = schema["required"].Items.ToList().Select(static name => name.Text).ToHashSet(StringComparer.Ordinal);
        return [.. schema["properties"].Members.Names().Where(name => !required.Contains(name) && values.All(value => value.IsObject && value[name].Exists))];
    }

    static Refactoring Add(SchemaPlace place, string rule, string message, string keyword, string json) =>
        new(rule, RefactoringRisk.Narrows, message, $"Add {keyword}: {json.Trim('"')}", [place.Node.NamePlace])
        {
            Make = _ => [new(JsonPathText.Of(place.Node), [new(keyword, ComponentActions.Value(json))], default)],
        };

    static Refactoring Require(SchemaPlace place, int count, List<string> names) =>
        new("missing-required", RefactoringRisk.Narrows, $"All {count} examples have {string.Join(", ", names.Take(6).Select(static name => $"'{name}'"))}{(names.Count > 6 ? $" and {names.Count - 6} more" : "")}, which are not required", names.Count == 1 ? "Make it required" : "Make them required", [place.Node.NamePlace])
        {
            Make = _ => [new(JsonPathText.Of(place.Node), [new("required", ComponentActions.Value(JsonSerializer.Serialize(names)))], default)],
        };
}
