using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Photon.Cli.Output;

/// <summary>JSON for other programs, and for people who look at it: indented, LF, letters of all scripts as they are.</summary>
static class JsonOutput
{
    static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options)) write(writer);
        output.Write(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        output.Write('\n');
    }
}
