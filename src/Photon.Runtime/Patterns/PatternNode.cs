namespace Photon.Runtime.Emitted;

/// <summary>A parsed expression.</summary>
abstract record PatternNode
{
    public sealed record Set(CodePoints Points) : PatternNode;

    /// <summary>One after the other; nothing at all where there are none.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode;

    public sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode;

    /// <param name="Max">-1 for any number.</param>
    public sealed record Repeat(PatternNode Item, int Min, int Max, bool Lazy) : PatternNode;

    /// <param name="Kind"><c>^</c>, <c>$</c>, <c>b</c> or <c>B</c>.</param>
    public sealed record Assertion(char Kind) : PatternNode;

    public sealed record Group(PatternNode Item, int Number) : PatternNode;

    public sealed record Look(PatternNode Item, bool Behind, bool Not) : PatternNode;

    public sealed record Back(int Number) : PatternNode;
}
