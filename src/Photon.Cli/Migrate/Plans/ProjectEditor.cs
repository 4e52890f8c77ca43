using Photon.Cli.Migrate.Projects;
using Photon.Cli.Migrate.Sources;
using Photon.Core.Documents;

namespace Photon.Cli.Migrate.Plans;

/// <summary>The edits of one project file.</summary>
sealed class ProjectEditor(TextFile file, XmlPart root)
{
    readonly TextEdits _edits = new(file.Text);
    readonly HashSet<XmlPart> _gone = [];

    public bool IsWeb => Sdks.Any(sdk => sdk.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase));

    public bool HasPhoton => Sdks.Any(sdk => sdk.Split('/')[0].Equals("Photon.Sdk", StringComparison.OrdinalIgnoreCase));

    IEnumerable<string> Sdks => (root.Attribute("Sdk")?.Value ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Concat(root.Children.Where(child => child.Name == "Sdk").Select(child => child.Metadata("Name")));

    /// <param name="version">Empty: global.json says.</param>
    /// <returns>Whether this is a project that names its SDK.</returns>
    public bool AddSdk(string version)
    {
        if (HasPhoton) return true;
        if (root.Attribute("Sdk") is { } sdk)
        {
            _edits.Insert(sdk.ValueEnd, ";Photon.Sdk" + (version.Length == 0 ? "" : "/" + version));
            return true;
        }
        if (root.Children.LastOrDefault(child => child.Name == "Sdk") is not { } last) return false;
        _edits.Insert(last.End, $"{file.LineEnd}{_edits.Indent(last)}<Sdk Name=\"Photon.Sdk\"{(version.Length == 0 ? "" : $" Version=\"{version}\"")} />");
        return true;
    }

    /// <summary>With the groups that are then empty.</summary>
    public void Remove(XmlPart part)
    {
        _gone.Add(part);
        _edits.Remove(part);
    }

    /// <summary>The same item, in Photon's words.</summary>
    public void Rewrite(XmlPart item, PlannedItem planned)
    {
        var className = item.Attribute("ClassName");
        if (className is not null && HasName(planned))
        {
            _edits.Replace(className.Start, className.Start + className.Name.Length, "Name");
            _edits.SetValue(className, planned.Name);
        }
        else if (className is not null) _edits.Remove(className);
        foreach (var name in ApiDescriptionItems.Metadata.Skip(1))
            if (item.Attribute(name) is { } attribute) _edits.Remove(attribute);
        var children = item.Children.Where(child => ApiDescriptionItems.Metadata.Contains(child.Name, StringComparer.OrdinalIgnoreCase)).ToList();
        if (children.Count > 0 && children.Count == item.Children.Count && !file.Text[item.TagEnd..item.End].Contains("<!--", StringComparison.Ordinal)) _edits.Replace(item.TagEnd - 1, item.End, " />");
        else foreach (var child in children) _edits.Remove(child);

        var added = new List<(string, string)>();
        if (className is null && HasName(planned)) added.Add(("Name", planned.Name));
        if (planned.Namespace.Length > 0 && item.Metadata("Namespace").Length == 0) added.Add(("Namespace", planned.Namespace));
        if (IsWeb || planned.Generate != "Client") added.Add(("Generate", planned.Generate));
        if (planned.Operations.Length > 0) added.Add(("Operations", planned.Operations));
        _edits.Insert(item.Attributes[^1].ValueEnd + 1, Text(added));
    }

    /// <summary>New items, in a group of their own at the end.</summary>
    public void Add(IReadOnlyList<PlannedItem> items)
    {
        if (items.Count == 0) return;
        var (end, one) = (file.LineEnd, root.Children.Count > 0 ? _edits.Indent(root.Children[0]) : "  ");
        var lines = items.Select(item =>
        {
            var said = new List<(string, string)> { ("Include", item.Document) };
            if (HasName(item)) said.Add(("Name", item.Name));
            if (item.Namespace.Length > 0) said.Add(("Namespace", item.Namespace));
            said.Add(("Generate", item.Generate));
            if (item.Operations.Length > 0) said.Add(("Operations", item.Operations));
            return $"{one}{one}<OpenApiReference{Text(said)} />{end}";
        });
        var close = file.Text.LastIndexOf("</", root.End - 1, StringComparison.Ordinal);
        var isNewLine = close > 0 && file.Text[close - 1] == '\n';
        _edits.Insert(close, $"{(isNewLine ? "" : end)}{one}<ItemGroup>{end}{string.Concat(lines)}{one}</ItemGroup>{end}");
    }

    public string Apply()
    {
        foreach (var group in root.Children.Where(group => group.Children.Count > 0 && group.Children.All(_gone.Contains) && !file.Text[group.TagEnd..group.End].Contains("<!--", StringComparison.Ordinal)))
            _edits.Remove(group);
        return _edits.Apply();
    }

    /// <summary>Another than the file gives anyway.</summary>
    static bool HasName(PlannedItem item) => char.ToUpperInvariant(item.Name[0]) + item.Name[1..] != ItemNames.FromFile(item.Document);

    static string Text(IEnumerable<(string Name, string Value)> attributes) => string.Concat(attributes.Select(one => $" {one.Name}=\"{TextEdits.Escape(one.Value)}\""));
}
