using Photon.Cli.Migrate.Advice;
using Photon.Cli.Migrate.Plans;
using Photon.Cli.Output;

namespace Photon.Cli.Migrate;

/// <summary>What is shown of a migration: a diff that <c>git apply</c> takes, then what is different, by file and line.</summary>
static class MigrateText
{
    public static void Changes(Screen screen, string folder, IReadOnlyList<FileChange> changes)
    {
        foreach (var line in changes.SelectMany(change => change.Diff(folder).TrimEnd('\n').Split('\n'))) screen.Out.WriteLine(screen.HasStyle ? Coloured(Shown(line)) : Shown(line));
        if (changes.Count > 0) screen.Out.WriteLine();
    }

    public static void Notes(Screen screen, string folder, IReadOnlyList<Note> notes)
    {
        if (notes.Count == 0) return;
        screen.Out.WriteLine("What is different afterwards:");
        foreach (var note in notes.OrderBy(note => note.File, StringComparer.Ordinal).ThenBy(note => note.Line))
            screen.Out.WriteLine(Shown($"  {Path.GetRelativePath(folder, note.File).Replace('\\', '/')}({note.Line}): {note.What} -> {note.Instead}"));
        screen.Out.WriteLine("More about each: https://github.com/photon-sdk/photon/blob/main/docs/migrate.md");
        screen.Out.WriteLine();
    }

    static string Coloured(string line) => line switch
    {
        ['+', '+', '+', ..] or ['-', '-', '-', ..] => $"\e[1m{line}\e[0m",
        ['+', ..] => $"\e[32m{line}\e[0m",
        ['-', ..] => $"\e[31m{line}\e[0m",
        ['@', ..] => $"\e[36m{line}\e[0m",
        _ => line,
    };

    // Documents and projects could steer the terminal.
    static string Shown(string text) => string.Concat(text.Select(c => char.IsControl(c) && c != '\t' ? ' ' : c));
}
