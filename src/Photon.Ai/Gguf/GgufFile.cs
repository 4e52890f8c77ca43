namespace Photon.Ai.Gguf;

/// <summary>What a GGUF file says before its weights.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Length">Of the whole file, in bytes.</param>
/// <param name="Version">2 or 3.</param>
/// <param name="Metadata">Texts, booleans, whole numbers as <see cref="long"/> or <see cref="ulong"/>, others as <see cref="double"/>; of arrays a <see cref="GgufArray"/>.</param>
public sealed record GgufFile(string Path, long Length, uint Version, IReadOnlyDictionary<string, object> Metadata, IReadOnlyList<GgufTensor> Tensors)
{
    /// <summary>What kind of model it is: <c>llama</c>, <c>qwen2</c>.</summary>
    public string Architecture => Text("general.architecture") ?? "";

    public string Name => Text("general.name") ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>How a conversation is put; without one there is no telling where an answer ends.</summary>
    public string? ChatTemplate => Text("tokenizer.chat_template");

    public long Weights => Tensors.Sum(static tensor => tensor.Weights);

    public long WeightBytes => Tensors.Sum(static tensor => tensor.Bytes);

    /// <summary>The type that most weights have.</summary>
    public string Quantization => Tensors.Count == 0 ? "" : Tensors.GroupBy(static tensor => tensor.Type).MaxBy(static group => group.Sum(static tensor => tensor.Weights))!.Key.Name;

    public string? Text(string key) => Metadata.GetValueOrDefault(key) as string;

    /// <summary>A whole number; of an array, which has one for each layer, the largest.</summary>
    public long? Number(string key) => Metadata.GetValueOrDefault(key) switch
    {
        long number => number,
        ulong and > long.MaxValue => null,
        ulong number => (long)number,
        GgufArray { Numbers: { Count: > 0 } numbers } => numbers.Max(),
        _ => null,
    };
}

/// <param name="Count">Of its items.</param>
/// <param name="Numbers">The items, where they are whole numbers and few; else empty.</param>
public sealed record GgufArray(long Count, IReadOnlyList<long> Numbers);
