using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Benchmarks.Server.InProcess;

namespace Photon.Benchmarks.Server;

/// <summary>Nothing is measured before every rival was seen to do the same work.</summary>
static class Gate
{
    /// <summary>Valid requests: the same status and, read as JSON, the same body. Broken ones: a 400 where the rival validates.</summary>
    public static void Check(IEnumerable<Rival> rivals, IReadOnlyList<(Call Call, int Status, byte[] Body)> expected)
    {
        foreach (var rival in rivals)
            foreach (var (call, status, body) in expected)
            {
                if (status >= 400 && !rival.Validates)
                    continue;
                var answer = rival.Server.Answer(call);
                var same = answer.Status == status && (status >= 400 ? NamesFaults(answer.Body) : Same(answer.Body, body));
                if (!same)
                    throw new InvalidOperationException($"{rival.Name}: {call.Method} {call.Path}{call.Query} gave {answer.Status} {System.Text.Encoding.UTF8.GetString(answer.Body)}");
            }
    }

    static bool NamesFaults(byte[] body) =>
        JsonNode.Parse(body)!["errors"] is { } errors && (errors is JsonArray array ? array.Count : errors.AsObject().Count) >= 5;

    static bool Same(byte[] left, byte[] right) => Same(JsonDocument.Parse(left).RootElement, JsonDocument.Parse(right).RootElement);

    static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        return left.ValueKind switch
        {
            JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
                && right.EnumerateObject().All(m => left.TryGetProperty(m.Name, out var own) && Same(own, m.Value)),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray(), Same).All(x => x),
            JsonValueKind.Number => left.GetDecimal() == right.GetDecimal(),
            // NSwag's enums come out capitalised (its attribute means nothing to System.Text.Json); moments may be written in several ways.
            JsonValueKind.String => string.Equals(left.GetString(), right.GetString(), StringComparison.OrdinalIgnoreCase)
                || left.TryGetDateTimeOffset(out var a) && right.TryGetDateTimeOffset(out var b) && a == b,
            _ => true,
        };
    }
}
