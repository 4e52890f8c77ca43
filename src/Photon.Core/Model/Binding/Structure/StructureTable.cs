namespace Photon.Core.Model.Binding.Structure;

/// <summary>
/// The fixed fields of every object of OpenAPI, one line each: <c>name:Shape</c>, <c>name:[Shape]</c>, <c>name:{Shape}</c>, a bare name where the
/// value is not looked into; <c>@3.1</c>: since that version; <c>*</c>: all other members; behind the stroke, pairs that exclude each other.
/// </summary>
/// <remarks>https://spec.openapis.org/oas/v3.2.0.html and https://spec.openapis.org/oas/v2.0.html</remarks>
static class StructureTable
{
    const string Version3 = """
        OpenAPI = openapi $self@3.2 info:Info jsonSchemaDialect@3.1 servers:[Server] paths:Paths webhooks:{PathItem}@3.1 components:Components security tags:[Tag] externalDocs:ExternalDocumentation
        Info = title summary@3.1 description termsOfService contact:Contact license:License version
        Contact = name url email
        License = name identifier@3.1 url | identifier-url
        Server = url description name@3.2 variables:{ServerVariable}
        ServerVariable = enum default description
        Components = schemas:{Schema} responses:{Response} parameters:{Parameter} examples:{Example} requestBodies:{RequestBody} headers:{Header} securitySchemes:{SecurityScheme} links:{Link} callbacks:{Callback} pathItems:{PathItem}@3.1 mediaTypes:{MediaType}@3.2
        Paths = *:PathItem
        PathItem = $ref summary description get:Operation put:Operation post:Operation delete:Operation options:Operation head:Operation patch:Operation trace:Operation query:Operation@3.2 additionalOperations:{Operation}@3.2 servers:[Server] parameters:[Parameter]
        Operation = tags summary description externalDocs:ExternalDocumentation operationId parameters:[Parameter] requestBody:RequestBody responses:Responses callbacks:{Callback} deprecated security servers:[Server]
        ExternalDocumentation = description url
        Parameter = name in description required deprecated allowEmptyValue style explode allowReserved schema:Schema example examples:{Example} content:{MediaType} | example-examples
        RequestBody = description content:{MediaType} required
        MediaType = description@3.2 schema:Schema itemSchema:Schema@3.2 example examples:{Example} encoding:{Encoding} prefixEncoding:[Encoding]@3.2 itemEncoding:Encoding@3.2 | example-examples encoding-prefixEncoding encoding-itemEncoding
        Encoding = contentType headers:{Header} style explode allowReserved encoding:{Encoding}@3.2 prefixEncoding:[Encoding]@3.2 itemEncoding:Encoding@3.2 | encoding-prefixEncoding encoding-itemEncoding
        Responses = *:Response
        Response = summary@3.2 description headers:{Header} content:{MediaType} links:{Link}
        Callback = *:PathItem
        Example = summary description dataValue@3.2 serializedValue@3.2 value externalValue | value-externalValue value-dataValue value-serializedValue serializedValue-externalValue
        Link = operationRef operationId parameters requestBody description server:Server | operationRef-operationId
        Header = description required deprecated style explode schema:Schema example examples:{Example} content:{MediaType} | example-examples
        Tag = name summary@3.2 description externalDocs:ExternalDocumentation parent@3.2 kind@3.2
        SecurityScheme = type description name in scheme bearerFormat flows:OAuthFlows openIdConnectUrl oauth2MetadataUrl@3.2 deprecated@3.2
        OAuthFlows = implicit:OAuthFlow password:OAuthFlow clientCredentials:OAuthFlow authorizationCode:OAuthFlow deviceAuthorization:OAuthFlow@3.2
        OAuthFlow = authorizationUrl deviceAuthorizationUrl@3.2 tokenUrl refreshUrl scopes
        """;

    const string Version2 = """
        Swagger = swagger info:Info host basePath schemes consumes produces paths:Paths definitions:{Schema} parameters:{Parameter} responses:{Response} securityDefinitions:{SecurityScheme} security tags:[Tag] externalDocs:ExternalDocumentation
        Info = title description termsOfService contact:Contact license:License version
        Contact = name url email
        License = name url
        Paths = *:PathItem
        PathItem = $ref get:Operation put:Operation post:Operation delete:Operation options:Operation head:Operation patch:Operation parameters:[Parameter]
        Operation = tags summary description externalDocs:ExternalDocumentation operationId consumes produces parameters:[Parameter] responses:Responses schemes deprecated security
        ExternalDocumentation = description url
        Parameter = name in description required schema:Schema type format allowEmptyValue items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf
        Responses = *:Response
        Response = description schema:Schema headers:{Header} examples
        Header = description type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf
        Tag = name description externalDocs:ExternalDocumentation
        SecurityScheme = type description name in flow authorizationUrl tokenUrl scopes
        """;

    static readonly IReadOnlyDictionary<string, ObjectShape> s_version2 = Read(Version2);
    static readonly IReadOnlyDictionary<string, ObjectShape> s_version3 = Read(Version3);

    /// <summary>The objects of a version by their names.</summary>
    public static IReadOnlyDictionary<string, ObjectShape> Of(SpecVersion version) => version == SpecVersion.V20 ? s_version2 : s_version3;

    /// <summary>The name of the document's own shape.</summary>
    public static string Root(SpecVersion version) => version == SpecVersion.V20 ? "Swagger" : "OpenAPI";

    static Dictionary<string, ObjectShape> Read(string table)
    {
        var shapes = new Dictionary<string, ObjectShape>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n'))
        {
            var name = line.Substring(0, line.IndexOf(" = ", StringComparison.Ordinal)).Trim();
            var parts = line.Substring(line.IndexOf('=') + 1).Split('|');
            var fields = Words(parts[0]).Select(ReadField).ToDictionary(f => f.Name, StringComparer.Ordinal);
            var others = fields.TryGetValue("*", out var all) ? all : null;
            var pairs = parts.Length < 2 ? [] : Words(parts[1]).Select(p => (p.Split('-')[0], p.Split('-')[1])).ToArray();
            shapes.Add(name, new(name, fields, others, pairs));
        }
        return shapes;
    }

    static string[] Words(string text) => text.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries);

    static Field ReadField(string text)
    {
        var at = text.IndexOf('@');
        var since = at < 0 ? SpecVersion.V20 : text.Substring(at) == "@3.2" ? SpecVersion.V32 : SpecVersion.V31;
        if (at >= 0) text = text.Substring(0, at);
        var colon = text.IndexOf(':');
        if (colon < 0) return new(text, FieldHolds.Anything, "", since);
        var shape = text.Substring(colon + 1);
        var holds = shape[0] switch { '[' => FieldHolds.List, '{' => FieldHolds.Map, _ => FieldHolds.One };
        return new(text.Substring(0, colon), holds, shape.Trim('[', ']', '{', '}'), since);
    }
}
