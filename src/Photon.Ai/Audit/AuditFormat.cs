using System.Text;
using System.Text.Json;
using Photon.Ai.Streams;

namespace Photon.Ai.Audit;

/// <summary>
/// A line of the log: <c>{"n":1,"prev":"…","entry":{…},"hash":"…"}</c> and LF. The hash is over every byte of the line before <c>,"hash"</c>,
/// and the form leaves no freedom, so that whatever byte is changed, a line no longer is what its hash says, or no line at all.
/// </summary>
static class AuditFormat
{
    public static readonly string Beginning = new('0', 64);
    const string HashBegin = ",\"hash\":\"", HashEnd = "\"}";

    public static string Write(long number, string previous, AuditEntry entry)
    {
        var body = FormattableString.Invariant($"{{\"n\":{number},\"prev\":\"{previous}\",\"entry\":") + JsonSerializer.Serialize(entry, AuditJson.Default.AuditEntry);
        return body + HashBegin + Sha.Hash(body) + HashEnd + "\n";
    }

    /// <param name="line">Without its LF.</param>
    /// <param name="fault">Why it is none.</param>
    public static AuditLine? Read(ReadOnlySpan<byte> line, out string fault)
    {
        fault = "is not a whole line of this log";
        var tail = HashBegin.Length + 64 + HashEnd.Length;
        if (line.Length <= tail || !line[^tail..].StartsWith(Encoding.ASCII.GetBytes(HashBegin)) || !line.EndsWith(Encoding.ASCII.GetBytes(HashEnd))) return null;
        var hash = Encoding.ASCII.GetString(line[^(64 + HashEnd.Length)..^HashEnd.Length]);
        if (Sha.Hash(line[..^tail]) != hash)
        {
            fault = "is not what its hash says: it was changed";
            return null;
        }
        try
        {
            var text = Encoding.UTF8.GetString(line);
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return new(root.GetProperty("n").GetInt64(), root.GetProperty("prev").GetString()!, root.GetProperty("entry").Deserialize(AuditJson.Default.AuditEntry)!, hash);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
