using System.Text.Json;

namespace Photon.Ai.Audit;

/// <summary>A log as one JSON document, for programs that know nothing of lines and chains.</summary>
public static class AuditExport
{
    /// <param name="writer">Is at the place of a value.</param>
    /// <param name="check">The log, read.</param>
    public static void Write(Utf8JsonWriter writer, AuditCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("head", check.Head);
        writer.WriteStartArray("entries");
        foreach (var line in check.Lines)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", line.Number);
            writer.WriteString("hash", line.Hash);
            foreach (var member in JsonSerializer.SerializeToElement(line.Entry, AuditJson.Default.AuditEntry).EnumerateObject()) member.WriteTo(writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
