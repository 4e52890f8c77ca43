namespace Photon.AspNetCore.Development.Documents;

/// <summary>
/// Says which of a few files changed. It looks, rather than being told: editors put a new file in the place of the old one, and neither containers'
/// mounts nor network drives tell of changes.
/// </summary>
sealed class FileTimes
{
    Dictionary<string, (DateTime Time, long Length)> _known = [];
    HashSet<string> _changed = [];

    /// <returns>Files that changed since they were last returned, and have been left alone since the last look: one that is being written is not read.</returns>
    public IReadOnlyCollection<string> Look(IEnumerable<string> files)
    {
        var now = files.ToDictionary(file => file, Of);
        var moved = now.Where(entry => _known.TryGetValue(entry.Key, out var before) && before != entry.Value).Select(entry => entry.Key).ToList();
        _known = now;
        _changed.UnionWith(moved);
        if (moved.Count > 0 || _changed.Count == 0) return [];
        var changed = _changed;
        _changed = [];
        return changed;
    }

    static (DateTime, long) Of(string path) => new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;
}
