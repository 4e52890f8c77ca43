using System.Text;
using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance.Parameters;

/// <summary>Texts as a place and a style have them. What may be escaped is so at times.</summary>
sealed class Escapes(string place, string style, bool reserved, Random chance)
{
    public string Either(string one, string other) => chance.Next(2) == 0 ? one : other;

    public string Of(JsonNode? value) => Value(Meaning.Plain(value));

    public string Name(string name) => place == "cookie" ? name : Value(name);

    public string Value(string text)
    {
        if (place == "header" || style == "cookie") return text;
        var escaped = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || (b < 128 && IsPlain((char)b)) ? chance.Next(40) > 0 || b == '.' : IsOpen((char)b) && chance.Next(2) == 0) escaped.Append((char)b);
            else if (b == ' ' && place is "query" or "querystring" or "body" && style != "spaceDelimited" && chance.Next(2) == 0) escaped.Append('+');
            else escaped.Append('%').Append(chance.Next(2) == 0 ? b.ToString("X2") : b.ToString("x2"));
        }
        return escaped.ToString();
    }

    static bool IsPlain(char c) => c is '-' or '_' or '~' or '.';

    /// <summary>What the place lets stand, and no style means anything by.</summary>
    bool IsOpen(char c) => place switch
    {
        "path" => c is ':' or '@' or '!' or '$' or '\'' or '(' or ')' or '*' or '+' or '&',
        "query" or "querystring" or "body" => c is ':' or '@' or '!' or '$' or '\'' or '(' or ')' or '*' or '/' or '?' || reserved && c == ';',
        _ => c is ':' or '@' or '!' or '$' or '\'' or '(' or ')' or '*' or '/' or '?',
    };

    /// <summary>Whether the style can tell the value from its own delimiters: docs/semantics.md, "Delimiters inside values".</summary>
    public bool CanSay(JsonNode? value) => value switch
    {
        JsonArray items => items.All(i => i is not JsonArray and not JsonObject ? IsSound(Meaning.Plain(i), true) : CanSay(i)),
        JsonObject members => members.All(m => IsSound(m.Key, true) && (m.Value is JsonValue ? IsSound(Meaning.Plain(m.Value), true) : CanSay(m.Value))),
        _ => IsSound(Meaning.Plain(value), false),
    };

    bool IsSound(string text, bool part) => (place, style) switch
    {
        ("path", "label") when part => !text.Contains('.', StringComparison.Ordinal),
        ("query", "spaceDelimited") => !part || !text.Contains(' ', StringComparison.Ordinal),
        ("query", "pipeDelimited") => !part || !text.Contains('|', StringComparison.Ordinal),
        ("header", _) => text.All(c => c is >= ' ' and < '\x7f') && text.Trim() == text && (!part || text.IndexOfAny([',', '=']) < 0),
        ("cookie", "cookie") => text.All(c => c is > ' ' and < '\x7f' and not (';' or ',' or '"' or '\\')) && (!part || !text.Contains('=', StringComparison.Ordinal)),
        _ => true,
    };
}
