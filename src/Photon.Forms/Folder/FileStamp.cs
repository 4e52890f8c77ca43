using System.Security.Cryptography;
using System.Text;

namespace Photon.Forms.Folder;

/// <summary>A first line that says what the rest of a file was when it was written, so that one which somebody has changed is known. Whoever changes a file need not keep it.</summary>
public static class FileStamp
{
    const string Mark = "photon-stamp ";

    /// <param name="line">What the first line says besides.</param>
    /// <param name="isStyle">A style sheet: it knows other comments.</param>
    /// <returns>The text with its first line, a comment.</returns>
    public static string Stamped(string line, string text, bool isStyle = false) => (isStyle ? $"/* {line} {Mark}{Of(text)} */\n" : $"// {line} {Mark}{Of(text)}\n") + text;

    /// <summary>Nobody has touched it since it was written.</summary>
    public static bool IsUnchanged(string there) => In(there) is { Length: > 0 } stamp && there.IndexOf('\n') is > 0 and var end && Of(there[(end + 1)..]) == stamp;

    /// <summary>The stamp that a file has; empty: none.</summary>
    internal static string In(string there)
    {
        var line = there.Split('\n', 2)[0];
        var at = line.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 || line.Length < at + Mark.Length + 16 ? "" : line.Substring(at + Mark.Length, 16);
    }

    // A checkout may have ends of lines of its own.
    internal static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))))[..16];
}
