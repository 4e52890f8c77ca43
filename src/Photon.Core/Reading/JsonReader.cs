using System.Runtime.CompilerServices;
using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>
/// Strict JSON (RFC 8259) over the characters of a text. After a fault it goes on where a person would know what is
/// meant, so that one reading names all faults. No recursion: nesting costs no stack.
/// </summary>
internal sealed class JsonReader(NodeTable table, NodeBuilder build)
{
    enum Expected { Value, FirstName, FirstItem, Name, Next }

    readonly string _text = table.Text;
    readonly JsonFaults _faults = new(table, build);
    int _at;

    /// <summary>Reads the whole text. False: reading broke off, and what was read is not the document.</summary>
    public bool Read()
    {
        var expected = Expected.Value;
        while (!build.Stopped)
        {
            SkipSpace();
            if (_at == _text.Length)
            {
                if (expected == Expected.Next && build.Container < 0) return true;
                _faults.Cut();
                return false;
            }
            if (expected == Expected.Next && build.Container < 0)
            {
                _faults.Trailing(_at);
                return true;
            }
            expected = expected switch
            {
                Expected.Value => ReadValue(),
                Expected.FirstItem when _text[_at] == ']' => Close(),
                Expected.FirstItem => ReadValue(),
                Expected.FirstName when _text[_at] == '}' => Close(),
                Expected.FirstName or Expected.Name => ReadName(),
                _ => ReadNext(),
            };
        }
        return false;
    }

    Expected ReadValue()
    {
        switch (_text[_at])
        {
            case '{':
                build.Open(NodeKind.Object, _at++);
                return Expected.FirstName;
            case '[':
                build.Open(NodeKind.Array, _at++);
                return Expected.FirstItem;
            case '"':
                var start = _at;
                var marks = ScanString('"') ? NodeMarks.Quoted | NodeMarks.Escaped : NodeMarks.Quoted;
                if (!build.Stopped) build.Scalar(NodeKind.String, start, _at - start, marks);
                return Expected.Next;
            case '-' or (>= '0' and <= '9'):
                ReadNumber();
                return Expected.Next;
            default:
                return ReadWord();
        }
    }

    Expected ReadName()
    {
        var start = _at;
        var c = _text[_at];
        if (c == '"')
        {
            var escaped = ScanString('"');
            if (build.Stopped) return Expected.Next;
            build.Name(start, _at - start, escaped ? NodeMarks.NameQuoted | NodeMarks.NameEscaped : NodeMarks.NameQuoted);
        }
        else if (c == '\'')
        {
            _faults.SingleQuotes(start);
            var closed = SkipQuoted();
            build.Name(start, _at - start, closed ? NodeMarks.NameQuoted : NodeMarks.None);
        }
        else if (IsWord(c))
        {
            while (_at < _text.Length && IsWord(_text[_at])) _at++;
            _faults.BareName(start, _at - start);
            build.Name(start, _at - start, NodeMarks.None);
        }
        else if (c is '}' or ']')
        {
            _faults.TrailingComma(start);
            return Expected.Next;
        }
        else
        {
            _faults.Unexpected(start, "a name in double quotes");
            _at++;
            return Expected.Name;
        }
        SkipSpace();
        if (_at < _text.Length && _text[_at] == ':') _at++;
        else if (_at < _text.Length) _faults.Unexpected(_at, "':'");
        return Expected.Value;
    }

    /// <summary>Behind a value: a comma or the end of the container.</summary>
    Expected ReadNext()
    {
        var c = _text[_at];
        var inObject = build.InObject;
        if (c == ',')
        {
            var comma = _at++;
            SkipSpace();
            if (inObject) return Expected.Name;
            if (_at < _text.Length && _text[_at] is ']' or '}') _faults.TrailingComma(comma);
            else return Expected.Value;
            return Expected.Next;
        }
        if (c is '}' or ']')
        {
            if (c == '}' != inObject) _faults.WrongBracket(_at, inObject ? '}' : ']');
            return Close();
        }
        if (c is '"' or '\'' or '{' or '[' or '-' || IsWord(c))
        {
            _faults.NoComma(_at);
            return inObject ? Expected.Name : Expected.Value;
        }
        _faults.Unexpected(_at, inObject ? "',' or '}'" : "',' or ']'");
        _at++;
        return Expected.Next;
    }

    Expected Close()
    {
        _at++;
        build.Close();
        return Expected.Next;
    }

    // Words, numbers, strings and what stands between values.
    Expected ReadWord()
    {
        var start = _at;
        var c = _text[_at];
        if (c == '\'')
        {
            _faults.SingleQuotes(start);
            var closed = SkipQuoted();
            build.Scalar(NodeKind.String, start, _at - start, closed ? NodeMarks.Quoted : NodeMarks.None);
            return Expected.Next;
        }
        while (_at < _text.Length && IsWord(_text[_at])) _at++;
        var word = _text.AsSpan(start, _at - start);
        if (word.SequenceEqual("true".AsSpan())) build.Scalar(NodeKind.True, start, 4);
        else if (word.SequenceEqual("false".AsSpan())) build.Scalar(NodeKind.False, start, 5);
        else if (word.SequenceEqual("null".AsSpan())) build.Scalar(NodeKind.Null, start, 4);
        else
        {
            if (word.Length > 0 && build.Container < 0) _faults.NotJson(start, word.Length);
            else if (word.Length > 0) _faults.Word(start, word.ToString());
            else if (c is ',' or '}' or ']') _faults.NoValue(start);
            else
            {
                _faults.Unexpected(start, "a value");
                _at++;
                return Expected.Value;
            }
            build.Scalar(NodeKind.Null, start, word.Length);
        }
        return Expected.Next;
    }

    void ReadNumber()
    {
        var start = _at;
        var good = ScanNumber();
        if (_at < _text.Length && IsWord(_text[_at])) good = false;
        if (!good)
        {
            while (_at < _text.Length && IsWord(_text[_at])) _at++;
            _faults.Number(start, _text.Substring(start, _at - start));
        }
        // A number's text is always one that JSON allows.
        build.Scalar(good ? NodeKind.Number : NodeKind.String, start, _at - start);
    }

    bool ScanNumber()
    {
        if (_text[_at] == '-') _at++;
        var whole = _at;
        if (!Digits() || (_text[whole] == '0' && _at > whole + 1)) return false;
        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            if (!Digits()) return false;
        }
        if (_at < _text.Length && (_text[_at] | ' ') == 'e')
        {
            _at++;
            if (_at < _text.Length && _text[_at] is '+' or '-') _at++;
            if (!Digits()) return false;
        }
        return true;
    }

    bool Digits()
    {
        var start = _at;
        while (_at < _text.Length && (uint)(_text[_at] - '0') <= 9) _at++;
        return _at > start;
    }

    /// <summary>Leaves the place behind the closing quote. True: there are escapes.</summary>
    [MethodImpl(HotLoop.Optimized)]
    bool ScanString(char quote)
    {
        var start = _at++;
        var escaped = false;
        // A local: a field would be written for every character.
        var at = _at;
        for (var text = _text; at < text.Length; at++)
        {
            var c = text[at];
            if (c > '\\') continue;
            if (c == quote)
            {
                _at = at + 1;
                return escaped;
            }
            if (c == '\\')
            {
                escaped = true;
                if (at + 1 < text.Length) at += _faults.CheckEscape(at);
            }
            else if (c < ' ')
            {
                if (c is '\n' or '\r') break;
                _faults.Control(at);
            }
        }
        _at = at;
        // The quote is missing. On a later line everything would be read inside out: reading ends here.
        _faults.OpenString(start, _at - start);
        return escaped;
    }

    /// <summary>Skips a string in single quotes, at most to the end of its line. False: it has no closing quote there.</summary>
    bool SkipQuoted()
    {
        _at++;
        while (_at < _text.Length && _text[_at] is not ('\'' or '\n')) _at++;
        if (_at == _text.Length || _text[_at] != '\'') return false;
        _at++;
        return true;
    }

    [MethodImpl(HotLoop.Optimized)]
    void SkipSpace()
    {
        var text = _text;
        for (; _at < text.Length; _at++)
        {
            var at = _at;
            while (at < text.Length && text[at] is ' ' or '\n' or '\r' or '\t') at++;
            _at = at;
            if (at == text.Length) return;
            var c = text[at];
            if (c != '/' || _at + 1 == text.Length || text[_at + 1] is not ('/' or '*')) return;
            _faults.Comment(_at);
            var end = text[_at + 1] == '/' ? text.IndexOf('\n', _at) : text.IndexOf("*/", _at + 2, StringComparison.Ordinal) + 1;
            if (end <= 0) end = text.Length - 1;
            _at = end;
        }
    }

    static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '.' or '+' or '-';
}
