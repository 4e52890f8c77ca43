using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.Query;

enum FieldKind : byte
{
    Text,
    Number,
    Boolean,

    /// <summary>Several texts: a comparison holds when it does for one of them, "not equal" when for none.</summary>
    List,
}

/// <summary>What can be asked of a row.</summary>
/// <param name="Get">A <see cref="string"/>, <see cref="long"/>, <see cref="bool"/> or list of strings, by its kind.</param>
sealed record QueryField(string Name, FieldKind Kind, string About, Func<QueryRow, object> Get)
{
    /// <summary>Other names that people try.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool IsCalled(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    static readonly QueryField[] s_places =
    [
        new("file", FieldKind.Text, "the file that it stands in, seen from the document's folder", static row => row.Place.Path),
        new("line", FieldKind.Number, "from one", static row => row.Place.Line + 1L),
        new("column", FieldKind.Number, "from one", static row => row.Place.Column + 1L),
    ];

    /// <summary>Of operations, schemas and all other entries, in the order of JSON output.</summary>
    public static IReadOnlyList<QueryField> OfEntries { get; } =
    [
        new("kind", FieldKind.Text, "operation, webhook, callback, schema, parameter, response, requestBody, header, example, link, pathItem, mediaType, securityScheme or tag", static row => KindName(row.Item.Kind)),
        new("name", FieldKind.Text, "operation id, or the name among the reusable parts; empty where there is none", static row => row.Item.Name) { Aliases = ["id", "operationId"] },
        new("label", FieldKind.Text, "what people call it: \"POST /orders\", \"Order\"", static row => row.Item.Label),
        new("method", FieldKind.Text, "of operations, in capitals", static row => row.Item.Method),
        new("path", FieldKind.Text, "of operations: path template, webhook name or callback expression; of parameters and headers: where they go", static row => row.Item.Path) { Aliases = ["in"] },
        new("title", FieldKind.Text, "summary of an operation, title of a schema, name of a parameter", static row => row.Item.Title) { Aliases = ["summary"] },
        new("description", FieldKind.Text, "its first line", static row => row.Item.Description),
        new("type", FieldKind.Text, "of schemas, in a word or two: Order[], string(uuid)", static row => row.Item.Type),
        new("tags", FieldKind.List, "of operations", static row => row.Item.Tags) { Aliases = ["tag"] },
        new("responses", FieldKind.List, "statuses that an operation answers with", static row => row.Item.Statuses) { Aliases = ["response", "status"] },
        new("mediaTypes", FieldKind.List, "of an operation's bodies, request and responses", static row => row.Item.MediaTypes) { Aliases = ["mediaType"] },
        new("properties", FieldKind.List, "names of all properties that stand in it", static row => row.Item.Properties.Select(static one => one.Name)) { Aliases = ["property"] },
        new("deprecated", FieldKind.Boolean, "marked so", static row => row.Item.IsDeprecated),
        new("inline", FieldKind.Boolean, "stands in the midst of something else", static row => row.Item.IsInline),
        new("recursive", FieldKind.Boolean, "leads back to itself", static row => row.Data.Graph.IsRecursive(row.Entry)),
        new("reached", FieldKind.Boolean, "operations or webhooks lead to it", static row => row.Data.Graph.IsReached(row.Entry)),
        new("usedBy", FieldKind.Number, "how many entries refer to it; of a tag, operations that have it", static row => row.Item.Kind == EntryKind.Tag ? row.Data.Index.All.LongCount(item => item.Tags.Contains(row.Item.Name)) : row.Data.Graph.UsedBy(row.Entry)),
        new("uses", FieldKind.Number, "how many entries it refers to", static row => (long)row.Data.Graph.Out(row.Entry).Length),
        new("propertyCount", FieldKind.Number, "properties that stand in it", static row => (long)row.Data.Index.Entries[row.Entry].PropertyCount),
        .. s_places,
        new("pointer", FieldKind.Text, "JSON Pointer in its file", static row => row.Item.Pointer),
    ];

    public static IReadOnlyList<QueryField> OfProperties { get; } =
    [
        new("name", FieldKind.Text, "the property's", static row => row.PropertyItem.Name),
        new("path", FieldKind.Text, "from what it stands in: lines.sku", static row => row.PropertyItem.Path),
        new("owner", FieldKind.Text, "what it stands in: Order, POST /orders", static row => row.Item.Label),
        new("ownerKind", FieldKind.Text, "operation, schema, response …", static row => KindName(row.Item.Kind)),
        .. s_places,
        new("pointer", FieldKind.Text, "JSON Pointer in its file", static row => row.PropertyItem.Pointer),
    ];

    public static IReadOnlyList<QueryField> OfFaults { get; } =
    [
        new("id", FieldKind.Text, "the rule: PHO1003", static row => row.Fault!.Rule.Id) { Aliases = ["rule"] },
        new("severity", FieldKind.Text, "error, warning or info", static row => row.Fault!.Rule.Severity.ToString().ToLowerInvariant()),
        new("message", FieldKind.Text, "what is wrong", static row => row.Fault!.Message),
        .. s_places,
    ];

    public static string KindName(EntryKind kind) => kind.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
