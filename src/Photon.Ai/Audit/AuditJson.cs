using System.Text.Json.Serialization;

namespace Photon.Ai.Audit;

/// <summary>JSON of entries, written without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AuditEntry))]
sealed partial class AuditJson : JsonSerializerContext;
