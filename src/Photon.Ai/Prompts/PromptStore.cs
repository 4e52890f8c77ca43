using System.Globalization;
using Photon.Ai.Documents;

namespace Photon.Ai.Prompts;

/// <summary>Finds prompts: a repository's own before those that came with Photon.</summary>
/// <param name="folders">Folders <c>prompts</c> in which a repository keeps its own, the first that has a command's wins. They need not exist.</param>
public sealed class PromptStore(IReadOnlyList<string> folders)
{
    readonly Dictionary<string, PromptFile> _read = new(StringComparer.Ordinal);

    /// <summary>Only those that came with Photon.</summary>
    public static PromptStore Own { get; } = new([]);

    /// <summary>The highest version of a command's prompt.</summary>
    /// <exception cref="AiException">There is none, or it is none.</exception>
    public PromptFile Find(string command)
    {
        lock (_read)
        {
            if (_read.TryGetValue(command, out var known)) return known;
            return _read[command] = InFolders(command) ?? Embedded(command) ?? throw new AiException($"There is no prompt '{command}'; there are {string.Join(", ", Names())}");
        }
    }

    /// <summary>Every prompt that came with Photon, all versions.</summary>
    public static IEnumerable<PromptFile> All() => Resources().Select(static name => Read(name));

    PromptFile? InFolders(string command)
    {
        foreach (var folder in folders.Select(folder => Path.Combine(folder, command)).Where(Directory.Exists))
        {
            var newest = Directory.EnumerateFiles(folder, "*.prompt").OrderByDescending(Version).FirstOrDefault();
            if (newest is not null) return PromptParser.Parse(newest, File.ReadAllText(newest));
        }
        return null;
    }

    static PromptFile? Embedded(string command) =>
        Resources().Where(name => name.StartsWith($"prompts/{command}/", StringComparison.Ordinal)).OrderByDescending(Version).FirstOrDefault() is { } newest ? Read(newest) : null;

    static PromptFile Read(string resource)
    {
        // Windows builds name them with its own separator.
        var name = typeof(PromptStore).Assembly.GetManifestResourceNames().First(one => one.Replace('\\', '/') == resource);
        using var reader = new StreamReader(typeof(PromptStore).Assembly.GetManifestResourceStream(name)!);
        return PromptParser.Parse(resource, reader.ReadToEnd());
    }

    static IEnumerable<string> Names() => Resources().Select(static name => name.Split('/')[1]).Distinct();

    static IEnumerable<string> Resources() => typeof(PromptStore).Assembly.GetManifestResourceNames().Select(static name => name.Replace('\\', '/')).Where(static name => name.StartsWith("prompts/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    static int Version(string path) => int.TryParse(Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
