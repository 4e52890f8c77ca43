using Photon.Cli.Navigation.Graph;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Screens.Rows;

/// <summary>What is no operation: a schema, and the other parts that have names.</summary>
static class EntryRows
{
    /// <param name="schema">Of schemas and of what has one; else <c>null</c>.</param>
    public static void Add(RowList rows, Item item, RefGraph graph, SchemaNode? schema)
    {
        rows.Add(new(item.Label, Tone.Strong), new($"  {Kind(item.Kind)}", Tone.Dim), new(item.Path.Length > 0 ? $"  in {item.Path}" : "", Tone.Dim), new(item.IsDeprecated ? "  deprecated" : "", Tone.Warning));
        var used = graph.UsedBy(item.Id);
        var marks = new List<Span> { new(used == 0 ? "used by nobody" : $"used by {used}", used == 0 ? Tone.Warning : Tone.Dim) };
        if (graph.IsRecursive(item.Id)) marks.Add(new("  ↻ refers to itself", Tone.Warning));
        rows.Add(marks.ToArray());
        if (item.Title.Length > 0 && item.Title != item.Label) rows.Text(item.Title);
        if (schema is null) rows.Text(item.Description, tone: Tone.Plain);
        else rows.Text(schema.Description);
        rows.Blank();
        if (schema is not null) SchemaRows.Add(rows, schema, "s", 0, isOpenFirst: true);
        else References(rows, item, graph);
    }

    static void References(RowList rows, Item item, RefGraph graph)
    {
        if (graph.Out(item.Id).Length == 0) return;
        rows.Heading("Refers to");
        foreach (var id in graph.Out(item.Id).ToArray()) rows.Leaf(0, new Row(Line.Empty) { Target = id, Place = item.Index[id].Place }, new Span(item.Index[id].Label, Tone.Link), new Span($"  {Kind(item.Index[id].Kind)}", Tone.Dim));
    }

    public static string Kind(EntryKind kind) => kind switch
    {
        EntryKind.RequestBody => "request body",
        EntryKind.PathItem => "path item",
        EntryKind.MediaType => "media type",
        EntryKind.SecurityScheme => "security scheme",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
