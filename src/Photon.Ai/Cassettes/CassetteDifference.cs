using System.Text.Json;
using Photon.Ai.Streams;

namespace Photon.Ai.Cassettes;

/// <summary>In what two questions differ, for people who look for the change that made a recording useless.</summary>
static class CassetteDifference
{
    const int MostShown = 60;

    /// <summary>Small where few things differ; a prompt of the same name weighs the most.</summary>
    public static int Distance(CassetteQuestion recorded, CassetteQuestion asked)
    {
        var lines = recorded.Messages.SelectMany(static message => Lines(message.Text)).ToHashSet(StringComparer.Ordinal);
        var own = asked.Messages.SelectMany(static message => Lines(message.Text)).ToList();
        var missing = own.Count == 0 ? 0 : 100 * own.Count(line => !lines.Contains(line)) / own.Count;
        return missing + (Name(recorded.Prompt) == Name(asked.Prompt) ? 0 : 200) + (5 * Of(recorded, asked).Count());
    }

    public static IEnumerable<string> Of(CassetteQuestion recorded, CassetteQuestion asked)
    {
        if (recorded.Provider != asked.Provider) yield return $"provider ({recorded.Provider} recorded, {asked.Provider} asked)";
        if (asked.Model is not null && recorded.Model != asked.Model) yield return $"model ({recorded.Model} recorded, {asked.Model} asked)";
        if (recorded.Prompt != asked.Prompt) yield return $"prompt ({recorded.Prompt ?? "none"} recorded, {asked.Prompt ?? "none"} asked)";
        if (Json(recorded.Schema) != Json(asked.Schema)) yield return "schema of the answer";
        foreach (var difference in Of(recorded.Sampling, asked.Sampling)) yield return difference;
        if (recorded.Messages.Count != asked.Messages.Count) yield return $"number of messages ({recorded.Messages.Count} recorded, {asked.Messages.Count} asked)";
        for (var i = 0; i < Math.Min(recorded.Messages.Count, asked.Messages.Count); i++)
            if (recorded.Messages[i] != asked.Messages[i]) yield return Of(i + 1, recorded.Messages[i], asked.Messages[i]);
    }

    static IEnumerable<string> Of(Sampling recorded, Sampling asked)
    {
        (string Name, object? Recorded, object? Asked)[] parts =
        [
            ("temperature", recorded.Temperature, asked.Temperature), ("seed", recorded.Seed, asked.Seed), ("top-p", recorded.TopP, asked.TopP), ("top-k", recorded.TopK, asked.TopK),
            ("max-output-tokens", recorded.MaxOutputTokens, asked.MaxOutputTokens), ("stop", recorded.Stop is null ? null : string.Join('\n', recorded.Stop), asked.Stop is null ? null : string.Join('\n', asked.Stop)),
        ];
        foreach (var (name, then, now) in parts)
            if (!Equals(then, now)) yield return FormattableString.Invariant($"{name} ({then ?? "none"} recorded, {now ?? "none"} asked)");
    }

    static string Of(int number, SentMessage recorded, SentMessage asked)
    {
        if (recorded.Role != asked.Role) return $"message {number} (of {recorded.Role} recorded, of {asked.Role} asked)";
        var (then, now) = (Lines(recorded.Text), Lines(asked.Text));
        var line = 0;
        while (line < then.Length && line < now.Length && then[line] == now[line]) line++;
        return $"message {number} ({recorded.Role}), line {line + 1} ({Shown(then, line)} recorded, {Shown(now, line)} asked)";
    }

    static string Shown(string[] lines, int line) => line >= lines.Length ? "nothing" : $"'{(lines[line].Length > MostShown ? lines[line][..MostShown] + "…" : lines[line])}'";

    static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>"doc-route/2" of "doc-route/2@hash".</summary>
    static string? Name(string? prompt) => prompt?.Split('@', '#', ' ')[0];

    static string Json(JsonElement? schema) => schema is { } element ? JsonSerializer.Serialize(element, CassetteJson.Compact.JsonElement) : "";
}
