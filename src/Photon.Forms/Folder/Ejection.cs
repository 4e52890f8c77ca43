using System.Text.RegularExpressions;
using Photon.Core.Diagnostics;
using Photon.Forms.Embedded;
using Photon.Forms.Templates;

namespace Photon.Forms.Folder;

/// <summary>Gives the project a file of its own in the place of an emitted one, or a template in the place of Photon's.</summary>
/// <param name="project">The project file, for what there is to say.</param>
public sealed partial class Ejection(string folder, string project)
{
    const string Template = ".scriban";

    readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <param name="name"><c>bookshop/forms/PlaceOrderForm</c>, <c>bookshop/fields/AddressFields</c>, <c>fields.scriban</c>.</param>
    /// <returns>The file that was written; <c>null</c>: none, and the fault says why.</returns>
    public string? Eject(string name)
    {
        name = name.Replace('\\', '/');
        if (name.EndsWith(".tsx", StringComparison.OrdinalIgnoreCase)) name = name[..^4];
        var isTemplate = name.EndsWith(Template, StringComparison.Ordinal);
        var target = Full(isTemplate ? $"templates/{name}" : $"src/{name}.tsx");
        if (File.Exists(target)) return Bad($"'{target}' is there already: it is the project's, and stays as it is");
        var text = isTemplate ? TemplateOf(name[..^Template.Length]) : ComponentOf(name);
        if (text is null) return null;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
        return target;
    }

    string? TemplateOf(string name) => EmbeddedText.Templates.Contains(name) ? TemplateSet.Starter(name) : Bad($"There is no template '{name}': they are {string.Join(", ", EmbeddedText.Templates)}");

    string? ComponentOf(string name)
    {
        var emitted = $"generated/{name}.tsx";
        if (!Known().IsMatch(name) || !File.Exists(Full(emitted))) return Bad($"There is no '{emitted}' in {folder}: names are those of emitted files, like 'bookshop/forms/PlaceOrderForm'");
        var own = Path.GetDirectoryName(emitted)!.Replace('\\', '/');
        var lines = File.ReadAllText(Full(emitted)).ReplaceLineEndings("\n").Split('\n', 2);
        return $"// Yours: it stands in the place of {emitted}. Without it, that is used again.\n" + Relative().Replace(lines[1], match => "../../../" + Resolve(own, match.Value));
    }

    /// <summary>A module of the front end, from its folder.</summary>
    static string Resolve(string from, string module)
    {
        var parts = from.Split('/').ToList();
        foreach (var part in module.Split('/'))
            if (part == "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        return string.Join('/', parts);
    }

    string? Bad(string text)
    {
        _faults.Add(Fault.At(Place.Of(project), FormRules.NotEjected, text));
        return null;
    }

    string Full(string name) => Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));

    [GeneratedRegex(@"^[^/]+/(fields|forms)/\w+\z")]
    private static partial Regex Known();

    [GeneratedRegex("""(?<=\bfrom ")\.\.?/[^"]+(?=";)""")]
    private static partial Regex Relative();
}
