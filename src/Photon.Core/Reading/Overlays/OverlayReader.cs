using Photon.Core.Diagnostics;
using Photon.Core.Reading.Paths;

namespace Photon.Core.Reading.Overlays;

/// <summary>
/// An overlay's own form, as https://spec.openapis.org/overlay/v1.1.0.html#schema has it. What is not so is left out, with
/// a fault at its place; the rest counts.
/// </summary>
internal sealed class OverlayReader(OverlayFaults faults)
{
    static readonly string[] RootFields = ["overlay", "info", "extends", "actions"];
    static readonly string[] InfoFields = ["title", "version", "description"];
    static readonly string[] ActionFields = ["target", "description", "update", "remove", "copy"];

    /// <param name="path">The overlay's file.</param>
    /// <param name="document">The file that it is applied to.</param>
    /// <returns>Null: this is no overlay.</returns>
    public OverlayText? Read(Node root, string path, string document)
    {
        if (!root.IsObject || !root["overlay"].Exists) return None(root.Place, "It has no 'overlay' with the version of the specification");
        var version = root["overlay"];
        if (!version.IsString && !version.IsNumber) return None(version.Place, "'overlay' is the version of the specification, such as 1.0.0");
        var parts = version.Text.Split('.');
        if (parts[0] != "1" || parts.Length is < 2 or > 3 || !parts.All(IsNumber))
            return None(version.Place, $"'{version.Text}' is no version of the specification that Photon knows: 1.0.0 and 1.1.0 are");
        if (parts[1] is not ("0" or "1")) faults.Report(ReadingRules.OverlayVersion, version.Place, version.Text);
        else if (!version.IsString || parts.Length != 3) Odd(version.Place, $"The version '{version.Text}' is written in full, and in quotes where it looks like a number: '1.{parts[1]}.0'");
        CheckFields(root, RootFields, "An overlay");
        CheckInfo(root);
        CheckExtends(root["extends"], path, document);
        return new(root, parts[1] == "0", Actions(root));
    }

    OverlayText? None(Place place, string why)
    {
        faults.Report(ReadingRules.NoOverlay, place, why);
        return null;
    }

    void Odd(Place place, string what) => faults.Report(ReadingRules.OverlayPart, place, what);

    static bool IsNumber(string text) => text.Length is > 0 and < 9 && text.All(static c => c is >= '0' and <= '9');

    void CheckFields(Node node, string[] known, string owner)
    {
        foreach (var (name, value) in node.Members)
        {
            if (name.StartsWith("x-", StringComparison.Ordinal) || known.Contains(name)) continue;
            Odd(value.NamePlace, $"{owner} has no '{name}'; there are {string.Join(", ", known)} and what begins with 'x-'");
        }
    }

    void CheckInfo(Node root)
    {
        var info = root["info"];
        if (!info.IsObject)
        {
            Odd(info.Exists ? info.Place : root.Place, "An overlay wants an 'info' with 'title' and 'version'");
            return;
        }
        foreach (var name in InfoFields)
        {
            if (info[name].IsString || (name == "description" && !info[name].Exists)) continue;
            Odd(info[name].Exists ? info[name].Place : info.NamePlace, info[name].Exists ? $"'{name}' is a string" : $"The 'info' of an overlay wants a '{name}'");
        }
        CheckFields(info, InfoFields, "The 'info' of an overlay");
    }

    void CheckExtends(Node extends, string path, string document)
    {
        if (!extends.Exists) return;
        if (!extends.IsString)
        {
            Odd(extends.Place, "'extends' is a string: where the document is");
            return;
        }
        // What an address on the network is the address of, only a person can say.
        var reference = SpecReference.Parse(extends.Text);
        if (reference.Address.Length == 0 || reference.Scheme is not null || SpecPath.IsRooted(reference.Address)) return;
        var (named, applied) = (SpecPath.Combine(path, reference.Address), SpecPath.Normalize(document));
        if (SpecPath.AreSame(named, applied)) return;
        faults.Report(ReadingRules.OverlayExtends, extends.Place, extends.Text, applied.Substring(applied.LastIndexOf('/') + 1));
    }

    List<OverlayAction> Actions(Node root)
    {
        var (list, actions) = (root["actions"], new List<OverlayAction>());
        if (!list.IsArray || list.Count == 0)
        {
            Odd(list.Exists ? list.NamePlace : root.Place, "An overlay wants a list of 'actions', one at least");
            return actions;
        }
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (!item.IsObject)
            {
                Odd(item.Place, "An action is an object with a 'target'");
                continue;
            }
            CheckFields(item, ActionFields, "An action");
            var text = item.ToJson();
            if (known.TryGetValue(text, out var first)) Odd(item.Place, $"The action is the same as the one at line {first.Line + 1}; it is applied again");
            else known[text] = item.Place;
            if (Action(item) is { } action) actions.Add(action);
        }
        return actions;
    }

    OverlayAction? Action(Node item)
    {
        var (target, update, remove, copy) = (item["target"], item["update"], item["remove"], item["copy"]);
        if (!target.IsString)
        {
            Odd(target.Exists ? target.Place : item.Place, "An action wants a 'target', a JSONPath; this one is left out");
            return null;
        }
        if (remove.Exists && !remove.IsBoolean) Odd(remove.Place, "'remove' is true or false; false is assumed");
        if (item["description"] is { Exists: true, IsString: false } description) Odd(description.Place, "'description' is a string");
        if (Path(target) is not { } path) return null;
        if (remove.Kind == NodeKind.True) return new(target, path, true, default, default, null);
        if (!copy.Exists) return new(target, path, false, update, default, null);
        if (update.Exists)
        {
            Odd(copy.NamePlace, "An action has an 'update' or a 'copy'; with both, this one does nothing");
            return new(target, path, false, default, default, null);
        }
        if (!copy.IsString)
        {
            Odd(copy.Place, "'copy' is a JSONPath; the action is left out");
            return null;
        }
        return Path(copy) is { } source ? new(target, path, false, default, copy, source) : null;
    }

    JsonPath? Path(Node text)
    {
        var path = JsonPath.Parse(text.Text, out var at, out var why);
        if (path is null) faults.Report(ReadingRules.PathSyntax, text.PlaceInside(at), why);
        return path;
    }
}
