using System.Text.Encodings.Web;
using System.Text.Json;

namespace Photon.Cli.Screens.Colours;

/// <summary>JSON in lines, whatever it was.</summary>
static class Pretty
{
    static readonly JsonWriterOptions s_lines = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly JsonWriterOptions s_line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The text itself where it is no JSON.</returns>
    public static string Json(string text) => Written(text, s_lines);

    public static string InOneLine(string text) => Written(text, s_line);

    static string Written(string text, JsonWriterOptions options)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, options)) json.RootElement.WriteTo(writer);
            return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
