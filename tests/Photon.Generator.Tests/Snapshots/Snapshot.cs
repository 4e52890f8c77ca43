using System.Runtime.CompilerServices;

namespace Photon.Generator.Tests.Snapshots;

/// <summary>
/// Compares a text with the one that is kept beside the tests. <c>PHOTON_UPDATE_SNAPSHOTS=1</c> writes instead; the
/// difference is then reviewed as any other.
/// </summary>
static class Snapshot
{
    static bool Updates => Environment.GetEnvironmentVariable("PHOTON_UPDATE_SNAPSHOTS") == "1";

    /// <summary>The project of the tests: of several that have this file.</summary>
    static string Project => typeof(Snapshot).Assembly.GetName().Name!;

    /// <param name="name">Of the file, below <c>Snapshots</c>, with its extension.</param>
    /// <param name="text">What was produced; line ends are LF.</param>
    public static void Matches(string name, string text, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Folder(test), name);
        if (Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }
        Assert.True(File.Exists(path), $"There is no snapshot {name}. Run the tests with PHOTON_UPDATE_SNAPSHOTS=1 to write it.");
        var kept = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (kept == text) return;
        Assert.Fail($"{name} differs from its snapshot (PHOTON_UPDATE_SNAPSHOTS=1 accepts it).\n{Difference(kept, text)}");
    }

    static string Difference(string kept, string text)
    {
        var (old, now) = (kept.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line]) line++;
        string At(string[] lines) => string.Join('\n', lines.Skip(Math.Max(0, line - 2)).Take(8));
        return $"First difference at line {line + 1}.\n--- kept\n{At(old)}\n--- now\n{At(now)}";
    }

    static string Folder(string test)
    {
        // With deterministic source paths the caller's path is /_/…: the checkout is then found from the test's own folder.
        for (var folder = Path.GetDirectoryName(test); folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.GetFileName(folder) == Project && Directory.Exists(folder)) return Path.Combine(folder, "Snapshots");
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Directory.Exists(Path.Combine(folder, "tests", Project))) return Path.Combine(folder, "tests", Project, "Snapshots");
        throw new DirectoryNotFoundException("The folder of the snapshots was not found.");
    }
}
