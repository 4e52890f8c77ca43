using Photon.Cli.Migrate.Projects;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Cli.Generate;

/// <summary>Changes what a project file says of a document, and nothing around it.</summary>
static class ProjectSwitch
{
    const string Item = "OpenApiReference";

    /// <param name="document">Full path.</param>
    /// <param name="metadata">What the item is to say.</param>
    /// <param name="property">A property to set beside it: its name and value; <c>null</c>: none.</param>
    /// <returns>The text of the project file, as it is to be.</returns>
    public static string Edit(TextFile file, string document, IReadOnlyDictionary<string, string> metadata, (string Name, string Value)? property = null)
    {
        var root = XmlParser.Parse(file);
        var edits = new TextEdits(file.Text);
        var items = root.All(Item).Where(item => item.Attribute("Condition") is null && item.Parent?.Attribute("Condition") is null && Is(file.Path, document, item.Attribute("Include")?.Value ?? item.Attribute("Update")?.Value)).ToList();
        var lines = new List<string>();
        var (end, indent) = (file.LineEnd, root.Children.Count > 0 ? edits.Indent(root.Children[0]) : "  ");
        if (property is { } wanted && !root.All("PropertyGroup").Any(group => group.Child(wanted.Name) is not null))
            SetProperty(edits, file, root, indent, $"<{wanted.Name}>{TextEdits.Escape(wanted.Value)}</{wanted.Name}>");
        if (items is [var only]) Set(edits, only, metadata);
        else
        {
            // It was found by its name, or stands in several places: an update at the end has the last word.
            var relative = DocumentPath.Relative(SpecPath.Normalize(document), SpecPath.Normalize(Path.GetDirectoryName(file.Path)!));
            var said = string.Concat(metadata.Select(one => $" {one.Key}=\"{TextEdits.Escape(one.Value)}\""));
            lines.Add($"{indent}<ItemGroup>{end}{indent}{indent}<{Item} Update=\"{TextEdits.Escape(relative)}\"{said} />{end}{indent}</ItemGroup>{end}");
        }
        if (lines.Count > 0) Append(edits, file, root, string.Concat(lines));
        return edits.Apply();
    }

    static void Set(TextEdits edits, XmlPart item, IReadOnlyDictionary<string, string> metadata)
    {
        foreach (var (name, value) in metadata)
        {
            if (item.Attribute(name) is { } attribute) edits.SetValue(attribute, value);
            else if (item.Child(name) is { } child) edits.Replace(child.Start, child.End, $"<{child.Name}>{TextEdits.Escape(value)}</{child.Name}>");
            else edits.Insert(item.Attributes[^1].ValueEnd + 1, $" {name}=\"{TextEdits.Escape(value)}\"");
        }
    }

    /// <summary>Early: what stands behind the imports of a project is not heard everywhere.</summary>
    static void SetProperty(TextEdits edits, TextFile file, XmlPart root, string indent, string property)
    {
        if (root.Children.Find(child => child.Name == "PropertyGroup" && child.Attribute("Condition") is null && child.Children.Count > 0) is { } group)
            edits.Insert(group.Children[^1].End, (edits.Indent(group.Children[^1]) is { Length: > 0 } inner ? file.LineEnd + inner : "") + property);
        else if (!root.IsEmpty) edits.Insert(root.TagEnd, $"{file.LineEnd}{indent}<PropertyGroup>{property}</PropertyGroup>");
    }

    static void Append(TextEdits edits, TextFile file, XmlPart root, string lines)
    {
        var close = file.Text.LastIndexOf("</", root.End - 1, StringComparison.Ordinal);
        // <Project Sdk="Photon.Sdk/1.0.0" /> has nothing to stand before.
        if (root.IsEmpty) edits.Replace(file.Text.AsSpan(0, root.TagEnd - 2).TrimEnd().Length, root.End, $">{file.LineEnd}{lines}</{root.Name}>");
        else edits.Insert(close, (close > 0 && file.Text[close - 1] == '\n' ? "" : file.LineEnd) + lines);
    }

    static bool Is(string project, string document, string? written) =>
        written is { Length: > 0 } && written.IndexOfAny(['*', '?', ';', '$', '@', '%']) < 0 && SpecPath.AreSame(SpecPath.Combine(project, written.Replace('\\', '/')), SpecPath.Normalize(document));
}
