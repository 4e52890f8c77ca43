using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Forms.Folder;

namespace Photon.Cli.Generate;

/// <summary>Puts files into a folder, and never in the place of one that somebody has changed.</summary>
/// <param name="folder">Full path; nothing is written outside of it.</param>
sealed class EjectedFiles(string folder)
{
    /// <summary>What is to be done with a file.</summary>
    enum Fate
    {
        New,
        Same,
        Renewed,
        Changed,
    }

    /// <summary>Writes all of them, or none.</summary>
    /// <param name="force">Files that were changed are overwritten.</param>
    /// <exception cref="CommandException">A file was changed since it was written, or is somebody else's.</exception>
    public void Write(IReadOnlyList<EjectedFile> files, bool force, TextWriter said)
    {
        var fates = files.Select(file => (File: file, Fate: Of(file))).ToList();
        if (!force && fates.Where(one => one.Fate == Fate.Changed).Select(one => ShownPath.Of(Full(one.File))).ToList() is { Count: > 0 } changed)
            throw new CommandException($"{string.Join(", ", changed.Take(5))}{(changed.Count > 5 ? $" and {changed.Count - 5} more" : "")} {(changed.Count == 1 ? "was" : "were")} changed since photon wrote {(changed.Count == 1 ? "it, or is not its own" : "them, or are not its own")}: nothing is written. --dry-run shows what --force would overwrite");
        foreach (var (file, fate) in fates.Where(one => one.Fate != Fate.Same))
        {
            var full = Full(file);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, file.Text);
            said.WriteLine($"{(fate == Fate.New ? "wrote" : "renewed")} {ShownPath.Of(full)}");
        }
        if (fates.TrueForAll(one => one.Fate == Fate.Same)) said.WriteLine("All files are as they would be written");
    }

    /// <summary>What writing would change, in the unified format.</summary>
    public string Diff(IReadOnlyList<EjectedFile> files) => string.Concat(files.Where(file => Of(file) != Fate.Same).Select(file => UnifiedDiff.OfWritten(There(file), file.Text, ShownPath.Of(Full(file)).Replace('\\', '/'))));

    Fate Of(EjectedFile file)
    {
        if (There(file) is not { } there) return Fate.New;
        return there == file.Text ? Fate.Same : FileStamp.IsUnchanged(there) ? Fate.Renewed : Fate.Changed;
    }

    string? There(EjectedFile file) => File.Exists(Full(file)) ? File.ReadAllText(Full(file)).ReplaceLineEndings("\n") : null;

    /// <exception cref="InvalidOperationException">The name leads out of the folder; no name of ours does.</exception>
    string Full(EjectedFile file)
    {
        var full = Path.GetFullPath(Path.Combine(folder, file.Name));
        return full.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new InvalidOperationException($"'{file.Name}' is not inside of the output's folder");
    }
}
