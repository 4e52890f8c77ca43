using System.Text.Json;
using Photon.Ai.Streams;

namespace Photon.Ai.Cassettes;

/// <summary>Keys of questions: equal questions have equal keys, on every machine.</summary>
static class CassetteKey
{
    /// <summary>Of the question without the model: SHA-256 of its JSON.</summary>
    public static string QuestionHash(this CassetteQuestion question) =>
        Sha.Hash(JsonSerializer.Serialize(question with { Model = null, Schema = Compact(question.Schema) }, CassetteJson.Compact.CassetteQuestion));

    /// <summary>The name of its file: what was asked, and of whom.</summary>
    public static string FileName(this CassetteQuestion question) => $"{question.QuestionHash()[..24]}-{Sha.Hash(question.Model ?? "")[..8]}.json";

    /// <summary>Blanks between members are no difference.</summary>
    static JsonElement? Compact(JsonElement? schema)
    {
        if (schema is not { } element) return null;
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(element, CassetteJson.Compact.JsonElement));
        return document.RootElement.Clone();
    }
}
