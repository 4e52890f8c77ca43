using System.Globalization;
using System.Text;

namespace Photon.Core.Documents;

/// <summary>JSON, two spaces a level, LF.</summary>
public sealed class JsonDocumentWriter : IDocumentWriter
{
    readonly StringBuilder _text = new();
    readonly Stack<bool> _first = new();
    bool _afterName;

    public void OpenObject(bool isEmpty) => Open('{');

    public void CloseObject() => Close('}');

    public void OpenArray(bool isEmpty) => Open('[');

    public void CloseArray() => Close(']');

    public void Name(string name)
    {
        Separate();
        Quote(_text, name);
        _text.Append(": ");
        _afterName = true;
    }

    public void String(string value)
    {
        Separate();
        Quote(_text, value);
    }

    public void Raw(string value)
    {
        Separate();
        _text.Append(value);
    }

    public override string ToString() => _text + "\n";

    internal static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                // What YAML does not take as printable in a quoted scalar, and the line separators of JavaScript.
                case < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF':
                case var surrogate when char.IsSurrogate(surrogate):
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }
        text.Append('"');
    }

    void Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _first.Push(true);
    }

    void Close(char bracket)
    {
        if (!_first.Pop()) Line();
        _text.Append(bracket);
    }

    void Separate()
    {
        if (_afterName) { _afterName = false; return; }
        if (_first.Count == 0) return;
        if (!_first.Pop()) _text.Append(',');
        _first.Push(false);
        Line();
    }

    void Line() => _text.Append('\n').Append(' ', _first.Count * 2);
}
