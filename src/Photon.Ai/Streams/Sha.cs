using System.Security.Cryptography;
using System.Text;

namespace Photon.Ai.Streams;

/// <summary>Hashes as files and keys show them.</summary>
static class Sha
{
    /// <summary>SHA-256, in small hexadecimal.</summary>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>SHA-256, in small hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
