using System.Text;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.Documents.Writing;

/// <summary>Writes what a command made.</summary>
static class OutputFiles
{
    static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>To a file, or to standard output where none is named.</summary>
    /// <param name="sources">Files that were read: none of these is written over by accident.</param>
    public static void Write(Screen screen, string? output, string text, IEnumerable<string> sources, bool force)
    {
        if (output is null)
        {
            screen.Out.Write(text);
            return;
        }
        var path = Path.GetFullPath(output);
        if (!force && sources.Any(source => string.Equals(Path.GetFullPath(source), path, StringComparison.OrdinalIgnoreCase)))
            throw new CommandException($"'{ShownPath.Of(path)}' is what was read: name another --output, or --force to write over it", ExitCode.Usage);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, s_utf8);
    }

    /// <summary>Several files of a folder, all or none: nothing is written where one of them is there already.</summary>
    public static void WriteAll(string folder, IReadOnlyList<(string Path, string Text)> files, bool force)
    {
        var there = force ? [] : files.Where(file => File.Exists(Path.Combine(folder, file.Path))).Select(file => file.Path).ToList();
        if (there.Count > 0) throw new CommandException($"'{ShownPath.Of(Path.GetFullPath(folder))}' has {there[0]}{(there.Count > 1 ? $" and {there.Count - 1} more of the files" : "")} already: name another --output, or --force to write over them");
        foreach (var (path, text) in files)
        {
            var full = Path.GetFullPath(Path.Combine(folder, path));
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text, s_utf8);
        }
    }
}
