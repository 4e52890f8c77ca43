namespace Bookshop.Catalogue;

/// <summary>A cover as it is kept.</summary>
/// <param name="Revision">Counts the uploads.</param>
sealed record Picture(string MediaType, long Revision, byte[] Bytes)
{
    /// <summary>5 MiB.</summary>
    public const int MaxBytes = 5 << 20;

    /// <summary>What the bytes say they are, whatever the request called them; <c>null</c> for none of ours.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> bytes) =>
        IsPng(bytes) ? "image/png"
        : bytes.Length > 3 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF ? "image/jpeg"
        : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? "image/webp"
        : null;

    static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
}
