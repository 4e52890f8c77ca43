using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Input;

/// <summary>Finds documents the way Photon.Sdk does in a project's folder.</summary>
static class DocumentFinder
{
    static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>Full paths of a folder's <c>openapi.*</c> and <c>*.openapi.*</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder).Where(static file => IsDocument(Path.GetFileName(file))).Order(StringComparer.Ordinal),
    ];

    /// <summary>What a name on the command line stands for: a file, or the documents of a folder.</summary>
    /// <exception cref="CommandException">There is nothing of that name.</exception>
    public static IReadOnlyList<string> Find(string name)
    {
        var path = Path.GetFullPath(name);
        if (Directory.Exists(path))
            return In(path) is { Count: > 0 } found ? found : throw new CommandException($"{Shown(name)} has no openapi.yaml, openapi.yml, openapi.json or *.openapi.*: name a file");
        if (File.Exists(path)) return [path];
        var folder = Path.GetDirectoryName(path);
        var others = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(static file => Path.GetFileName(file)) : [];
        throw new CommandException($"{Shown(name)} does not exist{NearestNames.Suggest(Path.GetFileName(path), others)}");
    }

    static bool IsDocument(string file) => Endings.Any(ending => file == "openapi" + ending || (file.EndsWith(".openapi" + ending, StringComparison.Ordinal) && file.Length > ".openapi".Length + ending.Length));

    static string Shown(string name) => name == "." ? "The current folder" : $"'{PlainText.InOneLine(name)}'";
}
