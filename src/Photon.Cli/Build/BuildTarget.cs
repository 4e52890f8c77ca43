using Photon.Cli.Output;
using Photon.Cli.Text;

namespace Photon.Cli.Build;

/// <summary>What is to be built.</summary>
/// <param name="Folder">Where <c>dotnet build</c> is started: its <c>global.json</c> counts.</param>
/// <param name="File">The project, solution or file-based app; <c>null</c>: MSBuild finds what is in the folder.</param>
/// <param name="IsApp">A file-based app.</param>
sealed record BuildTarget(string Folder, string? File, bool IsApp)
{
    /// <param name="path">As it was given; <c>null</c>: the current folder.</param>
    public static BuildTarget Of(string? path)
    {
        var full = Path.GetFullPath(path ?? ".");
        if (Directory.Exists(full)) return new(full, AppOf(full), AppOf(full) is not null);
        if (!System.IO.File.Exists(full)) throw new CommandException($"There is no '{path}'{NearestNames.Suggest(Path.GetFileName(full), Beside(full))}");
        return new(Path.GetDirectoryName(full)!, full, full.EndsWith(".cs", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The only file-based app of a folder without projects.</summary>
    static string? AppOf(string folder)
    {
        if (Directory.EnumerateFiles(folder).Any(file => Path.GetExtension(file) is { } ending && (ending is ".sln" or ".slnx" or ".proj" || ending.EndsWith("proj", StringComparison.OrdinalIgnoreCase)))) return null;
        return Directory.EnumerateFiles(folder, "*.cs").Where(IsApplication).Take(2).ToList() is [var app] ? app : null;
    }

    /// <summary>It says with its first lines what it needs, or how it is run.</summary>
    static bool IsApplication(string file) => System.IO.File.ReadLines(file).Take(20).Any(line => line.StartsWith("#:", StringComparison.Ordinal) || line.StartsWith("#!", StringComparison.Ordinal));

    static IEnumerable<string> Beside(string file) =>
        Path.GetDirectoryName(file) is { } folder && Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)) : [];
}
