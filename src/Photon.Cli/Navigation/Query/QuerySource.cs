using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.Query;

/// <summary>What a query goes through.</summary>
/// <param name="Columns">What a table shows where nothing is selected.</param>
sealed record QuerySource(string Name, string About, IReadOnlyList<QueryField> Fields, IReadOnlyList<string> Columns, Func<QueryData, IEnumerable<QueryRow>> Rows)
{
    static readonly string[] s_operation = ["method", "path", "name", "tags", "title"];
    static readonly string[] s_part = ["name", "path", "title", "usedBy"];
    static readonly string[] s_mixed = ["kind", "label", "title", "usedBy", "line"];

    public static IReadOnlyList<QuerySource> All { get; } =
    [
        Of("operations", "under paths", s_operation, EntryKind.Operation),
        Of("webhooks", "operations that the API calls", s_operation, EntryKind.Webhook),
        Of("callbacks", "operations that callbacks name", s_operation, EntryKind.Callback),
        new("schemas", "those with a name; where inline=true, the others that have a title or are referred to", QueryField.OfEntries, ["name", "type", "usedBy", "propertyCount", "title"],
            static data => Entries(data, EntryKind.Schema)),
        Of("parameters", "reusable ones", s_part, EntryKind.Parameter),
        Of("responses", "reusable ones", ["name", "description", "usedBy"], EntryKind.Response),
        Of("requestBodies", "reusable ones", ["name", "description", "usedBy"], EntryKind.RequestBody),
        Of("headers", "reusable ones", s_part, EntryKind.Header),
        Of("examples", "reusable ones", s_part, EntryKind.Example),
        Of("links", "reusable ones", s_part, EntryKind.Link),
        Of("securitySchemes", "", ["name", "description", "usedBy"], EntryKind.SecurityScheme),
        Of("tags", "declared or used", ["name", "description", "usedBy"], EntryKind.Tag),
        new("entries", "all of the above", QueryField.OfEntries, s_mixed, static data => Enumerable.Range(0, data.Index.Count).Select(id => new QueryRow(data, id))),
        new("properties", "that schemas declare, anywhere", QueryField.OfProperties, ["path", "owner", "file", "line"],
            static data => Enumerable.Range(0, data.Index.PropertyCount).Select(id => new QueryRow(data, data.Index.Property(id).Owner.Id, id))),
        new("faults", "what a build would report", QueryField.OfFaults, ["severity", "id", "file", "line", "message"], static data => data.Faults().Select(fault => new QueryRow(data, 0, -1, fault))),
    ];

    /// <summary>Entries that stand in relation to one.</summary>
    public static QuerySource Refs(string name, Func<QueryData, IEnumerable<int>> ids) => new(name, "", QueryField.OfEntries, s_mixed, data => ids(data).Select(id => new QueryRow(data, id)));

    static QuerySource Of(string name, string about, string[] columns, EntryKind kind) => new(name, about, QueryField.OfEntries, columns, data => Entries(data, kind));

    static IEnumerable<QueryRow> Entries(QueryData data, EntryKind kind) =>
        Enumerable.Range(0, data.Index.Count).Where(id => data.Index.Entries[id].Kind == kind).Select(id => new QueryRow(data, id));
}
