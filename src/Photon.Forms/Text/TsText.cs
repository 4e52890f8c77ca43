using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Photon.Forms.Text;

/// <summary>The ways in which a document's text gets into TypeScript. There are no others: what it says is data, never code.</summary>
static partial class TsText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (c == '\n') literal.Append("\\n");
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) literal.Append(c).Append(text[++i]);
            else if (IsPlain(c)) literal.Append(c);
            else literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }
        return literal.Append('"').ToString();
    }

    /// <summary>It neither ends a line, nor a page's script, nor shows text in another order than it runs.</summary>
    public static bool IsPlain(char c) => c != '<' && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    /// <summary>The value of an attribute of JSX, which knows no backslash: <c>"text"</c>, or a literal in braces.</summary>
    public static string Attribute(string text) => Harmless().IsMatch(text) ? $"\"{text}\"" : $"{{{Literal(text)}}}";

    /// <summary>The name of a member: as it is, or as a literal.</summary>
    public static string Key(string name) => Identifier().IsMatch(name) && name != "__proto__" ? name : name == "__proto__" ? "[\"__proto__\"]" : Literal(name);

    /// <summary>The text of a comment, on lines of its own.</summary>
    public static string Comment(string text, string indent)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
            clean.Append(c is '\n' || c == '<' || IsPlain(c) ? c : ' ');
        var lines = clean.Replace("*/", "* /").Replace("</", "< /").ToString().Split('\n');
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

    /// <summary>Code speaks of a module that is imported as a whole, by this name. What literals say is not code.</summary>
    public static bool Uses(string code, string module) => Modules().Matches(code).Any(match => match.Groups[1].Value == module);

    [GeneratedRegex("""(?:pattern: |\[)/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[\n])+/u|"(?:\\.|[^"\\])*"|(?<![\w$.])([a-z]+)\.""")]
    private static partial Regex Modules();

    [GeneratedRegex(@"^[\p{L}\p{N} .,;:!?'()/+\-–—_#*%@=~€$…]*\z")]
    private static partial Regex Harmless();

    [GeneratedRegex(@"^[A-Za-z_$][A-Za-z0-9_$]*\z")]
    private static partial Regex Identifier();
}
