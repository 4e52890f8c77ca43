namespace Photon.Ai.Gguf.Sizing;

/// <summary>What a model takes, in bytes. Weights are exact; what is computed with is llama.cpp's own bound; speed is an estimate.</summary>
/// <param name="Context">Tokens that prompt and answer may take together.</param>
/// <param name="File">On the disk: for models that are no file here their weights, to which words and names add some MB.</param>
/// <param name="Cache">Keys and values of all tokens, two bytes each.</param>
/// <param name="Buffer">For a batch of 512 tokens with flash attention: what a layer computes, or what every word's chance takes.</param>
/// <param name="ReadPerToken">Weights that every token is computed with.</param>
public sealed record ModelSize(string Model, string Quantization, long Weights, int Context, long File, long WeightBytes, long Cache, long Buffer, long ReadPerToken)
{
    const int Batch = 512, CacheBytes = 2, ComputeBytes = 4;

    /// <summary>What of a memory's speed llama.cpp gets out of it on one stream of tokens: measured figures of others lie at 0.5 to 0.75.</summary>
    public const double Efficiency = 0.6;

    public long Memory => WeightBytes + Cache + Buffer;

    /// <summary>Of an answer, with the context half full: each token reads the weights and what was said before once.</summary>
    /// <param name="bandwidth">GB/s of the memory that the model lies in.</param>
    public double TokensPerSecond(double bandwidth) => Efficiency * bandwidth * 1e9 / (ReadPerToken + Cache / 2);

    /// <summary>A model that is no file yet.</summary>
    public static ModelSize Of(ModelShape shape, Quantization quantization, int context)
    {
        var (bytes, looked) = (0L, 0L);
        foreach (var tensor in shape.Tensors)
        {
            var size = quantization.Of(tensor, shape).Size(tensor.Weights);
            bytes += size;
            if (tensor.Role == TensorRole.Embedding && !shape.IsTied) looked = size;
        }
        return Of(shape, quantization.Name, shape.Weights, context, bytes, bytes, looked);
    }

    /// <exception cref="GgufException">The file does not say enough.</exception>
    public static ModelSize Of(GgufFile file, int context)
    {
        var shape = ModelShape.Of(file);
        var looked = shape.IsTied ? 0 : file.Tensors.FirstOrDefault(static tensor => tensor.Name == "token_embd.weight")?.Bytes ?? 0;
        return Of(shape, file.Quantization, file.Weights, context, file.Length, file.WeightBytes, looked);
    }

    static ModelSize Of(ModelShape shape, string quantization, long weights, int context, long file, long bytes, long looked)
    {
        context = Math.Min(context, shape.TrainedContext);
        var cache = (long)CacheBytes * shape.Layers * context * shape.KeyHeads * (shape.HeadSize + shape.ValueSize);
        // Every word's chance, or what the widest layer computes; and which token may see which.
        var buffer = (long)ComputeBytes * Batch * Math.Max((long)shape.Vocabulary + shape.Width, 2L * shape.Inner + 2L * shape.Width) + 2L * Batch * context;
        return new(shape.Name, quantization, weights, context, file, bytes, cache, buffer, bytes - looked);
    }
}
