namespace Photon.Core.Reading;

/// <summary>Words, numbers, strings and what stands between values.</summary>
internal sealed partial class JsonReader
{
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
    bool ScanString(char quote)
    {
        var start = _at++;
        var escaped = false;
        for (var text = _text; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (c > '\\') continue;
            if (c == quote)
            {
                _at++;
                return escaped;
            }
            if (c == '\\')
            {
                escaped = true;
                if (_at + 1 < text.Length) _at += _faults.CheckEscape(_at);
            }
            else if (c < ' ')
            {
                if (c is '\n' or '\r') break;
                _faults.Control(_at);
            }
        }
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

    void SkipSpace()
    {
        for (var text = _text; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (c is ' ' or '\n' or '\r' or '\t') continue;
            if (c != '/' || _at + 1 == text.Length || text[_at + 1] is not ('/' or '*')) return;
            _faults.Comment(_at);
            var end = text[_at + 1] == '/' ? text.IndexOf('\n', _at) : text.IndexOf("*/", _at + 2, StringComparison.Ordinal) + 1;
            if (end <= 0) end = text.Length - 1;
            _at = end;
        }
    }

    static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '.' or '+' or '-';
}
