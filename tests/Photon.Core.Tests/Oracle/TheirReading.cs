using System.Text.Json;
using Microsoft.OpenApi;

namespace Photon.Core.Tests.Oracle;

/// <summary>What Microsoft.OpenApi reads.</summary>
/// <param name="Text">The document as it stands: their conversion of 2.0 does not keep where a body came from.</param>
sealed record TheirReading(OpenApiDocument Document, JsonDocument Text)
{
    public static TheirReading? Of(string text)
    {
        try
        {
            return OpenApiDocument.Parse(text, "json").Document is { } document ? new(document, JsonDocument.Parse(text)) : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }

    public IEnumerable<OracleOperation> Operations() =>
        from path in Document.Paths
        from operation in path.Value.Operations ?? []
        select Operation(path.Key, path.Value, operation.Key.Method, operation.Value);

    OracleOperation Operation(string path, IOpenApiPathItem item, string method, OpenApiOperation operation)
    {
        var own = (operation.Parameters ?? []).ToList();
        var inherited = (item.Parameters ?? []).Where(shared => !own.Exists(one => one.Name == shared.Name && one.In == shared.In));
        return new(
            method, path, operation.OperationId,
            [.. inherited.Concat(own).Select(static one => OracleOperation.Parameter(one.In?.ToString(), one.Name, one.Required))],
            Media(operation.RequestBody?.Content),
            (operation.Responses ?? []).ToDictionary(static response => response.Key, static response => Media(response.Value.Content)))
        {
            FromForm = Text.RootElement.GetProperty("paths").GetProperty(path).GetProperty(method.ToLowerInvariant()).TryGetProperty("parameters", out var parameters)
                && parameters.EnumerateArray().Any(static one => one.TryGetProperty("in", out var location) && location.GetString() == "formData"),
        };
    }

    static IReadOnlyList<string> Media(IDictionary<string, IOpenApiMediaType>? content) =>
        [.. (content ?? new Dictionary<string, IOpenApiMediaType>()).Select(static one => OracleOperation.Media(one.Key, one.Value.Schema is not null))];

    public HashSet<string> OperationIds() =>
        [.. Document.Paths.SelectMany(static path => path.Value.Operations ?? []).Select(static operation => operation.Value.OperationId ?? "")];

    public IEnumerable<OracleObject> Objects() =>
        from schema in Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()
        where IsPlainObject(schema.Value)
        select new OracleObject(schema.Key, [.. schema.Value.Properties!.Keys], [.. schema.Value.Required ?? new HashSet<string>()]);

    /// <summary>What allOf, oneOf and anyOf make of a schema is not for this oracle to say: it leaves them as they stand.</summary>
    static bool IsPlainObject(IOpenApiSchema schema) =>
        schema is OpenApiSchema { Properties.Count: > 0 } plain && plain.Type is null or JsonSchemaType.Object or (JsonSchemaType.Object | JsonSchemaType.Null)
        && plain.AllOf is null or { Count: 0 } && plain.AnyOf is null or { Count: 0 } && plain.OneOf is null or { Count: 0 } && plain.Enum is null or { Count: 0 };
}
