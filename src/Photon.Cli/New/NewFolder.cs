using System.Buffers;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.New;

/// <summary>Where it is written, and what it is called.</summary>
/// <param name="Path">Full.</param>
sealed record NewFolder(string Name, string Path)
{
    static readonly SearchValues<char> s_bad = SearchValues.Create("/\\:*?\"<>|'&;%$`");
    static readonly string[] s_devices = ["CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "LPT1", "LPT2", "LPT3"];

    /// <exception cref="CommandException">It cannot be called so, or something is there already.</exception>
    public static NewFolder Of(NewRequest request)
    {
        // An item goes where one is; a project gets a folder of its own.
        var path = System.IO.Path.GetFullPath(request.Output ?? (request.Template.IsItem ? "." : Checked(request.Name ?? ".")));
        var name = request.Name ?? (request.Template.IsItem ? "api" : System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(path)));
        var folder = new NewFolder(Checked(name), path);
        if (File.Exists(path)) throw new CommandException($"{Shown(path)} is a file: name another folder with --output");
        if (!request.Force && !request.Template.IsItem && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => System.IO.Path.GetFileName(entry) != ".git"))
            throw new CommandException($"{Shown(path)} is not empty: name another folder with --output, or write over what is there with --force");
        return folder;
    }

    /// <summary>Files with the time of their last change, without what builds make.</summary>
    public IReadOnlyDictionary<string, DateTime> Files() => !Directory.Exists(Path) ? new Dictionary<string, DateTime>() : new DirectoryInfo(Path)
        .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
        .Select(file => (Relative: System.IO.Path.GetRelativePath(Path, file.FullName).Replace('\\', '/'), file.LastWriteTimeUtc))
        .Where(file => !file.Relative.Split('/').Any(part => part is "obj" or "bin" or ".git" or "node_modules"))
        .ToDictionary(file => file.Relative, file => file.LastWriteTimeUtc);

    static string Checked(string name)
    {
        if (name is "." or "") return name;
        string? why = name.AsSpan().IndexOfAny(s_bad) is >= 0 and var at ? $"'{name[at]}' is in no name of a project"
            : name.Any(char.IsControl) ? "control characters are in no name of a project"
            : name.Trim() != name || name.StartsWith('.') || name.EndsWith('.') || name.Contains("..", StringComparison.Ordinal) ? "a name neither begins nor ends with a dot or a space"
            : !name.Any(char.IsLetterOrDigit) ? "a name has a letter or a digit"
            : s_devices.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? "Windows has no file of that name"
            : name.StartsWith("Photon.", StringComparison.OrdinalIgnoreCase) ? "names that begin with 'Photon.' are those of Photon's packages"
            : null;
        return why is null ? name : throw new CommandException($"'{PlainText.InOneLine(name)}' cannot be the name: {why}. Letters, digits, '.', '-', '_' and spaces can be in one", ExitCode.Usage);
    }

    static string Shown(string path) => System.IO.Path.GetFullPath(".") == path ? "This folder" : $"'{PlainText.InOneLine(path)}'";
}
