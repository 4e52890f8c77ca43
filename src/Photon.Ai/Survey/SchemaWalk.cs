using Photon.Core.Reading;

namespace Photon.Ai.Survey;

/// <summary>Visits every schema that is written in a document's own file, each where it stands; references are not followed.</summary>
sealed class SchemaWalk
{
    static readonly string[] s_maps = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];
    static readonly string[] s_lists = ["allOf", "oneOf", "anyOf", "prefixItems"];
    static readonly string[] s_conditions = ["not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];
    static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    readonly List<SchemaPlace> _found = [];

    /// <returns>Outer before inner, in the order of the document.</returns>
    public static IReadOnlyList<SchemaPlace> Of(Node root)
    {
        var walk = new SchemaWalk();
        foreach (var part in (string[])["paths", "webhooks"])
            foreach (var (path, item) in root[part].Members) walk.PathItem(item, path);
        walk.Components(root["components"]);
        walk.Named(root["definitions"]);
        foreach (var (name, parameter) in root["parameters"].Members) walk.Parameter(parameter, new(name));
        foreach (var (name, response) in root["responses"].Members) walk.Response(response, "", new(name));
        return walk._found;
    }

    void Components(Node components)
    {
        Named(components["schemas"]);
        foreach (var (name, parameter) in components["parameters"].Members) Parameter(parameter, new(name));
        foreach (var (name, header) in components["headers"].Members) Header(header, name, new(name));
        foreach (var (name, body) in components["requestBodies"].Members) Contents(body, SchemaRole.Request, "", new(name));
        foreach (var (name, response) in components["responses"].Members) Response(response, "", new(name));
        foreach (var (name, item) in components["pathItems"].Members) PathItem(item, name);
        foreach (var (name, callback) in components["callbacks"].Members)
            foreach (var (_, item) in callback.Members) PathItem(item, name);
    }

    void Named(Node schemas)
    {
        foreach (var (name, schema) in schemas.Members) Schema(schema, SchemaRole.Component, name, null, new(name));
    }

    void PathItem(Node item, string path)
    {
        foreach (var parameter in item["parameters"].Items) Parameter(parameter, new("", "", "", path));
        foreach (var (name, operation) in item.Members)
        {
            if (name == "additionalOperations")
                foreach (var (method, more) in operation.Members) Operation(more, method, path);
            else if (Array.IndexOf(s_methods, name) >= 0) Operation(operation, name, path);
        }
    }

    void Operation(Node operation, string method, string path)
    {
        var owner = new PlaceOwner("", operation["operationId"].Text, method, path);
        foreach (var parameter in operation["parameters"].Items) Parameter(parameter, owner);
        Contents(operation["requestBody"], SchemaRole.Request, "", owner);
        foreach (var (status, response) in operation["responses"].Members) Response(response, status, owner);
        foreach (var (name, callback) in operation["callbacks"].Members)
            foreach (var (_, item) in callback.Members) PathItem(item, name);
    }

    void Parameter(Node parameter, PlaceOwner owner)
    {
        var isBody = parameter["in"].Is("body");
        Schema(parameter["schema"], isBody ? SchemaRole.Request : SchemaRole.Parameter, isBody ? "" : parameter["name"].Text, null, owner);
        Contents(parameter, SchemaRole.Parameter, parameter["name"].Text, owner);
    }

    void Header(Node header, string name, PlaceOwner owner)
    {
        Schema(header["schema"], SchemaRole.Header, name, null, owner);
        Contents(header, SchemaRole.Header, name, owner);
    }

    void Response(Node response, string status, PlaceOwner owner)
    {
        Schema(response["schema"], SchemaRole.Response, status, null, owner);
        Contents(response, SchemaRole.Response, status, owner);
        foreach (var (name, header) in response["headers"].Members) Header(header, name, owner);
    }

    void Contents(Node holder, SchemaRole role, string name, PlaceOwner owner)
    {
        foreach (var (_, content) in holder["content"].Members)
        {
            Schema(content["schema"], role, name, null, owner);
            Schema(content["itemSchema"], role, name, null, owner);
        }
    }

    void Schema(Node schema, SchemaRole role, string name, SchemaPlace? outer, PlaceOwner owner)
    {
        if (!schema.IsObject) return;
        var place = new SchemaPlace(schema, role, name, outer, owner);
        _found.Add(place);
        foreach (var (keyword, value) in schema.Members)
        {
            if (keyword is "items" && value.IsArray) Each(value, SchemaRole.Item);
            else if (keyword is "items") Schema(value, SchemaRole.Item, "", place, owner);
            else if (keyword is "additionalProperties") Schema(value, SchemaRole.Further, "", place, owner);
            else if (Array.IndexOf(s_maps, keyword) >= 0)
                foreach (var (member, part) in value.Members) Schema(part, keyword == "properties" ? SchemaRole.Property : SchemaRole.Further, member, place, owner);
            else if (Array.IndexOf(s_lists, keyword) >= 0) Each(value, keyword == "prefixItems" ? SchemaRole.Item : SchemaRole.Part);
            else if (Array.IndexOf(s_conditions, keyword) >= 0) Schema(value, SchemaRole.Condition, "", place, owner);
        }

        void Each(Node list, SchemaRole part)
        {
            foreach (var item in list.Items) Schema(item, part, "", place, owner);
        }
    }
}
