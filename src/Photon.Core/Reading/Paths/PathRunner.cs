using Photon.Core.Reading.Regexps;

namespace Photon.Core.Reading.Paths;

/// <summary>Finds what a path selects in a tree. Every value that is looked at costs a step.</summary>
internal sealed class PathRunner(NodeDraft tree, int root, WorkMeter work)
{
    const int MostPatterns = 64;
    readonly PathComparer _compare = new(tree, work);
    readonly Dictionary<string, Regexp?> _patterns = new(StringComparer.Ordinal);

    public List<int> Run(PathQuery query, int current)
    {
        List<int> found = [query.FromRoot ? root : current];
        foreach (var segment in query.Segments)
        {
            var next = new List<int>();
            foreach (var node in found)
            {
                if (segment.Descends) Descend(node, segment, next);
                else Select(node, segment, next);
            }
            found = next;
            if (found.Count == 0) break;
        }
        return found;
    }

    void Select(int node, PathSegment segment, List<int> to)
    {
        work.Spend(1);
        if (!tree.IsContainer(node)) return;
        foreach (var selector in segment.Selectors) Select(node, selector, to);
        if (to.Count > NodeBuilder.Most) throw new WorkLimitException("5,000,000 values at once");
    }

    /// <summary>The value itself and all that is in it: what holds something comes before that.</summary>
    void Descend(int top, PathSegment segment, List<int> to)
    {
        var node = top;
        while (true)
        {
            Select(node, segment, to);
            var next = tree.IsContainer(node) ? tree.First(node) : -1;
            while (next < 0)
            {
                if (node == top) return;
                next = tree.Next(node);
                if (next < 0) node = tree.Parent(node);
            }
            node = next;
        }
    }

    void Select(int node, PathSelector selector, List<int> to)
    {
        switch (selector)
        {
            case NameSelector named when tree.Kind(node) == NodeKind.Object:
                for (var member = tree.First(node); member >= 0; member = tree.Next(member))
                {
                    work.Spend(1);
                    if (!tree.Name(member).SequenceEqual(named.Name.AsSpan())) continue;
                    to.Add(member);
                    break;
                }
                break;
            case WildcardSelector:
                foreach (var inside in Inside(node)) to.Add(inside);
                break;
            case IndexSelector at when tree.Kind(node) == NodeKind.Array:
                var items = Inside(node);
                var index = at.Index < 0 ? items.Count + at.Index : at.Index;
                if (index >= 0 && index < items.Count) to.Add(items[(int)index]);
                break;
            case SliceSelector slice when tree.Kind(node) == NodeKind.Array:
                Slice(Inside(node), slice, to);
                break;
            case FilterSelector filter:
                foreach (var inside in Inside(node))
                    if (Holds(filter.Test, inside)) to.Add(inside);
                break;
        }
    }

    List<int> Inside(int node)
    {
        var inside = new List<int>();
        for (var value = tree.First(node); value >= 0; value = tree.Next(value)) inside.Add(value);
        work.Spend(inside.Count);
        return inside;
    }

    /// <summary>Section 2.3.4.2.2.</summary>
    static void Slice(List<int> items, SliceSelector slice, List<int> to)
    {
        var (count, step) = ((long)items.Count, slice.Step);
        if (step == 0) return;
        long Normal(long at) => at >= 0 ? at : count + at;
        long Within(long at, long least, long most) => Math.Min(Math.Max(at, least), most);
        if (step > 0)
        {
            var upper = Within(Normal(slice.End ?? count), 0, count);
            for (var at = Within(Normal(slice.Start ?? 0), 0, count); at < upper; at += step) to.Add(items[(int)at]);
        }
        else
        {
            var lower = Within(slice.End is { } end ? Normal(end) : -1, -1, count - 1);
            for (var at = Within(Normal(slice.Start ?? (count - 1)), -1, count - 1); at > lower; at += step) to.Add(items[(int)at]);
        }
    }

    bool Holds(PathExpression test, int current)
    {
        work.Spend(1);
        return test switch
        {
            LogicalExpression { All: true } all => all.Tests.All(part => Holds(part, current)),
            LogicalExpression any => any.Tests.Any(part => Holds(part, current)),
            NotExpression not => !Holds(not.Test, current),
            ComparisonExpression compared => _compare.Holds(Value(compared.Left, current), compared.Operator, Value(compared.Right, current)),
            QueryExpression exists => Run(exists.Query, current).Count > 0,
            CallExpression call => Matches(call, current),
            _ => false,
        };
    }

    PathValue Value(PathExpression operand, int current)
    {
        switch (operand)
        {
            case LiteralExpression literal:
                return new(literal.Kind, literal.Text, PathValue.NoNode);
            case QueryExpression query:
                return Only(Run(query.Query, current));
            case CallExpression call when call.Function == PathFunction.Length:
                return Length(Value(call.Arguments[0], current));
            case CallExpression { Arguments: [QueryExpression nodes] } call:
                var found = Run(nodes.Query, current);
                return call.Function == PathFunction.Count ? PathValue.Number(found.Count) : Only(found);
            default:
                return PathValue.Nothing;
        }
    }

    PathValue Only(List<int> found) => found.Count == 1 ? PathValue.Of(tree, found[0]) : PathValue.Nothing;

    /// <summary>Characters, not UTF-16 units.</summary>
    PathValue Length(PathValue value) => value.Kind switch
    {
        NodeKind.String => PathValue.Number(value.Text.Count(static c => !char.IsLowSurrogate(c))),
        NodeKind.Array or NodeKind.Object => PathValue.Number(Inside(value.Node).Count),
        _ => PathValue.Nothing,
    };

    bool Matches(CallExpression call, int current)
    {
        var (text, pattern) = (Value(call.Arguments[0], current), Value(call.Arguments[1], current));
        if (text.Kind != NodeKind.String || pattern.Kind != NodeKind.String) return false;
        if (!_patterns.TryGetValue(pattern.Text, out var regexp))
        {
            work.Spend(pattern.Text.Length * 8);
            regexp = Regexp.Of(pattern.Text);
            // Patterns may come from the document, as many as it has strings.
            if (_patterns.Count < MostPatterns) _patterns[pattern.Text] = regexp;
        }
        // What is no I-Regexp matches nothing (section 2.4.6).
        return regexp is not null && regexp.Matches(text.Text, call.Function == PathFunction.Match, work);
    }
}
