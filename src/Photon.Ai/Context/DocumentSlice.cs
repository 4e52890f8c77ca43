using System.Globalization;
using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Context;

/// <summary>
/// What of a document a model is shown. It is trimmed in this order until it fits: siblings from the last, what is
/// referred to from the farthest, then the focus itself; each is shortened, outlined and named before it is left out.
/// </summary>
/// <param name="Text">YAML; parts are headed by comments with their names.</param>
/// <param name="Parts">In the order of the text, those left out too.</param>
/// <param name="Tokens">Of the text.</param>
public sealed record DocumentSlice(string Text, IReadOnlyList<SlicePart> Parts, int Tokens)
{
    /// <summary>How many schemas, parameters and responses are looked at: nobody has room for more.</summary>
    const int MostReferences = 40;

    /// <summary>Chooses and trims.</summary>
    /// <param name="budget">Tokens that the text may take.</param>
    /// <returns>Null: not even names of the focus fit.</returns>
    public static async ValueTask<DocumentSlice?> Choose(DocumentGraph graph, SliceRequest request, int budget, ITokenCounter counter, CancellationToken cancel)
    {
        var parts = request.Focus.Count > 0 ? About(graph, request) : OutlineParts.Of(graph, request.Words);
        var used = 0;
        foreach (var part in parts) used += await part.Count(counter, cancel);
        foreach (var part in parts.OrderBy(static part => part.TrimmedAt))
        {
            while (used > budget && part.CanShrink)
            {
                used -= await part.Count(counter, cancel);
                part.Shrink();
                used += await part.Count(counter, cancel);
            }
        }
        if (used > budget) return null;
        var text = string.Concat(parts.Select(static part => part.Text));
        var shown = new List<SlicePart>();
        foreach (var part in parts) shown.Add(new(part.Kind, part.Name, part.Form, await part.Count(counter, cancel)));
        return new(text, shown, used);
    }

    static List<TrimmedPart> About(DocumentGraph graph, SliceRequest request)
    {
        var parts = new List<TrimmedPart>();
        foreach (var node in request.Focus) parts.Add(new("focus", NameOf(graph, node), form => Headed(graph, node, form)) { Last = SliceForm.Names, TrimmedAt = 3_000_000 - parts.Count });
        foreach (var (node, distance) in graph.Reach(request.Focus, MostReferences))
            parts.Add(new($"reference {distance.ToString(CultureInfo.InvariantCulture)}", NameOf(graph, node), form => Headed(graph, node, form)) { Form = distance == 1 ? SliceForm.Whole : SliceForm.Short, TrimmedAt = 2_000_000 - parts.Count });
        foreach (var sibling in Siblings(graph, request)) parts.Add(new("sibling", sibling.Name, _ => sibling.Line) { IsLine = true, TrimmedAt = 1_000_000 - parts.Count });
        return parts;
    }

    /// <summary>One line of each: they show the style, and only those that have a text do.</summary>
    static IEnumerable<(string Name, string Line)> Siblings(DocumentGraph graph, SliceRequest request)
    {
        var focus = request.Focus[0];
        if (graph.Operation(focus) is { } operation)
            return graph.Siblings(operation).Where(other => !request.Focus.Contains(other.Node) && OutlineParts.About(other.Node).Length > 0).Take(request.Siblings).Select(other => (other.Name, OutlineParts.Line(other)));
        return Schemas(focus.Parent).Where(other => !request.Focus.Contains(other) && OutlineParts.About(other).Length > 0).Take(request.Siblings).Select(other => (NameOf(graph, other), $"# {CompactText.Cut(other.Name, 80)}: {OutlineParts.About(other)}\n"));
    }

    static IEnumerable<Node> Schemas(Node parent)
    {
        if (parent.Name is not ("schemas" or "definitions" or "properties")) yield break;
        foreach (var (_, schema) in parent.Members) yield return schema;
    }

    static string Headed(DocumentGraph graph, Node node, SliceForm form) => $"# {NameOf(graph, node)}\n{Parameters(graph, node, form)}{CompactText.Of(node, form)}";

    /// <summary>Those of the path item are the operation's too.</summary>
    static string Parameters(DocumentGraph graph, Node node, SliceForm form) =>
        graph.Operation(node) is { } operation && operation.Item["parameters"] is { Count: > 0 } shared ? "# of the path:\n" + string.Join('\n', CompactText.Of(shared, form).TrimEnd('\n').Split('\n').Select(static line => "# " + line)) + "\n" : "";

    static string NameOf(DocumentGraph graph, Node node)
    {
        if (graph.Operation(node) is { } operation) return CompactText.Cut($"{operation.Method} {operation.Path}", 200);
        var steps = node.Pointer.Split('/');
        return CompactText.Cut(steps.Length > 2 && node.Parent.Exists ? $"{steps[^2]}/{steps[^1]}" : node.Pointer, 200);
    }
}
