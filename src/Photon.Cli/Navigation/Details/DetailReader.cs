using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Details;

/// <summary>Reads what a document says of one operation.</summary>
/// <param name="root">The document, which says what holds for all.</param>
sealed class DetailReader(SchemaTree tree, Node root)
{
    readonly SecurityReader _security = new(tree, root);

    bool IsOld => root["swagger"].Exists;

    /// <param name="node">The operation.</param>
    public OperationDetail Read(Item item, Node node)
    {
        var above = node.Parent.Name == "additionalOperations" ? node.Parent.Parent : node.Parent;
        var parameters = Parameters(above["parameters"], Parameters(node["parameters"], []));
        var (bodies, isRequired) = IsOld ? OldBodies(node, parameters) : NewBodies(node);
        return new(item.Method, item.Path, item.Name, node["summary"].Text, node["description"].Text, item.IsDeprecated, [.. item.Tags],
            [.. parameters.Where(static one => one["in"].Text is not ("body" or "formData")).Select(one => Parameter(one, one["name"].Text, one["in"].Text))],
            bodies, isRequired, [.. Responses(node)], _security.Of(node), ServerReader.Of(root, above, node), node);
    }

    /// <summary>What an operation says of a parameter replaces what its path says.</summary>
    List<Node> Parameters(Node list, List<Node> known)
    {
        foreach (var written in list.Items)
        {
            var parameter = tree.Resolve(written);
            if (parameter.IsObject && !known.Exists(other => other["name"].Text == parameter["name"].Text && other["in"].Text == parameter["in"].Text)) known.Add(parameter);
        }
        return known;
    }

    ParameterDetail Parameter(Node node, string name, string place) => new(
        name, place, place == "path" || node["required"].Kind == NodeKind.True, node["deprecated"].Kind == NodeKind.True, node["description"].Text,
        tree.Root(SchemaOf(node), name), node, node.NamePlace);

    /// <summary>Swagger 2.0 writes a parameter's type into itself.</summary>
    static Node SchemaOf(Node parameter)
    {
        if (parameter["schema"].Exists) return parameter["schema"];
        foreach (var (_, content) in parameter["content"].Members) return content["schema"];
        return parameter;
    }

    (IReadOnlyList<BodyDetail> Bodies, bool IsRequired) NewBodies(Node operation)
    {
        var body = tree.Resolve(operation["requestBody"]);
        return (Bodies(body["content"]), body["required"].Kind == NodeKind.True);
    }

    (IReadOnlyList<BodyDetail> Bodies, bool IsRequired) OldBodies(Node operation, List<Node> parameters)
    {
        var types = Texts(operation["consumes"] is { IsArray: true } own ? own : root["consumes"]);
        if (parameters.Find(static one => one["in"].Is("body")) is { Exists: true } body)
            return ([.. (types.Count == 0 ? ["application/json"] : types).Select(type => new BodyDetail(type, tree.Root(body["schema"]), default))], body["required"].Kind == NodeKind.True);
        // Fields of a form are told one by one; together they are no schema of the document.
        var fields = parameters.Where(static one => one["in"].Is("formData")).ToList();
        if (fields.Count == 0) return ([], false);
        var isFile = fields.Exists(static one => one["type"].Is("file"));
        var form = FormSchema.Of(fields, operation.Path);
        return ([new(isFile ? "multipart/form-data" : "application/x-www-form-urlencoded", tree.Root(form), default)], fields.Exists(static one => one["required"].Kind == NodeKind.True));
    }

    List<BodyDetail> Bodies(Node contents)
    {
        var bodies = new List<BodyDetail>();
        foreach (var (type, written) in contents.Members)
        {
            var content = tree.Resolve(written);
            bodies.Add(new(type, tree.Root(content["schema"] is { Exists: true } schema ? schema : content["itemSchema"]), content));
        }
        return bodies;
    }

    List<ResponseDetail> Responses(Node operation)
    {
        var found = new List<ResponseDetail>();
        foreach (var (status, written) in operation["responses"].Members)
        {
            if (status.StartsWith("x-", StringComparison.Ordinal)) continue;
            var response = tree.Resolve(written);
            found.Add(new(status, response["description"].Text, Headers(response["headers"]), IsOld ? OldResponse(operation, response) : Bodies(response["content"]), written.NamePlace));
        }
        return found;
    }

    List<BodyDetail> OldResponse(Node operation, Node response)
    {
        if (!response["schema"].Exists) return [];
        var types = Texts(operation["produces"] is { IsArray: true } own ? own : root["produces"]);
        return [.. (types.Count == 0 ? ["application/json"] : types).Select(type => new BodyDetail(type, tree.Root(response["schema"]), default))];
    }

    List<ParameterDetail> Headers(Node headers)
    {
        var found = new List<ParameterDetail>();
        foreach (var (name, written) in headers.Members)
            if (tree.Resolve(written) is { IsObject: true } header) found.Add(Parameter(header, name, "header"));
        return found;
    }

    static List<string> Texts(Node list) => [.. SchemaFacts.Items(list).Where(static one => one.IsString).Select(static one => one.Text)];
}
