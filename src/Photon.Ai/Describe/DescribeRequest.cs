namespace Photon.Ai.Describe;

/// <summary>What is to be described.</summary>
/// <param name="Operations">Patterns of operation ids, <c>GET /books</c>, paths or tags; empty: all.</param>
public sealed record DescribeRequest(IReadOnlyList<string> Operations)
{
    /// <summary>Named schemas and their properties too, where no operation is named.</summary>
    public bool Schemas { get; init; }

    /// <summary>What is as it was when it was described is passed over, and what is described now is added; null: all is described.</summary>
    public DescribedBefore? Before { get; init; }
}
