using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Examples;

/// <summary>Values of documents as JSON that can be added to.</summary>
static class ExampleJson
{
    static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    /// <summary>Indented.</summary>
    public static string Text(JsonNode? value)
    {
        if (value is null) return "null";
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options)) value.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>For who reads it only.</summary>
    public static JsonElement Element(JsonNode? value) => JsonElement.Parse(Text(value), new JsonDocumentOptions { MaxDepth = 512 });

    public static JsonNode? Of(Node value)
    {
        try
        {
            return JsonNode.Parse(value.ToJson(), null, new JsonDocumentOptions { MaxDepth = 512 });
        }
        catch (JsonException)
        {
            // Halves of surrogate pairs and the like, which no JSON text holds.
            return null;
        }
    }

    /// <summary>Another value of the same kind.</summary>
    public static JsonNode? Varied(JsonNode? value, int number, Node schema)
    {
        if (schema["enum"] is { IsArray: true } all && number < all.Count) return Of(all[number]);
        return value switch
        {
            JsonValue text when text.GetValueKind() == JsonValueKind.String => JsonValue.Create(text.GetValue<string>() + number),
            JsonValue one when one.GetValueKind() == JsonValueKind.Number && decimal.TryParse(one.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && amount < 1e20m => JsonValue.Create(amount + number),
            JsonObject members when members.FirstOrDefault(static member => member.Value is JsonValue) is { Key: { } key } => With(members, key, number),
            _ => value,
        };
    }

    static JsonObject With(JsonObject members, string key, int number)
    {
        members[key] = Varied(members[key]?.DeepClone(), number, default);
        return members;
    }
}
