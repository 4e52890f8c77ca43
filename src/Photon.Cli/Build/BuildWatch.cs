using System.Threading.Channels;

namespace Photon.Cli.Build;

/// <summary>Waits for changes of what a build is made of: all files of the projects' folders but for those that builds write.</summary>
/// <param name="folders">Full paths.</param>
sealed class BuildWatch : IDisposable
{
    /// <summary>Editors write a file in several goes, and a change of branches is many files.</summary>
    static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(200);

    static readonly HashSet<string> s_outputs = new(["bin", "obj", "node_modules", "TestResults", "artifacts"], StringComparer.OrdinalIgnoreCase);

    readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    readonly List<FileSystemWatcher> _watchers = [];

    public BuildWatch(IEnumerable<string> folders)
    {
        foreach (var folder in Outermost(folders).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, e) => Add(folder, e.FullPath);
            watcher.Created += (_, e) => Add(folder, e.FullPath);
            watcher.Deleted += (_, e) => Add(folder, e.FullPath);
            watcher.Renamed += (_, e) => Add(folder, e.FullPath);
            // More happened than can be remembered: something of it is a source.
            watcher.Error += (_, _) => _changes.Writer.TryWrite(folder);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>The first source that has changed since the last call; more may have, and all are quiet now.</summary>
    /// <param name="isWritten">The build may have written it, although it lies among the sources.</param>
    /// <param name="isEmitted">Only builds write it.</param>
    public async Task<string> Change(Predicate<string> isWritten, Predicate<string> isEmitted, CancellationToken cancel)
    {
        // What came while the build ran may be its own.
        while (_changes.Reader.TryRead(out var before))
            if (!isWritten(before)) return await Quiet(before, cancel);
        while (true)
        {
            var path = await _changes.Reader.ReadAsync(cancel);
            if (!isEmitted(path)) return await Quiet(path, cancel);
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    async Task<string> Quiet(string changed, CancellationToken cancel)
    {
        do
        {
            while (_changes.Reader.TryRead(out _)) { }
            await Task.Delay(s_quiet, cancel);
        }
        while (_changes.Reader.TryPeek(out _));
        return changed;
    }

    void Add(string folder, string path)
    {
        if (IsSource(Path.GetRelativePath(folder, path))) _changes.Writer.TryWrite(path);
    }

    /// <summary>Neither what a build writes nor what tools keep for themselves.</summary>
    internal static bool IsSource(string path)
    {
        var parts = path.Split('/', '\\');
        return !parts.Any(part => s_outputs.Contains(part) || part.StartsWith('.') || part.EndsWith('~'));
    }

    static IEnumerable<string> Outermost(IEnumerable<string> folders)
    {
        var all = folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct(StringComparer.Ordinal).ToList();
        return all.Where(folder => !all.Exists(other => other != folder && folder.StartsWith(Path.TrimEndingDirectorySeparator(other) + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
    }
}
