using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>
/// A JSON Schema (draft 2020-12) for what no emitted code checks: <c>not</c>, <c>if</c>, <c>dependentSchemas</c>,
/// <c>contains</c>, <c>unevaluatedProperties</c> and the like. It is self-contained: references lead into its own text.
/// </summary>
public sealed class JsonSchema
{
    readonly string source;
    readonly System.Collections.Concurrent.ConcurrentDictionary<nint, TextTable> lists = new();
    volatile JsonElement[]? root;

    JsonSchema(string source) => this.source = source;

    /// <summary>A schema; it is read when it is first used. A text that is no schema is satisfied by everything.</summary>
    public static JsonSchema Of(string source) => new(source);

    /// <summary>What is not satisfied first, by its keyword; <c>null</c> where all is.</summary>
    /// <param name="json">A well-formed value.</param>
    internal string? Check(ReadOnlySpan<byte> json)
    {
        var schema = (root ??= [Read()])[0];
        var run = new SchemaRun(schema, lists);
        return run.IsValid(schema, JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 1001 }), null) ? null : run.Broken;
    }

    JsonElement Read()
    {
        try
        {
            return JsonElement.Parse(source, new JsonDocumentOptions { MaxDepth = 1001 });
        }
        catch (JsonException)
        {
            return JsonElement.Parse("true");
        }
    }

    public override string ToString() => source;
}
