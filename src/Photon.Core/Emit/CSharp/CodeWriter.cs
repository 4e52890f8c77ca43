using System.Text;

namespace Photon.Core.Emit.CSharp;

/// <summary>Writes C# with LF line ends. A raw string is one member or block: its lines are indented to where the writer stands.</summary>
public sealed class CodeWriter
{
    readonly StringBuilder _text = new(4096);
    int _depth;

    public void Line() => _text.Append('\n');

    /// <summary>Writes one line, or the lines of a raw string, each at the current depth.</summary>
    public void Line(string text)
    {
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            var length = (end < 0 ? text.Length : end) - start;
            if (length > 0) _text.Append(' ', _depth * 4).Append(text, start, length);
            _text.Append('\n');
            if (end < 0) return;
            start = end + 1;
        }
    }

    /// <summary>Writes <paramref name="head"/> and an opening brace, and steps in.</summary>
    public void Open(string head)
    {
        if (head.Length > 0) Line(head);
        Line("{");
        _depth++;
    }

    /// <summary>Steps out and closes the brace.</summary>
    public void Close(string tail = "")
    {
        _depth--;
        Line("}" + tail);
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    public override string ToString() => _text.ToString();
}
