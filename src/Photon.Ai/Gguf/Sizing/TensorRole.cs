namespace Photon.Ai.Gguf.Sizing;

/// <summary>What a matrix of a transformer is for: how finely it is stored depends on it.</summary>
enum TensorRole
{
    Embedding,
    Query,
    Key,
    Value,
    AttentionOutput,
    Gate,
    Up,
    Down,
    Output,

    /// <summary>Norms and biases: one row, and never quantised.</summary>
    Vector,
}

/// <param name="Layer">-1: outside of the layers.</param>
readonly record struct ShapedTensor(TensorRole Role, int Layer, long Columns, long Rows)
{
    public long Weights => Columns * Rows;
}
