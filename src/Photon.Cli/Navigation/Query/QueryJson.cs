using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Photon.Cli.Navigation.Query;

/// <summary>Writes answers as JSON, after docs/schemas/navigate-query.schema.json.</summary>
static class QueryJson
{
    /// <summary>Letters of all languages are themselves; what steers a terminal is spelled out.</summary>
    static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = Encoder() };

    /// <param name="document">What the document is called.</param>
    /// <param name="query">As it was asked.</param>
    public static string Write(QueryAnswer answer, string document, string query) => Write(writer =>
    {
        writer.WriteString("document", document);
        writer.WriteString("query", query);
        writer.WriteString("source", answer.Plan.Source.Name);
        writer.WriteNumber("total", answer.Total);
        WriteRows(writer, "rows", answer.Rows, answer.Plan.IsSelected ? answer.Plan.Columns : answer.Plan.Source.Fields);
    });

    public static void WriteRows(Utf8JsonWriter writer, string name, IEnumerable<QueryRow> rows, IReadOnlyList<QueryField> fields)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            foreach (var field in fields) Write(writer, field, row);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>An object with what <paramref name="write"/> writes, and a line end.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + Environment.NewLine;
    }

    static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        // Marks that turn the direction of what follows, and the like: no encoder takes them for dangerous.
        settings.ForbidCharacters([.. Enumerable.Range(0x80, 0xFFFF - 0x80).Select(static c => (char)c).Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control)]);
        return JavaScriptEncoder.Create(settings);
    }

    static void Write(Utf8JsonWriter writer, QueryField field, QueryRow row)
    {
        switch (field.Get(row))
        {
            case bool flag:
                writer.WriteBoolean(field.Name, flag);
                break;
            case long number:
                writer.WriteNumber(field.Name, number);
                break;
            case IEnumerable<string> list when field.Kind == FieldKind.List:
                writer.WriteStartArray(field.Name);
                foreach (var text in list) writer.WriteStringValue(text);
                writer.WriteEndArray();
                break;
            case string text:
                writer.WriteString(field.Name, text);
                break;
        }
    }
}
