using Photon.Cli.Migrate.Projects;
using Photon.Cli.Text;

namespace Photon.Cli.Migrate.Plans;

/// <summary>A file that is to be another.</summary>
/// <param name="After">Its text; <c>null</c>: it goes.</param>
sealed record FileChange(TextFile Before, string? After)
{
    public string Path => Before.Path;

    /// <summary>In the unified format; of what goes, its name alone.</summary>
    /// <param name="folder">Below which paths are shown.</param>
    public string Diff(string folder)
    {
        var name = System.IO.Path.GetRelativePath(folder, Path).Replace('\\', '/');
        return After is null
            ? $"--- a/{name}\n+++ /dev/null\n(deleted: {Before.Text.AsSpan().Count('\n')} lines)\n"
            : UnifiedDiff.Of(Before.Text.ReplaceLineEndings("\n"), After.ReplaceLineEndings("\n"), name).ReplaceLineEndings("\n");
    }

    public void Apply()
    {
        if (After is null) File.Delete(Path);
        else File.WriteAllBytes(Path, Before.Bytes(After));
    }
}
