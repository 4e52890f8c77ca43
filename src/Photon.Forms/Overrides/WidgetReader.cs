using System.Text.RegularExpressions;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Forms.Overrides;

/// <summary>Reads the widget map: <c>"format:iban": "./src/IbanField"</c>, or with another name <c>"./src/fields#Iban"</c>.</summary>
sealed partial class WidgetReader(string folder, ICollection<Fault> faults)
{
    static readonly string[] s_endings = ["", ".tsx", ".ts", ".jsx", ".js", "/index.tsx", "/index.ts", "/index.js"];

    public IEnumerable<Widget> Read(Node widgets)
    {
        if (widgets.Exists && !widgets.IsObject) Bad(widgets.Place, "'widgets' is an object: \"format:iban\": \"./src/IbanField\"");
        foreach (var member in widgets.Members)
            if (One(member.Name, member.Value) is { } widget) yield return widget;
    }

    Widget? One(string key, Node value)
    {
        var colon = key.IndexOf(':');
        if (colon <= 0 || colon == key.Length - 1 || !Widget.Kinds.Contains(key[..colon]))
            return Bad(value.NamePlace, $"'{key}' says not what is replaced: {string.Join(", ", Widget.Kinds.Select(kind => $"'{kind}:NAME'"))}");
        if (!value.IsString || Target().Match(value.Text) is not { Success: true } target) return Bad(value.Place, $"'{key}' names a module and, behind a #, what it exports: \"./src/IbanField\", \"@shop/fields#Iban\"");
        var module = target.Groups["module"].Value;
        var component = target.Groups["component"] is { Success: true } said ? said.Value : Path.GetFileNameWithoutExtension(module);
        if (!Component().IsMatch(component)) return Bad(value.Place, $"'{component}' is no component's name, which begins with a capital letter: name what '{module}' exports behind a #");
        if (module[0] == '.' && !Array.Exists(s_endings, ending => File.Exists(Path.Combine(folder, module + ending)))) return Bad(value.Place, $"There is no '{module}' in {folder}");
        return new(key[..colon], key[(colon + 1)..], module, component, value.NamePlace);
    }

    Widget? Bad(Place place, string text)
    {
        faults.Add(Fault.At(place, FormRules.BadConfig, text));
        return null;
    }

    // A module of the project or of a package. Nothing that leads out of the folder, and nothing that ends the string it is written in.
    [GeneratedRegex(@"^(?<module>\./[\w@./-]+|@?[\w-][\w./-]*(?:/[\w./-]+)?)(?:#(?<component>\w+))?\z")]
    private static partial Regex Target();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9_]*\z")]
    private static partial Regex Component();
}
