using System.Text;

namespace Photon.Core.Documents;

/// <summary>YAML 1.2 in block style, two spaces a level, LF. What could be read as anything but the string it is stands in quotes.</summary>
public sealed class YamlDocumentWriter : IDocumentWriter
{
    // Words that YAML 1.1 readers, which are many, take for booleans or null.
    static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf" };

    readonly StringBuilder _text = new();
    readonly Stack<Level> _levels = new();

    // What stands before the next value on its line.
    Position _position = Position.Start;

    enum Level { Object, Array, Empty }

    enum Position { Start, AfterName, AfterDash, LineStart }

    public void OpenObject(bool isEmpty) => Open(isEmpty ? "{}" : null, Level.Object);

    public void OpenArray(bool isEmpty) => Open(isEmpty ? "[]" : null, Level.Array);

    public void CloseObject() => _levels.Pop();

    public void CloseArray() => _levels.Pop();

    public void Name(string name)
    {
        Indent();
        // An implicit key is limited to 1,024 characters.
        if (name.Length > 900) _text.Append("? ");
        Scalar(name);
        if (name.Length > 900) _text.Append('\n').Append(' ', Depth * 2);
        _text.Append(':');
        _position = Position.AfterName;
    }

    public void String(string value)
    {
        Lead();
        if (IsBlock(value)) Block(value);
        else Scalar(value);
        _text.Append('\n');
        _position = Position.LineStart;
    }

    public void Raw(string value)
    {
        Lead();
        _text.Append(value).Append('\n');
        _position = Position.LineStart;
    }

    public override string ToString() => _text.ToString();

    int Depth => _levels.Count - 1;

    void Open(string? empty, Level level)
    {
        if (empty is not null)
        {
            Raw(empty);
            _levels.Push(Level.Empty);
            return;
        }
        if (_position == Position.AfterName)
        {
            _text.Append('\n');
            _position = Position.LineStart;
        }
        else Dash();
        _levels.Push(level);
    }

    /// <summary>What stands between the last name or dash and a scalar.</summary>
    void Lead()
    {
        Dash();
        if (_position == Position.AfterName) _text.Append(' ');
    }

    void Dash()
    {
        if (_levels.Count == 0 || _levels.Peek() != Level.Array) return;
        Indent();
        _text.Append("- ");
        _position = Position.AfterDash;
    }

    void Indent()
    {
        // The first member of an object, or item of an array, in an array stands on the dash's own line.
        if (_position != Position.AfterDash) _text.Append(' ', Depth * 2);
    }

    void Scalar(string value)
    {
        if (IsPlain(value)) _text.Append(value);
        else JsonDocumentWriter.Quote(_text, value);
    }

    static bool IsPlain(string value)
    {
        if (value.Length is 0 or > 900 || s_words.Contains(value) || value[value.Length - 1] == ' ') return false;
        if (!(IsLetter(value[0]) || value[0] is '/' or '_' or '$')) return false;
        foreach (var c in value)
        {
            if (!(IsLetter(c) || c is >= '0' and <= '9' or ' ' or '_' or '-' or '.' or '/' or '(' or ')' or '$' or '+')) return false;
        }
        return true;
    }

    static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    /// <summary>Text of several lines that reads back the same from a literal block.</summary>
    static bool IsBlock(string value)
    {
        if (value.IndexOf('\n') < 0 || value[0] is ' ' or '\n' or '\t' || value.EndsWith("\n\n", StringComparison.Ordinal)) return false;
        var last = '\n';
        foreach (var c in value)
        {
            if (c == '\n' && last is ' ' or '\t') return false;
            if (c != '\n' && c != '\t' && (c < ' ' || c is >= '\u007F' and < '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))) return false;
            last = c;
        }
        return last is not (' ' or '\t');
    }

    void Block(string value)
    {
        var ends = value[value.Length - 1] == '\n';
        _text.Append(ends ? "|" : "|-");
        var lines = (ends ? value.Substring(0, value.Length - 1) : value).Split('\n');
        foreach (var line in lines)
        {
            _text.Append('\n');
            if (line.Length > 0) _text.Append(' ', (Depth + 1) * 2).Append(line);
        }
    }
}
