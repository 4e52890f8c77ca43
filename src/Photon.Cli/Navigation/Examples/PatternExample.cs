using System.Globalization;
using System.Text;

namespace Photon.Cli.Navigation.Examples;

/// <summary>
/// A text that a pattern of the usual kind matches: letters, classes, groups, choices and repetitions. What asserts something of its surroundings is
/// passed over; who asks tries the text.
/// </summary>
sealed class PatternExample(string pattern, int more)
{
    const int Longest = 5_000;
    const int Deepest = 32;
    int _at;
    int _depth;
    int _more = more;

    /// <returns><c>null</c>: the pattern has something that is not understood.</returns>
    public static string? Of(string pattern, int least, int most)
    {
        // Repetitions that may go on do so until the text is long enough.
        var text = Make(0);
        if (text is null || (text.Length >= least && text.Length <= most)) return text;
        return text.Length < least && Make(least - text.Length) is { } longer && longer.Length <= most ? longer : text;

        string? Make(int more)
        {
            var maker = new PatternExample(pattern, more);
            return maker.Choice() is { } made && maker._at == pattern.Length ? made : null;
        }
    }

    string? Choice()
    {
        if (++_depth > Deepest) return null;
        var first = Sequence();
        while (_at < pattern.Length && pattern[_at] == '|' && first is not null)
        {
            _at++;
            if (Sequence() is null) return null;
        }
        _depth--;
        return first;
    }

    string? Sequence()
    {
        var text = new StringBuilder();
        while (_at < pattern.Length && pattern[_at] is not ('|' or ')'))
        {
            var unit = Unit();
            if (unit is null) return null;
            var (least, most) = Repeats();
            if (least < 0) return null;
            var times = least == 0 && most > 0 && unit.Length > 0 && _more > 0 ? 1 : least;
            while (unit.Length > 0 && _more > 0 && times < most && times - least < Longest)
            {
                times++;
                _more -= unit.Length;
            }
            if (text.Length + (unit.Length * (long)times) > Longest) return null;
            for (var i = 0; i < times; i++) text.Append(unit);
        }
        return text.ToString();
    }

    string? Unit()
    {
        var c = pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '(':
                return Group();
            case '[':
                return Class();
            case '\\':
                return _at < pattern.Length ? Escape() : null;
            case '*' or '+' or '?':
                return null;
            default:
                return c.ToString();
        }
    }

    string? Group()
    {
        var asserts = false;
        if (_at < pattern.Length && pattern[_at] == '?')
        {
            _at++;
            if (_at < pattern.Length && pattern[_at] == '<' && _at + 1 < pattern.Length && pattern[_at + 1] is not ('=' or '!')) _at = pattern.IndexOf('>', _at) is var end and > 0 ? end + 1 : pattern.Length;
            else
            {
                asserts = _at < pattern.Length && pattern[_at] is '=' or '!' or '<';
                _at += _at < pattern.Length && pattern[_at] == '<' ? 2 : 1;
            }
        }
        var wanted = _more;
        if (asserts) _more = 0;
        var inner = Choice();
        if (asserts) _more = wanted;
        if (inner is null || _at >= pattern.Length || pattern[_at] != ')') return null;
        _at++;
        return asserts ? "" : inner;
    }

    /// <summary>After the backslash.</summary>
    string? Escape()
    {
        var c = pattern[_at++];
        var digits = c switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits == 0) return Escape(c);
        if (_at + digits > pattern.Length || !ushort.TryParse(pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return null;
        _at += digits;
        return ((char)code).ToString();
    }

    static string? Escape(char c) => c switch
    {
        'd' => "1",
        'w' => "a",
        's' => " ",
        'D' or 'S' => "a",
        'W' => "-",
        'b' or 'B' or 'A' or 'Z' or 'z' => "",
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        _ when char.IsLetterOrDigit(c) => null,
        _ => c.ToString(),
    };

    /// <summary>A letter or digit of the class where it has one: these are the least trouble.</summary>
    string? Class()
    {
        var not = _at < pattern.Length && pattern[_at] == '^';
        if (not) _at++;
        var allowed = new HashSet<char>();
        for (var isFirst = true; ; isFirst = false)
        {
            if (_at >= pattern.Length) return null;
            var c = pattern[_at++];
            if (c == ']' && !isFirst) break;
            if (c == '\\')
            {
                if (_at >= pattern.Length) return null;
                if (pattern[_at] is 'd' or 'w' or 's')
                {
                    c = pattern[_at++];
                    allowed.UnionWith(c == 'd' ? Range('0', '9') : c == 's' ? [' ', '\t', '\n'] : [.. Range('a', 'z'), .. Range('A', 'Z'), .. Range('0', '9'), '_']);
                    continue;
                }
                if (Escape() is not { Length: 1 } one) return null;
                c = one[0];
            }
            if (_at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']')
            {
                _at++;
                var end = pattern[_at++];
                if (end == '\\')
                {
                    if (_at >= pattern.Length || Escape() is not { Length: 1 } last) return null;
                    end = last[0];
                }
                allowed.UnionWith(Range(c, end));
            }
            else allowed.Add(c);
        }
        IEnumerable<char> usual = [.. Range('a', 'z'), .. Range('A', 'Z'), .. Range('0', '9'), '-', '_', '.', '/', ':', ' '];
        foreach (var c in usual)
            if (allowed.Contains(c) != not) return c.ToString();
        return not || allowed.Count == 0 ? null : allowed.Min().ToString();
    }

    static IEnumerable<char> Range(char from, char to)
    {
        for (var c = (int)from; c <= to && c - from < 1000; c++) yield return (char)c;
    }

    (int Least, int Most) Repeats()
    {
        if (_at >= pattern.Length) return (1, 1);
        var (least, most) = pattern[_at] switch { '*' => (0, Longest), '+' => (1, Longest), '?' => (0, 1), _ => (1, 1) };
        if (pattern[_at] is '*' or '+' or '?') _at++;
        else if (pattern[_at] == '{')
        {
            var end = pattern.IndexOf('}', _at);
            if (end < 0) return (-1, -1);
            var bounds = pattern[(_at + 1)..end].Split(',');
            if (bounds.Length > 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out least)) return (-1, -1);
            most = bounds.Length == 1 ? least : int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var bound) ? bound : Longest;
            _at = end + 1;
        }
        else return (1, 1);
        // Lazy or greedy is the same to a text.
        if (_at < pattern.Length && pattern[_at] == '?') _at++;
        return (least, most);
    }
}
