using System.IO.Hashing;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Sources;

/// <summary>What a document on disk is made of, as bytes: nothing is decoded, so that one that was seen before costs a few milliseconds.</summary>
sealed record CachedSource(string Path, UInt128 Key)
{
    /// <summary>Of other files, by path seen from the root's folder.</summary>
    public UInt128? HashOf(string file) => Hash(SpecPath.Combine(SpecPath.Normalize(Path), file));

    public static UInt128? Hash(string path)
    {
        try
        {
            return XxHash128.HashToUInt128(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns><c>null</c> of what is no single file, or cannot be read: who opens it will say why.</returns>
    public static CachedSource? Of(InputRequest request)
    {
        if (request.Names is not [var name] || name == "-" || name.Contains("://", StringComparison.Ordinal)) return null;
        try
        {
            var path = System.IO.Path.GetFullPath(name);
            if (!File.Exists(path))
            {
                if (!Directory.Exists(path) || DocumentFinder.In(path) is not [var only]) return null;
                path = only;
            }
            var overlays = request.Overlays.Concat(request.NoOverlays ? [] : OverlaysBeside.Find(path, [path], new List<Fault>()));
            return new(path, IndexCache.Key(File.ReadAllBytes(path), overlays.Select(File.ReadAllBytes)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
