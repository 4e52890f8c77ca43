using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Index;

/// <summary>Makes an index of a document that was read.</summary>
static class IndexBuilder
{
    static readonly (string Section, EntryKind Kind)[] s_sections =
    [
        ("schemas", EntryKind.Schema), ("parameters", EntryKind.Parameter), ("responses", EntryKind.Response), ("requestBodies", EntryKind.RequestBody),
        ("headers", EntryKind.Header), ("examples", EntryKind.Example), ("links", EntryKind.Link), ("callbacks", EntryKind.PathItem),
        ("pathItems", EntryKind.PathItem), ("mediaTypes", EntryKind.MediaType), ("securitySchemes", EntryKind.SecurityScheme),
    ];

    static readonly (string Section, EntryKind Kind)[] s_sections2 =
    [
        ("definitions", EntryKind.Schema), ("parameters", EntryKind.Parameter), ("responses", EntryKind.Response), ("securityDefinitions", EntryKind.SecurityScheme),
    ];

    /// <param name="others">The document's other files.</param>
    /// <param name="files">All of them.</param>
    /// <param name="folder">Where paths of files are seen from: the root's folder, "" or ending with a slash.</param>
    public static SpecIndex Build(SpecText document, IReadOnlyList<SpecText> others, SpecFiles files, string folder = "")
    {
        var root = document.Root;
        var tables = new IndexTables(files, [document, .. others]);
        var operations = new OperationWalker(tables, files, root);
        operations.Add(root["paths"], EntryKind.Operation);
        operations.Add(root["webhooks"], EntryKind.Webhook);
        // What documents of 3.0 call them that tell of webhooks beforehand.
        operations.Add(root["x-webhooks"], EntryKind.Webhook);
        AddParts(tables, root);
        foreach (var other in others) AddParts(tables, other.Root);
        while (tables.Open.TryDequeue(out var open)) operations.WalkEntry(open.Node, open.Id);
        AddTags(tables, operations, root);
        return new(
            [.. new[] { document }.Concat(others).Select(file => Seen(file.Path, folder))],
            root["info"]["title"].Text, (root["openapi"] is { Exists: true } version ? version : root["swagger"]).Text,
            [.. tables.Entries], [.. tables.Properties], [.. tables.Edges], [.. tables.Labels], tables.Texts.Ends(), tables.Texts.Text()) { LacksFiles = tables.LacksFiles };
    }

    static void AddParts(IndexTables tables, Node root)
    {
        foreach (var (section, kind) in s_sections) AddSection(tables, root["components"][section], kind);
        foreach (var (section, kind) in s_sections2) AddSection(tables, root[section], kind);
    }

    static void AddSection(IndexTables tables, Node section, EntryKind kind)
    {
        foreach (var (name, part) in section.Members)
        {
            if (!tables.Spend()) return;
            var id = tables.EntryOf(part, kind, name);
            if (kind is EntryKind.Parameter or EntryKind.Header) tables.Name(id, kind, name, "", kind == EntryKind.Header ? "header" : part["in"].Text);
        }
    }

    static void AddTags(IndexTables tables, OperationWalker operations, Node root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in root["tags"].Items)
            if (tag["name"] is { IsString: true } name && names.Add(name.Text)) tables.Add(tag, EntryKind.Tag, name.Text, EntryMarks.None);
        foreach (var name in operations.TagsBeside(names).Order(StringComparer.Ordinal))
        {
            var id = tables.Add(root["paths"], EntryKind.Tag, "", EntryMarks.Inline);
            tables.Name(id, EntryKind.Tag, name, "", "");
        }
    }

    static string Seen(string path, string folder) => folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
}
