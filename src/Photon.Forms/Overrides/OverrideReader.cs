using Photon.Core.Diagnostics;
using Photon.Core.Reading;
using Photon.Forms.Embedded;

namespace Photon.Forms.Overrides;

/// <summary>Finds what a front end's folder has of its own in the place of what would be emitted.</summary>
public static class OverrideReader
{
    public const string Config = "photon.config.json";

    static readonly string[] s_parts = ["fields", "forms"];

    /// <param name="folder">The front end's.</param>
    public static FormOverrides Read(string folder, ICollection<Fault> faults) => new()
    {
        Widgets = Widgets(folder, faults),
        Files = Files(Path.Combine(folder, "src")),
        Templates = Templates(Path.Combine(folder, "templates"), faults),
    };

    static List<Widget> Widgets(string folder, ICollection<Fault> faults)
    {
        var path = Path.Combine(folder, Config);
        if (!File.Exists(path)) return [];
        var root = SpecText.Read(path, File.ReadAllText(path), faults).Root;
        foreach (var member in root.Members)
            if (member.Name is not ("widgets" or "$schema")) faults.Add(Fault.At(member.Value.NamePlace, FormRules.BadConfig, $"There is no '{member.Name}': what it may say are 'widgets'"));
        var reader = new WidgetReader(folder, faults);
        return [.. reader.Read(root["widgets"])];
    }

    /// <summary>Of each document a folder of its own.</summary>
    static HashSet<string> Files(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var files = from document in Directory.EnumerateDirectories(folder)
                    from part in s_parts
                    let parts = Path.Combine(document, part)
                    where Directory.Exists(parts)
                    from file in Directory.EnumerateFiles(parts, "*.tsx")
                    select $"{Path.GetFileName(document)}/{part}/{Path.GetFileNameWithoutExtension(file)}";
        return files.ToHashSet(StringComparer.Ordinal);
    }

    static Dictionary<string, TemplateFile> Templates(string folder, ICollection<Fault> faults)
    {
        var found = new Dictionary<string, TemplateFile>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return found;
        foreach (var path in Directory.EnumerateFiles(folder, "*.scriban").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (EmbeddedText.Templates.Contains(name)) found.Add(name, new(path, File.ReadAllText(path).ReplaceLineEndings("\n")));
            else faults.Add(Fault.At(Place.Of(path), FormRules.BadTemplate, $"There is no template '{name}': they are {string.Join(", ", EmbeddedText.Templates)}"));
        }
        return found;
    }
}
