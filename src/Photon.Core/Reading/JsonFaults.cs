using System.Globalization;
using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>What the JSON reader says about faults.</summary>
internal sealed class JsonFaults(NodeTable table, NodeBuilder build)
{
    readonly string _text = table.Text;

    public void Cut()
    {
        var (rule, container) = (ReadingRules.Cut, build.Container);
        if (table.Count == 0) build.Stop(ReadingRules.Empty, 0, 0);
        else if (container < 0) build.Stop(rule, _text.Length, 0, "a value", "1");
        else build.Stop(rule, _text.Length, 0, build.InObject ? "an object" : "a list", Line(table[container].Start));
    }

    public void Trailing(int at) => Report(at, 1, $"The document ends before this {Shown(at)}");

    public void Unexpected(int at, string wanted) => Report(at, 1, $"Expected {wanted}, found {Shown(at)}");

    public void NoValue(int at) => Report(at, 1, $"A value is missing before {Shown(at)}");

    public void NoComma(int at) => Report(at, 1, $"A comma is missing before {Shown(at)}");

    public void TrailingComma(int at) => Report(at, 1, "JSON has no comma after the last member or item");

    public void WrongBracket(int at, char wanted)
    {
        var start = table[build.Container].Start;
        Report(at, 1, $"Expected '{wanted}' for the '{_text[start]}' at line {Line(start)}, found {Shown(at)}");
    }

    public void Comment(int at) => Report(at, 2, "JSON has no comments");

    public void SingleQuotes(int at) => Report(at, 1, "JSON writes strings in double quotes");

    public void BareName(int at, int length) => Report(at, length, "JSON writes names in double quotes");

    public void NotJson(int at, int length) =>
        Report(at, length, "A JSON document begins with '{'; YAML belongs in a file named .yaml or .yml");

    public void Word(int at, string word) => Report(at, word.Length, word.ToLowerInvariant() switch
    {
        "true" or "false" or "null" => $"'{Short(word)}' is written '{word.ToLowerInvariant()}' in JSON",
        "none" or "undefined" or "nil" => $"'{Short(word)}' is no value in JSON; 'null' is",
        "nan" or "infinity" or "inf" => $"'{Short(word)}' is no number in JSON",
        _ => $"'{Short(word)}' is no value in JSON; text stands in double quotes",
    });

    public void Number(int at, string number) => Report(at, number.Length, number.TrimStart('-') switch
    {
        ['0', >= '0' and <= '9', ..] => $"'{Short(number)}' begins with a zero, which no JSON number does",
        [.., '.'] => $"'{Short(number)}' ends with a point; digits must follow it",
        ['0', 'x' or 'X', ..] => $"'{Short(number)}' is hexadecimal; JSON numbers are decimal",
        _ => $"'{Short(number)}' is no number in JSON",
    });

    public void Control(int at) => build.ReportOncePerLine(ReadingRules.BadString, at, 1,
        $"The control character U+{(int)_text[at]:X4} stands in a string; write it as {Escape(_text[at])}");

    public void OpenString(int at, int length)
    {
        if (at + length == _text.Length) build.Stop(ReadingRules.Cut, _text.Length, 0, "a string", Line(at));
        else build.Stop(ReadingRules.BadString, at, length, "The string has no closing quote on its line (a line break inside is written \\n)");
    }

    /// <summary>Looks at the escape whose backslash is at <paramref name="at"/>; gives how many characters follow it.</summary>
    public int CheckEscape(int at)
    {
        switch (_text[at + 1])
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                return 1;
            case 'u' when JsonEscapes.Unit(_text.AsSpan(), at + 2) is var unit and >= 0:
                if (!char.IsSurrogate((char)unit)) return 5;
                if (char.IsHighSurrogate((char)unit) && FollowsLow(at + 6)) return 11;
                build.ReportOncePerLine(ReadingRules.BadString, at, 6,
                    $"'{_text.Substring(at, 6)}' is half of a surrogate pair; the other half is missing");
                return 5;
            case 'u':
                build.ReportOncePerLine(ReadingRules.BadString, at, 2, "'\\u' wants four hexadecimal digits");
                return 1;
            case < ' ':
                // The loop over the string sees it next.
                return 0;
            default:
                build.ReportOncePerLine(ReadingRules.BadString, at, 2, $"'\\{_text[at + 1]}' is no escape in JSON; a backslash is written '\\\\'");
                return 1;
        }
    }

    bool FollowsLow(int at) => at + 1 < _text.Length && _text[at] == '\\' && _text[at + 1] == 'u'
        && JsonEscapes.Unit(_text.AsSpan(), at + 2) is var unit and >= 0 && char.IsLowSurrogate((char)unit);

    void Report(int at, int length, string message) => build.ReportOncePerLine(ReadingRules.Syntax, at, length, message);

    string Line(int offset) => (table.Lines.Find(offset).Line + 1).ToString(CultureInfo.InvariantCulture);

    string Shown(int at) => _text[at] is > ' ' and < '\u007f' ? $"'{_text[at]}'" : $"U+{(int)_text[at]:X4}";

    static string Escape(char c) => c == '\t' ? "\\t" : $"\\u{(int)c:x4}";

    static string Short(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "…";
}
