using System.Text.Json;

namespace Photon.Ai.Workers.Processes;

/// <summary>A line from the worker.</summary>
/// <param name="Id">Of the request that it answers.</param>
/// <param name="Kind"><c>started</c>, <c>text</c>, <c>busy</c>, <c>done</c> or <c>error</c>.</param>
sealed record WorkerEvent(int Id, string Kind, JsonElement Fields)
{
    /// <returns><c>null</c>: it is no such line.</returns>
    public static WorkerEvent? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement.Clone();
            return root.TryGetProperty("id", out var id) && root.TryGetProperty("event", out var kind) ? new(id.GetInt32(), kind.GetString() ?? "", root) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public string Text(string name) => Fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public int Number(string name) => Fields.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;
}
