using System.Security.Cryptography;
using System.Text;

namespace Photon.Forms.Folder;

/// <summary>A file that the project owns: written once, and again only for as long as nobody has changed it.</summary>
/// <param name="name">Below the folder, with slashes.</param>
/// <param name="text">As this version has it.</param>
sealed class OwnedFile(string name, string text)
{
    const string Mark = "photon-stamp ";

    public string Name => name;

    /// <summary>With a first line that says what of: whoever changes the file need not keep it.</summary>
    public string Text => Comment($"Yours to change; while it is as it came, builds keep it up to date. {Mark}{Stamp(text)}") + text;

    /// <returns>What the project has was changed, and this version has something else than what it was made from.</returns>
    public bool IsBehind(string there) => !IsUnchanged(there) && StampOf(there) != Stamp(text);

    /// <summary>Nobody has touched it since it was written.</summary>
    public static bool IsUnchanged(string there) => StampOf(there) is { Length: > 0 } stamp && there.IndexOf('\n') is > 0 and var end && Stamp(there[(end + 1)..]) == stamp;

    static string StampOf(string there)
    {
        var line = there.Split('\n', 2)[0];
        var at = line.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 || line.Length < at + Mark.Length + 16 ? "" : line.Substring(at + Mark.Length, 16);
    }

    // A checkout may have ends of lines of its own.
    static string Stamp(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))))[..16];

    string Comment(string line) => name.EndsWith(".css", StringComparison.Ordinal) ? $"/* {line} */\n" : $"// {line}\n";
}
