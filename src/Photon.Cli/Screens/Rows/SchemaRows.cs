using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Screens.Rows;

/// <summary>A schema as a tree: what is closed is not asked for, so that cycles and giants cost nothing.</summary>
static class SchemaRows
{
    /// <summary>Texts of a schema that has many would hide what comes after.</summary>
    const int MostExamples = 3;
    const int MostValues = 12;

    /// <param name="key">Of the node: keys of what is inside begin with it.</param>
    public static void Add(RowList rows, SchemaNode node, string key, int depth, bool isOpenFirst)
    {
        var row = new Row(Line.Empty) { Target = TargetOf(node), Place = node.Place };
        Span[] line = [.. Spans(node)];
        if (!node.HasChildren && !HasMore(node))
        {
            rows.Leaf(depth, row, line);
            return;
        }
        if (!rows.Branch(key, isOpenFirst, depth, row, line)) return;
        More(rows, node, depth + 1);
        var number = 0;
        foreach (var child in node.Children) Add(rows, child, $"{key}/{number++}", depth + 1, isOpenFirst: false);
    }

    /// <summary>What Enter follows: the reference, or that of the items of a list.</summary>
    static int TargetOf(SchemaNode node) => node.RefTarget >= 0 || !node.Schema["items"]["$ref"].IsString ? node.RefTarget
        : node.Children.FirstOrDefault(static child => child.Role == SchemaRole.Item)?.RefTarget ?? -1;

    static IEnumerable<Span> Spans(SchemaNode node)
    {
        if (node.Branch.Length > 0) yield return new(node.Branch + " ", Tone.Keyword);
        if (node.Name.Length > 0)
        {
            yield return new(node.Name, node.IsDeprecated ? Tone.Dim : Tone.Name);
            yield return new(node.IsRequired ? "*" : " ", Tone.Bad);
            yield return new(" ");
        }
        yield return new(node.Type.Length > 0 ? node.Type : "any", TargetOf(node) >= 0 ? Tone.Link : Tone.Type);
        if (node.IsNullable) yield return new("?", Tone.Type);
        if (node.IsCycle) yield return new(" ↻", Tone.Warning);
        if (node.Constraints.Count > 0) yield return new("  " + string.Join(", ", node.Constraints), Tone.Number);
        if (node.IsReadOnly) yield return new("  read only", Tone.Dim);
        if (node.IsWriteOnly) yield return new("  write only", Tone.Dim);
        if (node.IsDeprecated) yield return new("  deprecated", Tone.Warning);
        if (node.Description.Length > 0) yield return new("  " + FirstLine(node.Description), Tone.Dim);
    }

    static bool HasMore(SchemaNode node) => node.Enum.Count > 0 || node.Default.Length > 0 || node.Examples.Count > 0 || node.Description.Contains('\n', StringComparison.Ordinal) || node.Description.Length > 60;

    static void More(RowList rows, SchemaNode node, int depth)
    {
        var indent = depth * 2 + 2;
        if (node.Description.Contains('\n', StringComparison.Ordinal) || node.Description.Length > 60) rows.Text(node.Description, indent, Tone.Dim);
        if (node.Enum.Count > 0) rows.Text($"one of {string.Join(", ", node.Enum.Take(MostValues))}{(node.Enum.Count > MostValues ? $", … ({node.Enum.Count} values)" : "")}", indent, Tone.Text);
        if (node.Default.Length > 0) rows.Text($"default {node.Default}", indent, Tone.Text, most: 2);
        foreach (var example in node.Examples.Take(MostExamples)) rows.Text($"example {example}", indent, Tone.Text, most: 3);
    }

    static string FirstLine(string text) => text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;
}
