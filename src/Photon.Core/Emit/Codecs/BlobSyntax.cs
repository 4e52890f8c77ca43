using System.Globalization;
using System.Text;
using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Codecs;

/// <summary>
/// Writes the tables that codecs hand to the runtime, as UTF-8 literals: per entry its length in two 7-bit bytes, low
/// first (a byte beyond 127 would become two), then its text; then 32 zero bytes, so that short names move at once.
/// </summary>
static class BlobSyntax
{
    /// <summary>Two 7-bit bytes hold no more.</summary>
    const int Longest = 16_383;

    const string End = "\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\"u8";

    /// <summary>Names of members: <c>"name":</c>.</summary>
    public static string Names(IEnumerable<string> names) => Texts(names.Select(n => Quote(n) + ":"));

    /// <summary>A name that no table can hold is no member that anybody sends.</summary>
    public static bool Holds(string name) => Encoding.UTF8.GetByteCount(Quote(name)) < Longest;

    /// <summary>Indexes as two 7-bit bytes each.</summary>
    public static string Indexes(IEnumerable<int> indexes)
    {
        var literal = new StringBuilder("\"");
        foreach (var index in indexes) AppendNumber(literal, index);
        return literal.Append("\"u8").ToString();
    }

    /// <summary>A JSON string, escaped as the runtime's writer does it.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': json.Append("\\\""); break;
                case '\\': json.Append("\\\\"); break;
                case '\b': json.Append("\\b"); break;
                case '\f': json.Append("\\f"); break;
                case '\n': json.Append("\\n"); break;
                case '\r': json.Append("\\r"); break;
                case '\t': json.Append("\\t"); break;
                case < ' ': json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: json.Append(c); break;
            }
        }
        return json.Append('"').ToString();
    }

    /// <summary>Whole JSON values.</summary>
    public static string Texts(IEnumerable<string> entries)
    {
        var literal = new StringBuilder("\"");
        var place = 0;
        foreach (var entry in entries)
        {
            // The encoding has a replacement for half a surrogate pair, of three bytes, as the literal has.
            var size = Encoding.UTF8.GetByteCount(entry);
            var text = size <= Longest ? entry : Quote($"(text {place} is too long to be told)");
            AppendNumber(literal, size <= Longest ? size : text.Length);
            var inner = CSharpText.Utf8Literal(text);
            literal.Append(inner, 1, inner.Length - 4);
            place++;
        }
        return literal.Append(End).ToString();
    }

    static void AppendNumber(StringBuilder literal, int number)
    {
        AppendByte(literal, number & 127);
        AppendByte(literal, number >> 7);
    }

    static void AppendByte(StringBuilder literal, int value) =>
        literal.Append(value == 0 ? "\\0" : "\\u" + value.ToString("X4", CultureInfo.InvariantCulture));
}
