using System.Reflection;

namespace Photon.Forms.Embedded;

/// <summary>Texts that this assembly carries: templates, the front end's files, the script that bundles.</summary>
static class EmbeddedText
{
    static readonly Assembly s_assembly = typeof(EmbeddedText).Assembly;

    /// <summary>Names of all templates.</summary>
    public static IReadOnlyList<string> Templates { get; } = [.. s_assembly.GetManifestResourceNames().Where(name => !name.Contains('.')).Order(StringComparer.Ordinal)];

    /// <param name="name">As the project file has it.</param>
    public static string Read(string name)
    {
        using var stream = s_assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no '{name}' in this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Those below a folder, in ordinal order, by their names from there with slashes.</summary>
    public static IEnumerable<(string Name, string Text)> Below(string folder) =>
        s_assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(resource => (Resource: resource, Name: resource.Replace('\\', '/')))
            .Where(one => one.Name.StartsWith(folder, StringComparison.Ordinal)).Select(one => (one.Name[folder.Length..], Read(one.Resource)));
}
