using System.Text.Json;
using Photon.Ai.Streams;

namespace Photon.Ai.Cassettes;

/// <summary>Makes cassettes, writes them and reads them, and knows whether they were changed in between.</summary>
static class CassetteFile
{
    public static Cassette Of(CassetteQuestion question, string? answeredBy, IReadOnlyList<CassettePiece> answer) => new(1, question, answeredBy, answer, HashOf(question, answer));

    /// <exception cref="AiException">The file is none, or was changed.</exception>
    public static Cassette Read(string path)
    {
        Cassette? cassette;
        try
        {
            cassette = JsonSerializer.Deserialize(File.ReadAllText(path), CassetteJson.Readable.Cassette);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new AiException($"{path} is no cassette: {error.Message.ReplaceLineEndings(" ")}", error);
        }
        if (cassette is not { Version: 1, Question: { Messages: not null, Sampling: not null, Provider: not null }, Answer: not null }) throw new AiException($"{path} is no cassette that this photon can read");
        if (cassette.Hash != HashOf(cassette.Question, cassette.Answer)) throw new AiException($"{path} was changed after it was recorded: record it again with --record");
        return cassette;
    }

    /// <summary>Written beside and moved into place: who reads sees the old one or the new one.</summary>
    public static void Write(this Cassette cassette, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, cassette.Question.FileName());
        var part = $"{path}.{Environment.ProcessId}.{Guid.NewGuid():n}.part";
        File.WriteAllText(part, JsonSerializer.Serialize(cassette, CassetteJson.Readable.Cassette).ReplaceLineEndings("\n") + "\n");
        File.Move(part, path, overwrite: true);
    }

    static string HashOf(CassetteQuestion question, IReadOnlyList<CassettePiece> answer) =>
        Sha.Hash(string.Join('\n', [question.QuestionHash(), question.Model ?? "", .. answer.Select(static piece => JsonSerializer.Serialize(piece, CassetteJson.Compact.CassettePiece))]));
}
