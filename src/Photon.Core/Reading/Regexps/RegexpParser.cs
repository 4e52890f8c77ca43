namespace Photon.Core.Reading.Regexps;

/// <summary>
/// The grammar of RFC 9485, section 3, and nothing else: no look-around, no back references, no <c>\d</c>. Outside of
/// classes <c>^</c> and <c>$</c> are anchors, as in all that section 5 maps I-Regexps to and in the compliance tests of JSONPath.
/// </summary>
internal sealed class RegexpParser(string text)
{
    const int Deepest = 64;
    const string Categories = " L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps Z Zl Zp Zs S Sc Sk Sm So C Cc Cf Cn Co ";
    int _at;
    int _depth;

    /// <summary>The code of the whole text; null: it is no I-Regexp.</summary>
    public RegexpCode[]? Parse() => Alternatives() is { } code && _at == text.Length ? [.. code] : null;

    char Peek => _at < text.Length ? text[_at] : '\0';

    bool Accept(char c)
    {
        if (_at >= text.Length || text[_at] != c) return false;
        _at++;
        return true;
    }

    List<RegexpCode>? Alternatives()
    {
        if (Branch() is not { } code) return null;
        while (Accept('|'))
        {
            if (Branch() is not { } other) return null;
            code = Check([RegexpCode.Either(1, code.Count + 2), .. code, RegexpCode.Go(other.Count + 1), .. other]);
        }
        return code;
    }

    List<RegexpCode>? Branch()
    {
        var code = new List<RegexpCode>();
        while (_at < text.Length && Peek is not ('|' or ')'))
        {
            if (Atom() is not { } atom || Quantify(atom) is not { } piece) return null;
            code.AddRange(piece);
            Check(code);
        }
        return code;
    }

    List<RegexpCode>? Atom()
    {
        if (Accept('('))
        {
            if (++_depth > Deepest) throw new WorkLimitException($"{Deepest} nested groups of an I-Regexp");
            var inside = Alternatives();
            _depth--;
            return Accept(')') ? inside : null;
        }
        if (Peek is '^' or '$') return [RegexpCode.At(text[_at++])];
        return Set() is { } set ? [RegexpCode.Take(set)] : null;
    }

    List<RegexpCode>? Quantify(List<RegexpCode> atom)
    {
        if (Accept('*')) return [RegexpCode.Either(1, atom.Count + 2), .. atom, RegexpCode.Go(-atom.Count - 1)];
        if (Accept('+')) return [.. atom, RegexpCode.Either(-atom.Count, 1)];
        if (Accept('?')) return [RegexpCode.Either(1, atom.Count + 1), .. atom];
        if (!Accept('{')) return atom;
        if (Number() is not { } least) return null;
        var most = (int?)least;
        if (Accept(',')) most = Peek == '}' ? null : Number() ?? -1;
        if (!Accept('}') || most < least) return null;
        return Repeat(atom, least, most);
    }

    static List<RegexpCode> Repeat(List<RegexpCode> atom, int least, int? most)
    {
        if ((long)(atom.Count + 1) * ((most ?? least) + 1) > RegexpCode.Most) throw TooLarge();
        var code = new List<RegexpCode>();
        for (var i = 0; i < least; i++) code.AddRange(atom);
        if (most is null) code.AddRange([RegexpCode.Either(1, atom.Count + 2), .. atom, RegexpCode.Go(-atom.Count - 1)]);
        for (var i = least; i < most; i++) code.AddRange([RegexpCode.Either(1, (most.Value - i) * (atom.Count + 1)), .. atom]);
        return code;
    }

    int? Number()
    {
        var (start, value) = (_at, 0);
        for (; Peek is >= '0' and <= '9'; _at++) value = Math.Min((value * 10) + (Peek - '0'), 1_000_000);
        return _at > start ? value : null;
    }

    RegexpSet? Set()
    {
        var set = new RegexpSet();
        switch (Peek)
        {
            case '.':
                _at++;
                set.Add('\n', '\n');
                set.Add('\r', '\r');
                set.Negated = true;
                return set;
            case '[':
                _at++;
                return Class(set) ? set : null;
            case '\\':
                return Escape(set) ? set : null;
            case '(' or ')' or '*' or '+' or '?' or ']' or '{' or '|' or '}':
                return null;
            default:
                var point = Point();
                set.Add(point, point);
                return set;
        }
    }

    bool Class(RegexpSet set)
    {
        set.Negated = Accept('^');
        var first = true;
        for (; !Accept(']'); first = false)
        {
            if (_at >= text.Length) return false;
            if (Peek == '-')
            {
                // A dash stands for itself at either end only.
                _at++;
                if (!first && Peek != ']') return false;
                set.Add('-', '-');
            }
            else if (Peek == '\\' && _at + 1 < text.Length && text[_at + 1] is 'p' or 'P')
            {
                if (!Escape(set)) return false;
            }
            else if (Member() is not (>= 0 and var low)) return false;
            else if (Peek == '-' && _at + 1 < text.Length && text[_at + 1] != ']')
            {
                _at++;
                if (Member() is not (>= 0 and var high) || high < low) return false;
                set.Add(low, high);
            }
            else set.Add(low, low);
        }
        return !first;
    }

    /// <summary>One character of a class, escaped or not; -1 where none may stand so.</summary>
    int Member()
    {
        if (Peek is '[' or ']' or '-' || _at >= text.Length) return -1;
        if (Peek != '\\') return Point();
        _at++;
        return Escaped();
    }

    bool Escape(RegexpSet set)
    {
        _at++;
        if (Peek is not ('p' or 'P'))
        {
            var point = Escaped();
            if (point < 0) return false;
            set.Add(point, point);
            return true;
        }
        var negated = text[_at++] == 'P';
        var end = text.IndexOf('}', _at);
        if (!Accept('{') || end - _at is not (1 or 2)) return false;
        var category = text.Substring(_at, end - _at);
        if (category.IndexOf(' ') >= 0 || Categories.IndexOf($" {category} ", StringComparison.Ordinal) < 0) return false;
        set.Add(category, negated);
        _at = end + 1;
        return true;
    }

    int Escaped() => _at >= text.Length ? -1 : text[_at++] switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        (>= '(' and <= '+') or '-' or '.' or '?' or (>= '[' and <= '^') or (>= '{' and <= '}') => text[_at - 1],
        _ => -1,
    };

    int Point()
    {
        var pair = char.IsHighSurrogate(text[_at]) && _at + 1 < text.Length && char.IsLowSurrogate(text[_at + 1]);
        var point = pair ? char.ConvertToUtf32(text[_at], text[_at + 1]) : text[_at];
        _at += pair ? 2 : 1;
        return point;
    }

    static List<RegexpCode> Check(List<RegexpCode> code) => code.Count <= RegexpCode.Most ? code : throw TooLarge();

    static WorkLimitException TooLarge() => new($"{RegexpCode.Most} states of an I-Regexp");
}
