using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Photon.Forms.Text;

/// <summary>The ways in which a document's text gets into TypeScript. There are no others: what it says is data, never code.</summary>
static partial class TsText
{
    // Escapes quotes, <, >, &, controls and everything beyond ASCII: U+2028 ends a line in old engines, "</script>" a page.
    static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.BasicLatin, System.Text.Unicode.UnicodeRanges.Latin1Supplement, System.Text.Unicode.UnicodeRanges.LatinExtendedA) };

    /// <summary>A string literal.</summary>
    public static string Literal(string text) => JsonSerializer.Serialize(text, s_json);

    /// <summary>The value of an attribute of JSX, which knows no backslash: <c>"text"</c>, or a literal in braces.</summary>
    public static string Attribute(string text) => Harmless().IsMatch(text) ? $"\"{text}\"" : $"{{{Literal(text)}}}";

    /// <summary>The name of a member: as it is, or as a literal.</summary>
    public static string Key(string name) => Identifier().IsMatch(name) && name != "__proto__" ? name : name == "__proto__" ? "[\"__proto__\"]" : Literal(name);

    /// <summary>The text of a comment, on lines of its own.</summary>
    public static string Comment(string text, string indent)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
            clean.Append(c is '\n' ? '\n' : char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' || char.IsSurrogate(c) ? ' ' : c);
        var lines = clean.Replace("*/", "* /").ToString().Split('\n');
        return lines.Length == 1 ? $"{indent}/** {lines[0]} */\n" : $"{indent}/**\n{string.Concat(lines.Select(line => $"{indent} * {line.TrimEnd()}".TrimEnd() + "\n"))}{indent} */\n";
    }

    /// <summary>JSON as an expression: every JSON text is one, but for a member called <c>__proto__</c>.</summary>
    public static string Value(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Value(document.RootElement);
    }

    static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any() ? "{ " + string.Join(", ", value.EnumerateObject().Select(member => $"{Key(member.Name)}: {Value(member.Value)}")) + " }" : "{}",
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Value)) + "]",
        JsonValueKind.String => Literal(value.GetString()!),
        _ => value.GetRawText(),
    };

    /// <summary>A regular expression; <c>null</c> where the document's is none of ECMA-262 with <c>/u</c> that could be written as a literal.</summary>
    public static string Pattern(string pattern) => $"new RegExp({Literal(pattern)}, \"u\")";

    [GeneratedRegex(@"^[\p{L}\p{N} .,;:!?'()/+\-–—_#*%@=~€$…]*\z")]
    private static partial Regex Harmless();

    [GeneratedRegex(@"^[A-Za-z_$][A-Za-z0-9_$]*\z")]
    private static partial Regex Identifier();
}
