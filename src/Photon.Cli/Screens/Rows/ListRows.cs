using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Finder;
using Photon.Cli.Navigation.Graph;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Screens.Lines;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Screens.Rows;

/// <summary>The left pane: everything that can be gone to.</summary>
static class ListRows
{
    /// <summary>More operations than that are shown by the names of their groups first.</summary>
    const int MostOpen = 100;

    public static void ByTag(RowList rows, SpecIndex index)
    {
        var groups = OperationGroups.ByTag(index);
        var isOpenFirst = groups.Sum(group => group.Operations.Count) <= MostOpen;
        foreach (var (tag, ids) in groups)
        {
            if (!rows.Branch("t:" + tag, isOpenFirst, 0, new Row(Line.Empty), new Span(tag, Tone.Heading), new Span($"  {ids.Count}", Tone.Dim))) continue;
            foreach (var id in ids) Operation(rows, index[id], 1);
        }
    }

    public static void ByPath(RowList rows, SpecIndex index)
    {
        var isOpenFirst = index.All.Count(item => item.IsOperation) <= MostOpen;
        foreach (var step in OperationGroups.ByPath(index)) Path(rows, index, step, 0, isOpenFirst);
    }

    static void Path(RowList rows, SpecIndex index, PathStep step, int depth, bool isOpenFirst)
    {
        if (!rows.Branch("p:" + step.Path, isOpenFirst, depth, new Row(Line.Empty), new Span("/" + step.Segment, Tone.Name), new Span($"  {step.Count}", Tone.Dim))) return;
        foreach (var id in step.Operations)
            rows.Leaf(depth + 1, Of(index[id]), MethodTone.Padded(index[id].Method), new Span(index[id].Title.Length > 0 ? index[id].Title : index[id].Name, index[id].IsDeprecated ? Tone.Dim : Tone.Plain));
        foreach (var child in step.Children) Path(rows, index, child, depth + 1, isOpenFirst);
    }

    public static void Schemas(RowList rows, SpecIndex index, RefGraph graph)
    {
        foreach (var item in index.All)
        {
            if (item.Kind != EntryKind.Schema || item.IsInline) continue;
            var used = graph.UsedBy(item.Id);
            rows.Add(Of(item) with { Line = Line.Join(new(item.Label, item.IsDeprecated ? Tone.Dim : Tone.Plain), new($"  {item.Type}", Tone.Type), new(used == 0 ? "  unused" : $"  ×{used}", used == 0 ? Tone.Warning : Tone.Dim)) });
        }
    }

    public static void Faults(RowList rows, IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults)
            rows.Add(new Row(Line.Join(new($"{fault.Rule.Id} ", OfSeverity(fault)), new($"{fault.Place.Line + 1}: ", Tone.Dim), new(fault.Message))) { Place = fault.Place, Fault = fault });
        if (faults.Count == 0) rows.Add(new Span("No faults", Tone.Good));
    }

    public static Tone OfSeverity(Fault fault) => fault.Rule.Severity.ToString() switch
    {
        "Error" => Tone.Bad,
        "Warning" => Tone.Warning,
        _ => Tone.Dim,
    };

    public static void Found(RowList rows, SpecIndex index, IReadOnlyList<Found> found)
    {
        foreach (var one in found)
        {
            var item = index[one.Entry];
            var spans = new List<Span>(Marked(one.Text, one.Matches, item.IsOperation && !one.IsProperty ? item.Method.Length : 0, MethodTone.Of(item.Method)));
            if (one.Aside.Length > 0) spans.Add(new("  " + one.Aside, Tone.Dim));
            var place = one.IsProperty ? index.Property(one.Property).Place : item.Place;
            rows.Add(Of(item) with { Line = new Line(spans), Place = place });
        }
        if (found.Count == 0) rows.Add(new Span("Nothing found", Tone.Dim));
    }

    /// <summary>The letters that were typed stand out.</summary>
    static IEnumerable<Span> Marked(string text, IReadOnlyList<int> matches, int method, Tone tone)
    {
        var set = matches.ToHashSet();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && set.Contains(i) == set.Contains(start) && i != method) continue;
            yield return new(text[start..i], set.Contains(start) ? Tone.Match : start < method ? tone : Tone.Plain);
            start = i;
        }
    }

    static void Operation(RowList rows, Item item, int depth) =>
        rows.Leaf(depth - 1, Of(item), MethodTone.Padded(item.Method), new Span(item.Path, item.IsDeprecated ? Tone.Dim : Tone.Plain));

    static Row Of(Item item) => new(Line.Empty) { Target = item.Id, Place = item.Place };
}
