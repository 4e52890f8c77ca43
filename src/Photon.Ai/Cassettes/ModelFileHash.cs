using System.Globalization;
using System.Security.Cryptography;
using Photon.Ai.Streams;

namespace Photon.Ai.Cassettes;

/// <summary>SHA-256 of a model's file. Gigabytes take seconds, so what was found is kept by the file's path, size and time.</summary>
static class ModelFileHash
{
    /// <param name="cache">Folder for what can be made again; <c>null</c>: nothing is kept.</param>
    /// <returns><c>null</c>: the file is not there.</returns>
    public static async Task<string?> Of(string? file, string? cache, CancellationToken cancel)
    {
        var info = file is null ? null : new FileInfo(file);
        if (info is not { Exists: true }) return null;
        var identity = Sha.Hash(string.Create(CultureInfo.InvariantCulture, $"{info.FullName}\n{info.Length}\n{info.LastWriteTimeUtc.Ticks}"));
        var kept = cache is null ? null : Path.Combine(cache, "models", identity + ".sha256");
        try
        {
            if (kept is not null && File.Exists(kept) && await File.ReadAllTextAsync(kept, cancel) is { Length: 64 } known) return known;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Then it is found again.
        }
        await using var stream = new FileStream(info.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.Asynchronous | FileOptions.SequentialScan);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
        Keep(kept, hash);
        return hash;
    }

    static void Keep(string? path, string hash)
    {
        if (path is null) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, hash);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It can be made again.
        }
    }
}
