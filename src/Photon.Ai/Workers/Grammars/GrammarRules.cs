using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Photon.Ai.Workers.Grammars;

/// <summary>Rules of a grammar, each defined once: llama.cpp ends the process over a name that is not.</summary>
sealed class GrammarRules
{
    public const string Value = "value";
    public const string Object = "object";

    // An escape that is no control character could be half of a pair: those are written as they are.
    const string Common = """
        colon ::= ":" " "?
        comma ::= "," " "?
        char ::= [^"\\\x00-\x1F\x7F] | "\\" (["\\nrt] | "u00" [01] [0-9a-f])
        string ::= "\"" char* "\""
        whole ::= "0" | [1-9] [0-9]{0,14}
        part ::= ("." [0-9]{1,15})? ([eE] [-+]? [0-9]{1,2})?
        value ::= object | array | string | "-"? whole part | "true" | "false" | "null"
        object ::= "{" (string colon value (comma string colon value)*)? "}"
        array ::= "[" (value (comma value)*)? "]"
        """;

    static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    readonly StringBuilder _text = new();
    int _last;

    /// <returns>The name of a rule; equal ones are one.</returns>
    public string Add(string body)
    {
        if (_names.TryGetValue(body, out var known)) return known;
        var name = _names[body] = Reserve();
        Define(name, body);
        return name;
    }

    /// <summary>A name, whose rule must follow.</summary>
    public string Reserve() => string.Create(CultureInfo.InvariantCulture, $"r{++_last}");

    public void Define(string name, string body) => _text.Append(name).Append(" ::= ").Append(body.Trim()).Append('\n');

    /// <summary>A value exactly as JSON writes it.</summary>
    public static string Literal(JsonElement value) => Quoted(JsonSerializer.Serialize(value, s_plain));

    public static string Literal(string name) => Quoted(JsonSerializer.Serialize(name, s_plain));

    public static string Times(int least, int? most) => (least, most) switch
    {
        (0, null) => "*",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{{{least},}}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{{{least},{Math.Max(least, most.Value)}}}"),
    };

    public override string ToString() => _text + Common + "\n";

    static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
