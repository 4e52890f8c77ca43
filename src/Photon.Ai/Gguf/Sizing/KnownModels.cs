namespace Photon.Ai.Gguf.Sizing;

/// <summary>Models that serve, by the measures that their makers publish (config.json).</summary>
public static class KnownModels
{
    public static ModelShape Mistral7B { get; } = new("Mistral 7B Instruct v0.3", 32, 4096, 14336, 32, 8, 128, 128, 32768, IsTied: false, HasBias: false, 32768);

    public static ModelShape QwenCoder7B { get; } = new("Qwen2.5 Coder 7B Instruct", 28, 3584, 18944, 28, 4, 128, 128, 152064, IsTied: false, HasBias: true, 32768);

    public static ModelShape QwenCoder3B { get; } = new("Qwen2.5 Coder 3B Instruct", 36, 2048, 11008, 16, 2, 128, 128, 151936, IsTied: true, HasBias: true, 32768);

    public static ModelShape QwenCoder1B { get; } = new("Qwen2.5 Coder 1.5B Instruct", 28, 1536, 8960, 12, 2, 128, 128, 151936, IsTied: true, HasBias: true, 32768);

    public static IReadOnlyList<ModelShape> All { get; } = [Mistral7B, QwenCoder7B, QwenCoder3B, QwenCoder1B];
}
