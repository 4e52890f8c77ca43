using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>
/// Strict JSON (RFC 8259) over the characters of a text. After a fault it goes on where a person would know what is
/// meant, so that one reading names all faults. No recursion: nesting costs no stack.
/// </summary>
internal sealed partial class JsonReader(NodeTable table, NodeBuilder build)
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
}
