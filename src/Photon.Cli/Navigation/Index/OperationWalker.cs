using System.Globalization;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Index;

/// <summary>Finds operations, and what they refer to.</summary>
sealed class OperationWalker(IndexTables tables, SpecFiles files, Node root)
{
    static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    readonly PartWalker _parts = new(tables);
    readonly HashSet<string> _tags = new(StringComparer.Ordinal);

    /// <summary>Makes an entry of each operation of a map of path items; what is in them is looked at later.</summary>
    public void Add(Node items, EntryKind kind)
    {
        foreach (var (path, item) in items.Members)
            if (!path.StartsWith("x-", StringComparison.Ordinal)) AddItem(item, path, kind, _ => { });
    }

    /// <summary>What stands in an entry.</summary>
    public void WalkEntry(Node node, int id)
    {
        tables.Begin(id);
        if (tables.Entries[id].Kind <= EntryKind.Callback) Walk(node, id);
        else if (tables.Entries[id].Kind == EntryKind.PathItem) WalkCallback(node, id);
        else _parts.WalkEntry(node, id);
        tables.End(id);
    }

    /// <summary>Tags that operations have and the document does not declare.</summary>
    public IEnumerable<string> TagsBeside(IEnumerable<string> declared) => _tags.Except(declared, StringComparer.Ordinal);

    void AddItem(Node item, string path, EntryKind kind, Action<int> found)
    {
        // A path item may be kept elsewhere; a circle of them is no path item.
        for (var steps = 0; steps < 8 && item["$ref"] is { IsString: true } reference && !s_methods.Any(method => item[method].Exists); steps++)
            item = files.Resolve(item, reference.Text, new List<Fault>());
        foreach (var (name, value) in item.Members)
        {
            if (!tables.Spend()) return;
            if (name == "additionalOperations")
                foreach (var (method, operation) in value.Members) Add(operation, method);
            else if (Array.IndexOf(s_methods, name) >= 0) Add(value, name.ToUpperInvariant());
        }

        void Add(Node operation, string method)
        {
            if (!operation.IsObject) return;
            var id = tables.Add(operation, kind, operation["operationId"].Text, EntryMarks.None);
            tables.Name(id, kind, operation["operationId"].Text, method, path);
            tables.Open.Enqueue((id, operation));
            found(id);
        }
    }

    void Walk(Node operation, int id)
    {
        var texts = tables.Texts;
        Shared(operation, id);
        List(operation["parameters"], id, "parameters");
        if (operation["requestBody"] is { IsObject: true } body) _parts.BodyOrReference(body, id, texts.Step(0, "requestBody"));
        var statuses = new List<string>();
        foreach (var (status, response) in operation["responses"].Members)
        {
            if (status.StartsWith("x-", StringComparison.Ordinal)) continue;
            statuses.Add(status);
            _parts.ResponseOrReference(response, id, texts.Step(texts.Step(0, "responses"), status));
        }
        foreach (var (_, callback) in operation["callbacks"].Members)
        {
            if (_parts.Reference(callback, id, EntryKind.PathItem)) continue;
            AddCallback(callback, id);
        }
        Secure(operation["security"] is { IsArray: true } own ? own : root["security"], id);
        var tags = Texts(operation["tags"]);
        _tags.UnionWith(tags);
        tables.Label(id, tags, statuses, MediaTypes(operation));
    }

    /// <summary>Parameters of the path are parameters of each operation in it.</summary>
    void Shared(Node operation, int id)
    {
        var item = operation.Parent.Name == "additionalOperations" ? operation.Parent.Parent : operation.Parent;
        foreach (var parameter in item["parameters"].Items) _parts.ParameterOrReference(parameter, id, -1);
    }

    void List(Node parameters, int id, string name)
    {
        var (i, at) = (0, tables.Texts.Step(0, name));
        foreach (var parameter in parameters.Items) _parts.ParameterOrReference(parameter, id, tables.Texts.Step(at, (i++).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A reusable callback, by expression; or a path item of its own.</summary>
    void WalkCallback(Node node, int id)
    {
        if (_parts.Reference(node, id, EntryKind.PathItem)) return;
        if (s_methods.Any(method => node[method].Exists)) AddItem(node, tables.Texts[tables.Entries[id].Name], EntryKind.Callback, operation => tables.Connect(id, operation, node));
        else AddCallback(node, id);
    }

    void AddCallback(Node callback, int from)
    {
        foreach (var (expression, item) in callback.Members)
            if (!expression.StartsWith("x-", StringComparison.Ordinal)) AddItem(item, expression, EntryKind.Callback, id => tables.Connect(from, id, item));
    }

    void Secure(Node security, int id)
    {
        foreach (var choice in security.Items)
            foreach (var (name, value) in choice.Members)
                if ((root["components"]["securitySchemes"][name] is { Exists: true } scheme ? scheme : root["securityDefinitions"][name]) is { Exists: true } found && tables.Spend())
                    tables.Connect(id, tables.EntryOf(found, EntryKind.SecurityScheme, name), value);
    }

    List<string> MediaTypes(Node operation)
    {
        var names = new List<string>();
        foreach (var (name, _) in operation["requestBody"]["content"].Members) names.Add(name);
        foreach (var (_, response) in operation["responses"].Members)
            foreach (var (name, _) in response["content"].Members)
                if (!names.Contains(name, StringComparer.Ordinal)) names.Add(name);
        if (root["swagger"].Exists) names.AddRange([.. Texts(operation["consumes"]), .. Texts(operation["produces"])]);
        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    static List<string> Texts(Node list)
    {
        var texts = new List<string>();
        foreach (var item in list.Items)
            if (item.IsString) texts.Add(item.Text);
        return texts;
    }
}
