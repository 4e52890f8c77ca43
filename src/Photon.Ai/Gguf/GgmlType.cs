namespace Photon.Ai.Gguf;

/// <summary>How weights are stored: in blocks, each with its scales. The bytes of a block are the sum of its fields as ggml-common.h lays them out.</summary>
/// <param name="Name">As ggml has it.</param>
/// <param name="Weights">Of a block.</param>
/// <param name="Bytes">Of a block.</param>
public sealed record GgmlType(uint Id, string Name, int Weights, int Bytes)
{
    const int Half = 2;

    /// <summary>Weights of a super-block, and the bytes of its packed scales and minima.</summary>
    const int K = 256, KScales = 12;

    public static GgmlType F32 { get; } = new(0, "F32", 1, 4);
    public static GgmlType F16 { get; } = new(1, "F16", 1, 2);
    public static GgmlType BF16 { get; } = new(30, "BF16", 1, 2);
    internal static GgmlType Q4_0 { get; } = new(2, "Q4_0", 32, Half + 32 / 2);
    internal static GgmlType Q5_0 { get; } = new(6, "Q5_0", 32, Half + 4 + 32 / 2);
    internal static GgmlType Q5_1 { get; } = new(7, "Q5_1", 32, 2 * Half + 4 + 32 / 2);
    internal static GgmlType Q8_0 { get; } = new(8, "Q8_0", 32, Half + 32);
    internal static GgmlType Q2_K { get; } = new(10, "Q2_K", K, 2 * Half + K / 16 + K / 4);
    internal static GgmlType Q3_K { get; } = new(11, "Q3_K", K, Half + K / 4 + K / 8 + 12);
    internal static GgmlType Q4_K { get; } = new(12, "Q4_K", K, 2 * Half + KScales + K / 2);
    internal static GgmlType Q5_K { get; } = new(13, "Q5_K", K, 2 * Half + KScales + K / 2 + K / 8);
    internal static GgmlType Q6_K { get; } = new(14, "Q6_K", K, Half + K / 16 + 3 * K / 4);

    static readonly Dictionary<uint, GgmlType> s_all = new GgmlType[]
    {
        F32, F16, BF16, Q4_0, Q5_0, Q5_1, Q8_0, Q2_K, Q3_K, Q4_K, Q5_K, Q6_K,
        new(3, "Q4_1", 32, 2 * Half + 32 / 2),
        new(9, "Q8_1", 32, 2 * Half + 32),
        new(15, "Q8_K", K, 4 + K + K / 16 * 2),
        new(16, "IQ2_XXS", K, Half + K / 8 * 2),
        new(17, "IQ2_XS", K, Half + K / 8 * 2 + K / 32),
        new(18, "IQ3_XXS", K, Half + 3 * (K / 8)),
        new(19, "IQ1_S", K, Half + K / 8 + K / 16),
        new(20, "IQ4_NL", 32, Half + 32 / 2),
        new(21, "IQ3_S", K, Half + 13 * (K / 32) + K / 64),
        new(22, "IQ2_S", K, Half + K / 4 + K / 16),
        new(23, "IQ4_XS", K, Half + 2 + K / 64 + K / 2),
        new(24, "I8", 1, 1), new(25, "I16", 1, 2), new(26, "I32", 1, 4), new(27, "I64", 1, 8), new(28, "F64", 1, 8),
        new(29, "IQ1_M", K, K / 8 + K / 16 + K / 32),
        new(34, "TQ1_0", K, Half + K / 64 + (K - 4 * K / 64) / 5),
        new(35, "TQ2_0", K, Half + K / 4),
        new(39, "MXFP4", 32, 1 + 32 / 2),
        new(40, "NVFP4", 64, 64 / 16 + 64 / 2),
        new(41, "Q1_0", 128, Half + 128 / 8),
        new(42, "Q2_0", 64, Half + 64 / 4),
    }.ToDictionary(type => type.Id);

    public double BitsPerWeight => 8.0 * Bytes / Weights;

    /// <returns><c>null</c>: none of that number is known.</returns>
    public static GgmlType? Of(uint id) => s_all.GetValueOrDefault(id);

    /// <summary>Of so many weights, in whole blocks.</summary>
    public long Size(long weights) => (weights + Weights - 1) / Weights * Bytes;
}
