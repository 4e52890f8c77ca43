using System.IO.Hashing;
using Photon.Cli.Caching;

namespace Photon.Cli.Navigation.Index;

/// <summary>
/// Indexes of documents that were opened before, by the hash of what they were made from. Whatever goes wrong with it, the index is made anew: the
/// folder may be deleted at any time.
/// </summary>
sealed class IndexCache(string folder, long most = IndexCache.MostBytes)
{
    /// <summary>What all files together may take: a hundred documents of GitHub's size.</summary>
    const long MostBytes = 256L * 1024 * 1024;

    const string Extension = ".index";

    public string Folder { get; } = folder;

    /// <summary><c>PHOTON_CACHE</c>, else <c>photon</c> in the user's folder for what may be deleted; <c>null</c>: there is none, or PHOTON_CACHE is "off".</summary>
    public static IndexCache? OfUser(Func<string, string?> variable) => CacheFolder.OfUser(variable) is { } folder ? new(folder) : null;

    /// <summary>The key of a document: its root's bytes and those of its overlays, in their order.</summary>
    public static UInt128 Key(byte[] root, IEnumerable<byte[]> overlays)
    {
        var hash = new XxHash128(IndexFile.Version);
        hash.Append(root);
        foreach (var overlay in overlays)
        {
            hash.Append(BitConverter.GetBytes(overlay.LongLength));
            hash.Append(overlay);
        }
        return hash.GetCurrentHashAsUInt128();
    }

    /// <param name="hash">The hash of another file of the document, by its path in <see cref="SpecIndex.Files"/>; <c>null</c> where there is none.</param>
    /// <returns><c>null</c> where there is none, or a file of the document changed.</returns>
    public SpecIndex? Load(UInt128 key, Func<string, UInt128?> hash)
    {
        try
        {
            var path = PathOf(key);
            if (!File.Exists(path) || IndexFile.Read(File.ReadAllBytes(path)) is not var (index, parts)) return null;
            for (var i = 0; i < parts.Length; i++)
                if (hash(index.Files[i + 1]) != parts[i]) return null;
            // The oldest go first: this one is young again.
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return index;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Keeps an index, or does not where that cannot be.</summary>
    public void Save(UInt128 key, SpecIndex index, IReadOnlyList<UInt128> parts)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            var part = Path.Combine(Folder, $"{Guid.NewGuid():N}.part");
            File.WriteAllBytes(part, IndexFile.Write(index, parts));
            File.Move(part, PathOf(key), overwrite: true);
            Shrink();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next run makes it again, as this one did.
        }
    }

    string PathOf(UInt128 key) => Path.Combine(Folder, $"{key:x32}{Extension}");

    void Shrink()
    {
        var files = new DirectoryInfo(Folder).EnumerateFiles().Where(static file => file.Extension is Extension or ".part").OrderByDescending(static file => file.LastWriteTimeUtc).ToList();
        var sum = 0L;
        foreach (var file in files)
        {
            sum += file.Length;
            // What was cut off while it was written stays behind under its temporary name.
            var isLeftOver = file.Extension == ".part" && file.LastWriteTimeUtc < DateTime.UtcNow.AddHours(-1);
            if (isLeftOver || (sum > most && file != files[0])) file.Delete();
        }
    }
}
