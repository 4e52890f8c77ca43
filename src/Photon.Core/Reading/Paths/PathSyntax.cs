namespace Photon.Core.Reading.Paths;

// What a JSONPath says (RFC 9535). Segments hold selectors, these hold expressions, those hold queries: one file.

/// <summary>A query from the root (<c>$</c>) or from the current value (<c>@</c>).</summary>
internal sealed record PathQuery(bool FromRoot, IReadOnlyList<PathSegment> Segments)
{
    /// <summary>By its form, it gives one value at most.</summary>
    public bool IsSingular => Segments.All(static s => !s.Descends && s.Selectors is [NameSelector or IndexSelector]);
}

internal sealed record PathSegment(bool Descends, IReadOnlyList<PathSelector> Selectors);

internal abstract record PathSelector;

internal sealed record NameSelector(string Name) : PathSelector;

internal sealed record WildcardSelector : PathSelector;

internal sealed record IndexSelector(long Index) : PathSelector;

internal sealed record SliceSelector(long? Start, long? End, long Step) : PathSelector;

internal sealed record FilterSelector(PathExpression Test) : PathSelector;

/// <param name="At">The character of the path where it begins.</param>
internal abstract record PathExpression(int At);

internal sealed record LiteralExpression(int At, NodeKind Kind, string Text) : PathExpression(At);

/// <summary>As a test: there is such a value. As an operand: that value. As an argument: all of them.</summary>
internal sealed record QueryExpression(int At, PathQuery Query) : PathExpression(At);

internal sealed record CallExpression(int At, PathFunction Function, IReadOnlyList<PathExpression> Arguments) : PathExpression(At);

internal sealed record NotExpression(int At, PathExpression Test) : PathExpression(At);

/// <param name="All">Every one must hold (<c>&amp;&amp;</c>), not any (<c>||</c>).</param>
internal sealed record LogicalExpression(int At, bool All, IReadOnlyList<PathExpression> Tests) : PathExpression(At);

internal sealed record ComparisonExpression(int At, PathExpression Left, string Operator, PathExpression Right) : PathExpression(At);

/// <summary>What a function takes and gives (RFC 9535, section 2.4.1).</summary>
internal enum PathType { Value, Logical, Nodes }

/// <summary>The functions that the RFC defines.</summary>
internal sealed record PathFunction(string Name, PathType Gives, params PathType[] Takes)
{
    public static readonly PathFunction Length = new("length", PathType.Value, PathType.Value);
    public static readonly PathFunction Count = new("count", PathType.Value, PathType.Nodes);
    public static readonly PathFunction Match = new("match", PathType.Logical, PathType.Value, PathType.Value);
    public static readonly PathFunction Search = new("search", PathType.Logical, PathType.Value, PathType.Value);
    public static readonly PathFunction Value = new("value", PathType.Value, PathType.Nodes);

    public static readonly IReadOnlyList<PathFunction> All = [Length, Count, Match, Search, Value];
}
