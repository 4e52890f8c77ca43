using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Index;

/// <summary>Finds what parameters, bodies, responses and the like refer to.</summary>
sealed class PartWalker(IndexTables tables)
{
    readonly SchemaWalker _schemas = new(tables);

    /// <summary>What stands in an entry that is no operation.</summary>
    public void WalkEntry(Node node, int id)
    {
        switch (tables.Entries[id].Kind)
        {
            case EntryKind.Schema: _schemas.Walk(node, id, -1, 0); break;
            case EntryKind.Parameter or EntryKind.Header: Parameter(node, id, 0); break;
            case EntryKind.RequestBody: Body(node, id, 0); break;
            case EntryKind.Response: Response(node, id, 0); break;
            case EntryKind.MediaType: MediaType(node, id, 0); break;
            case EntryKind.Example or EntryKind.Link or EntryKind.SecurityScheme: Reference(node, id, tables.Entries[id].Kind); break;
        }
    }

    public void ParameterOrReference(Node node, int id, int steps)
    {
        if (!Reference(node, id, EntryKind.Parameter)) Parameter(node, id, steps);
    }

    public void BodyOrReference(Node node, int id, int steps)
    {
        if (!Reference(node, id, EntryKind.RequestBody)) Body(node, id, steps);
    }

    public void ResponseOrReference(Node node, int id, int steps)
    {
        if (!Reference(node, id, EntryKind.Response)) Response(node, id, steps);
    }

    public int Step(int steps, string name) => steps < 0 ? -1 : tables.Texts.Step(steps, name);

    public bool Reference(Node node, int id, EntryKind kind)
    {
        if (node["$ref"] is not { IsString: true } reference) return false;
        tables.Refer(id, node, reference, kind);
        return true;
    }

    void Parameter(Node node, int id, int steps)
    {
        if (!tables.Spend() || Reference(node, id, EntryKind.Parameter)) return;
        // Swagger 2.0 writes the constraints of other parameters into the parameter itself.
        _schemas.Walk(node["schema"], id, -1, Step(steps, "schema"));
        if (node["items"].IsObject) _schemas.Walk(node["items"], id, -1, Step(steps, "items"));
        Contents(node["content"], id, Step(steps, "content"));
        Each(node["examples"], id, EntryKind.Example);
    }

    void Body(Node node, int id, int steps) => Contents(node["content"], id, Step(steps, "content"));

    void Response(Node node, int id, int steps)
    {
        if (!tables.Spend() || Reference(node, id, EntryKind.Response)) return;
        _schemas.Walk(node["schema"], id, -1, Step(steps, "schema"));
        Contents(node["content"], id, Step(steps, "content"));
        Headers(node["headers"], id, Step(steps, "headers"));
        Each(node["links"], id, EntryKind.Link);
    }

    void Headers(Node headers, int id, int steps)
    {
        foreach (var (name, header) in headers.Members)
            if (!Reference(header, id, EntryKind.Header)) Parameter(header, id, Step(steps, name));
    }

    void Contents(Node contents, int id, int steps)
    {
        foreach (var (name, content) in contents.Members)
            if (!Reference(content, id, EntryKind.MediaType)) MediaType(content, id, Step(steps, name));
    }

    void MediaType(Node content, int id, int steps)
    {
        if (!tables.Spend()) return;
        _schemas.Walk(content["schema"], id, -1, Step(steps, "schema"));
        _schemas.Walk(content["itemSchema"], id, -1, Step(steps, "itemSchema"));
        Each(content["examples"], id, EntryKind.Example);
        var encodings = Step(steps, "encoding");
        foreach (var (name, encoding) in content["encoding"].Members) Headers(encoding["headers"], id, Step(Step(encodings, name), "headers"));
    }

    void Each(Node parts, int id, EntryKind kind)
    {
        foreach (var (_, part) in parts.Members) Reference(part, id, kind);
    }
}
