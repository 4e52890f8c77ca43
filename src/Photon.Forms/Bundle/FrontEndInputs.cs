using System.Security.Cryptography;
using System.Text;

namespace Photon.Forms.Bundle;

/// <summary>What a bundle is made of, as one text: the same files give the same, whatever their times and wherever they lie.</summary>
public static class FrontEndInputs
{
    // What a person's own run of Vite leaves is no source.
    static readonly string[] s_outputs = ["node_modules", "dist"];

    /// <summary>Of the lock file alone: what has to be restored.</summary>
    public static string HashOfLock(string folder) => Hash(folder, [Lock]);

    /// <summary>Of every file of the folder.</summary>
    public static string HashOfAll(string folder) => Hash(folder, Files(folder, "").Order(StringComparer.Ordinal));

    public const string Lock = "package-lock.json";

    static IEnumerable<string> Files(string folder, string prefix) =>
        Directory.EnumerateFiles(folder).Select(file => prefix + Path.GetFileName(file))
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !IsOutput(Path.GetFileName(inner), prefix)).SelectMany(inner => Files(inner, $"{prefix}{Path.GetFileName(inner)}/")));

    // Folders of tools (.vite, .git) begin with a dot.
    static bool IsOutput(string name, string prefix) => name[0] == '.' || prefix.Length == 0 && s_outputs.Contains(name, StringComparer.Ordinal);

    static string Hash(string folder, IEnumerable<string> names)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Another version may bundle differently.
        hash.AppendData(Encoding.UTF8.GetBytes(BundleScript.Text));
        foreach (var name in names)
        {
            var bytes = Content(File.ReadAllBytes(Path.Combine(folder, name)));
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    // A checkout may have ends of lines of its own.
    static byte[] Content(byte[] bytes) => bytes.AsSpan().IndexOf("\r\n"u8) < 0 ? bytes : [.. bytes.Where((one, i) => one != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')];
}
