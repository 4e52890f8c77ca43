using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Navigation.Query;

/// <summary>A document at a glance, for who asks for no query: operations by tag, schemas, and what else can be reused.</summary>
static class OutlineText
{
    public static void Write(QueryData data, TextWriter to)
    {
        var index = data.Index;
        to.WriteLine($"{PlainText.InOneLine(index.Title)} (OpenAPI {PlainText.InOneLine(index.Version)}, {Count(index.Files.Count, "file")}): {Count(index.All.Count(static item => item.IsOperation), "operation")}, {Count(Schemas(index).Count(), "schema")}, {Count(index.PropertyCount, "property", "properties")}");
        foreach (var (tag, operations) in OperationGroups.ByTag(index))
        {
            to.WriteLine();
            to.WriteLine(PlainText.InOneLine(tag));
            QueryTable.Write([.. operations.Select(id => index[id]).Select(static item => Row(item.Method, item.Path, item.Name, item.Title + (item.IsDeprecated ? " (deprecated)" : "")))], "  ", to);
        }
        Section("Schemas", Schemas(index).Select(item => Row(item.Name, item.Type, $"used by {data.Graph.UsedBy(item.Id)}", item.Title == item.Name ? "" : item.Title)));
        foreach (var group in index.All.Where(static item => item.Kind > EntryKind.Schema && item.Kind != EntryKind.Tag && !item.IsInline).GroupBy(static item => item.Kind).OrderBy(static group => group.Key))
            Section(QuerySource.All.FirstOrDefault(source => source.Name == QueryField.KindName(group.Key) + "s")?.Name ?? QueryField.KindName(group.Key), group.Select(item => Row(item.Name, $"used by {data.Graph.UsedBy(item.Id)}", item.Title.Length > 0 ? item.Title : item.Description)));

        void Section(string title, IEnumerable<string[]> rows)
        {
            if (rows.ToList() is not { Count: > 0 } list) return;
            to.WriteLine();
            to.WriteLine(title);
            QueryTable.Write(list, "  ", to);
        }
    }

    /// <summary>After docs/schemas/navigate-outline.schema.json.</summary>
    public static string ToJson(QueryData data, string document) => QueryJson.Write(writer =>
    {
        writer.WriteString("document", document);
        writer.WriteString("title", data.Index.Title);
        writer.WriteString("openapi", data.Index.Version);
        writer.WriteStartArray("files");
        foreach (var file in data.Index.Files) writer.WriteStringValue(file);
        writer.WriteEndArray();
        var rows = Enumerable.Range(0, data.Index.Count).Select(id => new QueryRow(data, id)).ToList();
        QueryJson.WriteRows(writer, "operations", rows.Where(static row => row.Item.IsOperation), QueryField.OfEntries);
        QueryJson.WriteRows(writer, "schemas", rows.Where(static row => row.Item.Kind == EntryKind.Schema), QueryField.OfEntries);
        QueryJson.WriteRows(writer, "parts", rows.Where(static row => row.Item.Kind > EntryKind.Schema), QueryField.OfEntries);
    });

    static IEnumerable<Item> Schemas(SpecIndex index) => index.All.Where(static item => item.Kind == EntryKind.Schema && !item.IsInline);

    static string[] Row(params string[] texts) => [.. texts.Select(static text => PlainText.InOneLine(text))];

    static string Count(int count, string one, string? several = null) => $"{count} {(count == 1 ? one : several ?? one + "s")}";
}
