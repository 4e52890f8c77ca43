using System.IO.Compression;

namespace Photon.Cli.Build;

/// <summary>Measures a bundle.</summary>
static class BundleSizes
{
    /// <returns>In the order of names; none where there is no bundle.</returns>
    public static IReadOnlyList<BundleFile> Of(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => new BundleFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), new FileInfo(file).Length, Gzipped(file)))
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
    }

    static long Gzipped(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var text = File.OpenRead(file))
            text.CopyTo(gzip);
        return packed.Length;
    }
}
