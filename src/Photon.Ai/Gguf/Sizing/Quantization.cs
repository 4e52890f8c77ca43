namespace Photon.Ai.Gguf.Sizing;

/// <summary>
/// How llama.cpp stores the matrices of a model under a name such as Q4_K_M: the most in one type, those that suffer most from it in finer ones. The rules
/// are those of llama_tensor_get_type in src/llama-quant.cpp of v0.5.0, without an importance matrix.
/// </summary>
public sealed class Quantization
{
    readonly GgmlType _type;
    readonly Func<ShapedTensor, ModelShape, GgmlType?> _finer;

    Quantization(string name, GgmlType type, Func<ShapedTensor, ModelShape, GgmlType?> finer) => (Name, _type, _finer) = (name, type, finer);

    public string Name { get; }

    /// <summary>From small and coarse to large and exact.</summary>
    public static IReadOnlyList<Quantization> All { get; } =
    [
        new("Q2_K", GgmlType.Q2_K, static (tensor, shape) => tensor.Role switch
        {
            TensorRole.Value => shape.Sharing >= 4 ? GgmlType.Q4_K : GgmlType.Q3_K,
            TensorRole.Down or TensorRole.AttentionOutput => GgmlType.Q3_K,
            _ => null,
        }),
        new("Q3_K_M", GgmlType.Q3_K, static (tensor, shape) => tensor.Role switch
        {
            TensorRole.Value => tensor.Layer < 2 ? GgmlType.Q5_K : GgmlType.Q4_K,
            TensorRole.Down => tensor.Layer < shape.Layers / 16 ? GgmlType.Q5_K : GgmlType.Q4_K,
            TensorRole.AttentionOutput => GgmlType.Q4_K,
            _ => null,
        }),
        new("Q4_0", GgmlType.Q4_0, static (_, _) => null),
        new("Q4_K_M", GgmlType.Q4_K, MoreBits),
        new("Q5_K_M", GgmlType.Q5_K, MoreBits),
        new("Q6_K", GgmlType.Q6_K, static (_, _) => null),
        new("Q8_0", GgmlType.Q8_0, static (_, _) => null),
        new("F16", GgmlType.F16, static (_, _) => null),
    ];

    internal GgmlType Of(ShapedTensor tensor, ModelShape shape)
    {
        if (tensor.Role == TensorRole.Vector) return GgmlType.F32;
        if (_type == GgmlType.F16) return _type;
        var readsOut = tensor.Role == TensorRole.Output || tensor.Role == TensorRole.Embedding && shape.IsTied;
        var wanted = readsOut ? _type == GgmlType.Q8_0 || tensor.Columns % _type.Weights != 0 ? GgmlType.Q8_0 : GgmlType.Q6_K : _finer(tensor, shape) ?? _type;
        return Fitting(wanted, tensor.Columns);
    }

    static GgmlType? MoreBits(ShapedTensor tensor, ModelShape shape) =>
        tensor.Role is TensorRole.Value or TensorRole.Down && IsSensitive(tensor.Layer, shape.Layers) ? GgmlType.Q6_K : null;

    /// <summary>The first and last eighth of the layers, and every third between.</summary>
    static bool IsSensitive(int layer, int layers) => layer < layers / 8 || layer >= 7 * layers / 8 || (layer - layers / 8) % 3 == 2;

    /// <summary>Rows that are no whole number of blocks are stored in smaller ones.</summary>
    static GgmlType Fitting(GgmlType wanted, long columns)
    {
        if (columns % wanted.Weights == 0) return wanted;
        var smaller = wanted == GgmlType.Q4_K ? GgmlType.Q5_0 : wanted == GgmlType.Q5_K ? GgmlType.Q5_1 : wanted == GgmlType.Q6_K || wanted == GgmlType.Q8_0 ? GgmlType.Q8_0 : GgmlType.Q4_0;
        return columns % smaller.Weights == 0 ? smaller : GgmlType.F16;
    }
}
