namespace Photon.Ai.Gguf;

/// <param name="Shape">The innermost length first: of a matrix the columns, then the rows.</param>
/// <param name="Offset">From the beginning of the data.</param>
public sealed record GgufTensor(string Name, IReadOnlyList<long> Shape, GgmlType Type, long Offset)
{
    public long Weights => Shape.Aggregate(1L, static (all, length) => all * length);

    public long Bytes => Type.Size(Weights);
}
