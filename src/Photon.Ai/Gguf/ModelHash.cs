using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Photon.Ai.Gguf;

/// <summary>A model's identity: SHA-256 over what its files hold. Reading gigabytes takes seconds, so it is kept by path, length and time.</summary>
public static class ModelHash
{
    /// <param name="file">A GGUF file; of a split model the first part, and all parts count.</param>
    /// <param name="cache">A folder where hashes are kept; <c>null</c>: nowhere.</param>
    /// <returns>64 hexadecimal digits.</returns>
    /// <exception cref="GgufException">It cannot be read.</exception>
    public static async Task<string> Of(string file, string? cache, CancellationToken cancel)
    {
        try
        {
            var parts = ModelFiles.Parts(Path.GetFullPath(file));
            var kept = cache is null ? null : Path.Combine(cache, "models", Key(parts) + ".sha256");
            if (kept is not null && File.Exists(kept) && await File.ReadAllTextAsync(kept, cancel) is { Length: 64 } known) return known;
            var hash = await Compute(parts, cancel);
            if (kept is not null) Keep(kept, hash);
            return hash;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GgufException($"{file} cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    static async Task<string> Compute(IReadOnlyList<string> parts, CancellationToken cancel)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        foreach (var part in parts)
        {
            await using var stream = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan | FileOptions.Asynchronous);
            while (await stream.ReadAsync(buffer, cancel) is > 0 and var read) all.AppendData(buffer, 0, read);
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    static string Key(IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(static part => new FileInfo(part)).Select(static file =>
        string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}\n"))))));

    static void Keep(string path, string hash)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var fresh = path + "." + Guid.NewGuid().ToString("N");
            File.WriteAllText(fresh, hash);
            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is computed again.
        }
    }
}
