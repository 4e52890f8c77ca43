using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Photon.Ai.Cassettes;

/// <summary>JSON of cassettes, written without reflection: for people, and for hashes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Cassette))]
[JsonSerializable(typeof(CassetteQuestion))]
[JsonSerializable(typeof(CassettePiece))]
[JsonSerializable(typeof(JsonElement))]
sealed partial class CassetteJson : JsonSerializerContext
{
    public static CassetteJson Compact { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true });

    public static CassetteJson Readable { get; } = new(new JsonSerializerOptions(Compact.Options) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
