namespace Photon.Ai.Gguf.Sizing;

/// <summary>The measures of a transformer as Llama, Mistral and Qwen have them: all that its size follows from.</summary>
/// <param name="Width">Of what runs from layer to layer.</param>
/// <param name="Inner">Of what a layer's feed-forward part makes of it.</param>
/// <param name="KeyHeads">Heads whose keys and values are kept; the others share them.</param>
/// <param name="HeadSize">Of keys.</param>
/// <param name="ValueSize">Of values.</param>
/// <param name="IsTied">Words are read out with the matrix that they are looked up in.</param>
/// <param name="HasBias">Queries, keys and values have one.</param>
/// <param name="TrainedContext">Tokens.</param>
public sealed record ModelShape(string Name, int Layers, int Width, int Inner, int Heads, int KeyHeads, int HeadSize, int ValueSize, int Vocabulary, bool IsTied, bool HasBias, int TrainedContext)
{
    /// <exception cref="GgufException">The file does not say what is needed, or what cannot be.</exception>
    public static ModelShape Of(GgufFile file)
    {
        var architecture = file.Architecture;
        int Number(string key, long? otherwise = null) => (file.Number($"{architecture}.{key}") ?? otherwise) is { } number and > 0 and <= int.MaxValue
            ? (int)number : throw new GgufException($"{file.Path} does not say {architecture}.{key}, or nothing that can be");
        var (width, heads) = (Number("embedding_length"), Number("attention.head_count"));
        var head = Number("attention.key_length", width / heads);
        var embedding = file.Tensors.FirstOrDefault(static tensor => tensor.Name == "token_embd.weight");
        var words = (file.Metadata.GetValueOrDefault("tokenizer.ggml.tokens") as GgufArray)?.Count ?? embedding?.Shape.ElementAtOrDefault(1);
        return new(file.Name, Number("block_count"), width, Number("feed_forward_length", 4L * width), heads, Number("attention.head_count_kv", heads), head, Number("attention.value_length", head),
            Number("vocab_size", words), file.Tensors.All(static tensor => tensor.Name != "output.weight"), file.Tensors.Any(static tensor => tensor.Name.EndsWith("attn_q.bias", StringComparison.Ordinal)), Number("context_length", 4096));
    }

    /// <summary>How many heads share keys and values.</summary>
    internal int Sharing => Heads / KeyHeads;

    public long Weights => Tensors.Sum(static tensor => tensor.Weights);

    internal IEnumerable<ShapedTensor> Tensors
    {
        get
        {
            yield return new(TensorRole.Embedding, -1, Width, Vocabulary);
            var (queries, keys, values) = (Heads * HeadSize, KeyHeads * HeadSize, KeyHeads * ValueSize);
            for (var i = 0; i < Layers; i++)
            {
                yield return new(TensorRole.Query, i, Width, queries);
                yield return new(TensorRole.Key, i, Width, keys);
                yield return new(TensorRole.Value, i, Width, values);
                yield return new(TensorRole.AttentionOutput, i, Heads * ValueSize, Width);
                yield return new(TensorRole.Gate, i, Width, Inner);
                yield return new(TensorRole.Up, i, Width, Inner);
                yield return new(TensorRole.Down, i, Inner, Width);
                yield return new(TensorRole.Vector, i, 2L * Width + (HasBias ? queries + keys + values : 0), 1);
            }
            yield return new(TensorRole.Vector, -1, Width, 1);
            if (!IsTied) yield return new(TensorRole.Output, -1, Width, Vocabulary);
        }
    }
}
