using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Photon.Cli.Build;

/// <summary>Something that happened in a build: a line of JSON between the logger in MSBuild's process and the tool.</summary>
/// <param name="Kind">One of <see cref="BuildEvents"/>.</param>
/// <param name="Facts">By name; what is not known is not there.</param>
sealed record BuildEvent(string Kind, IReadOnlyDictionary<string, string> Facts)
{
    const string KindName = "kind";

    public string this[string fact] => Facts.TryGetValue(fact, out var text) ? text : "";

    public long Number(string fact) => long.TryParse(this[fact], CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>One line, without its end.</summary>
    public string ToLine()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString(KindName, Kind);
            foreach (var (name, value) in Facts) writer.WriteString(name, value);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <returns><c>null</c>: the line is none of ours.</returns>
    public static BuildEvent? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var facts = json.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString() ?? "", StringComparer.Ordinal);
            return facts.Remove(KindName, out var kind) ? new(kind, facts) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
