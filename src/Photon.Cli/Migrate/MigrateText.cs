using Photon.Cli.Migrate.Advice;
using Photon.Cli.Migrate.Plans;
using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Migrate;

/// <summary>What is shown of a migration: a diff that <c>git apply</c> takes, then what is different, by file and line.</summary>
static class MigrateText
{
    public static void Changes(Screen screen, string folder, IReadOnlyList<FileChange> changes)
    {
        foreach (var change in changes) DiffText.Show(screen, change.Diff(folder));
        if (changes.Count > 0) screen.Out.WriteLine();
    }

    public static void Notes(Screen screen, string folder, IReadOnlyList<Note> notes)
    {
        if (notes.Count == 0) return;
        screen.Out.WriteLine("What is different afterwards:");
        foreach (var note in notes.OrderBy(note => note.File, StringComparer.Ordinal).ThenBy(note => note.Line))
            screen.Out.WriteLine(PlainText.InOneLine($"  {Path.GetRelativePath(folder, note.File).Replace('\\', '/')}({note.Line}): {note.What} -> {note.Instead}", int.MaxValue));
        screen.Out.WriteLine("More about each: https://github.com/photon-sdk/photon/blob/main/docs/migrate.md");
        screen.Out.WriteLine();
    }
}
