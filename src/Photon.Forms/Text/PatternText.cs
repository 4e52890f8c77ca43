using System.Globalization;
using System.Text;

namespace Photon.Forms.Text;

/// <summary>
/// A document's pattern as a literal with <c>/u</c>, which counts code points as JSON Schema does. What ECMA-262 allows on the web only (<c>\-</c>, a lone
/// brace) is written as <c>/u</c> has it; what has no such form is left to the server, because a literal that is none would take the whole page with it.
/// </summary>
sealed class PatternText
{
    const string Syntax = "^$\\.*+?()[]{}|/";

    /// <summary>Scripts and categories that every engine knows; others are as good as none.</summary>
    static readonly HashSet<string> s_properties = new(StringComparer.Ordinal)
    {
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
        "Letter", "Uppercase_Letter", "Lowercase_Letter", "Mark", "Number", "Decimal_Number", "Punctuation", "Symbol", "Separator", "Other", "Alphabetic", "Lowercase", "Uppercase", "White_Space", "Emoji", "ASCII", "Any",
        "Script=Latin", "Script=Greek", "Script=Cyrillic", "Script=Arabic", "Script=Hebrew", "Script=Han", "Script=Hiragana", "Script=Katakana", "Script=Thai", "Script=Hangul", "Script=Devanagari",
    };

    readonly string _pattern;
    readonly StringBuilder _to = new();
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly List<string> _wanted = [];
    int _at, _groups, _highest;

    PatternText(string pattern) => _pattern = pattern;

    /// <param name="pattern">Of ECMA-262, as the binder let it pass.</param>
    /// <returns><c>/^a+$/u</c>; <c>null</c>: there is no such literal.</returns>
    public static string? Of(string pattern)
    {
        var text = new PatternText(pattern);
        return pattern.Length > 0 && text.Whole() && text._highest <= text._groups && text._wanted.TrueForAll(text._names.Contains) ? $"/{text._to}/u" : null;
    }

    bool Whole()
    {
        // Whether what stood before can be repeated.
        var atom = false;
        var lookarounds = new Stack<bool>();
        while (_at < _pattern.Length)
        {
            var c = _pattern[_at];
            switch (c)
            {
                case '*' or '+' or '?':
                    if (!atom) return false;
                    Take(1);
                    Lazy();
                    atom = false;
                    continue;
                case '{' when Repetition() is var length and > 0:
                    if (!atom) return false;
                    Take(length);
                    Lazy();
                    atom = false;
                    continue;
                case '(':
                    if (!Group(out var looks)) return false;
                    lookarounds.Push(looks);
                    atom = false;
                    continue;
                case ')':
                    if (lookarounds.Count == 0) return false;
                    atom = !lookarounds.Pop();
                    Take(1);
                    continue;
                case '[':
                    if (!Class()) return false;
                    break;
                case '\\':
                    if (!Escape(inClass: false, out _)) return false;
                    atom = _pattern[_at - 1] is not ('b' or 'B') || _pattern[_at - 2] != '\\';
                    continue;
                case '^' or '$' or '|':
                    Take(1);
                    atom = false;
                    continue;
                case ']' or '{' or '}':
                    _to.Append('\\').Append(c);
                    _at++;
                    break;
                default:
                    Plain();
                    break;
            }
            atom = true;
        }
        return lookarounds.Count == 0;
    }

    bool Group(out bool looks)
    {
        looks = false;
        var rest = _pattern.AsSpan(_at);
        if (!rest.StartsWith("(?", StringComparison.Ordinal))
        {
            _groups++;
            Take(1);
            return true;
        }
        if (rest.StartsWith("(?:", StringComparison.Ordinal)) Take(3);
        else if (rest.StartsWith("(?=", StringComparison.Ordinal) || rest.StartsWith("(?!", StringComparison.Ordinal)) (looks, _) = (true, Take(3));
        else if (rest.StartsWith("(?<=", StringComparison.Ordinal) || rest.StartsWith("(?<!", StringComparison.Ordinal)) (looks, _) = (true, Take(4));
        else
        {
            // Flags within a pattern are too new for some browsers.
            var end = rest.IndexOf('>');
            if (rest.Length < 4 || rest[2] != '<' || end < 4 || !IsName(rest[3..end]) || !_names.Add(rest[3..end].ToString())) return false;
            _groups++;
            Take(end + 1);
        }
        return true;
    }

    bool Class()
    {
        Take(_at + 1 < _pattern.Length && _pattern[_at + 1] == '^' ? 2 : 1);
        while (_at < _pattern.Length && _pattern[_at] != ']')
        {
            if (!Member(out var low)) return false;
            if (_at + 1 >= _pattern.Length || _pattern[_at] != '-' || _pattern[_at + 1] == ']') continue;
            var dash = _to.Length;
            Take(1);
            if (!Member(out var high)) return false;
            // [\w-.] is no range, and says so with /u.
            if (low < 0 || high < 0) _to.Insert(dash, '\\');
            else if (low > high) return false;
        }
        if (_at >= _pattern.Length) return false;
        Take(1);
        return true;
    }

    /// <param name="code">-1 where it stands for several.</param>
    bool Member(out int code)
    {
        if (_pattern[_at] == '\\') return Escape(inClass: true, out code);
        code = char.IsSurrogatePair(_pattern, _at) ? char.ConvertToUtf32(_pattern, _at) : _pattern[_at];
        Plain();
        return true;
    }

    bool Escape(bool inClass, out int code)
    {
        code = -1;
        if (_at + 1 >= _pattern.Length) return false;
        var c = _pattern[_at + 1];
        switch (c)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S': return Take(2);
            case 'b' or 'B': return (!inClass || c == 'b') && Take(2);
            case 'f' or 'n' or 'r' or 't' or 'v':
                code = c switch { 'f' => 12, 'n' => 10, 'r' => 13, 't' => 9, _ => 11 };
                return Take(2);
            case '0' when _at + 2 >= _pattern.Length || !char.IsAsciiDigit(_pattern[_at + 2]):
                code = 0;
                return Take(2);
            case >= '0' and <= '9': return !inClass && Reference();
            case 'x': return Hex(2, out code);
            case 'u' when _at + 2 < _pattern.Length && _pattern[_at + 2] == '{':
                var end = _pattern.IndexOf('}', _at);
                return end > 0 && int.TryParse(_pattern.AsSpan(_at + 3, end - _at - 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code) && code is >= 0 and <= 0x10FFFF && Take(end + 1 - _at);
            case 'u': return Hex(4, out code);
            case 'p' or 'P':
                var close = _pattern.IndexOf('}', _at);
                return close > _at + 3 && _pattern[_at + 2] == '{' && s_properties.Contains(_pattern[(_at + 3)..close]) && Take(close + 1 - _at);
            case 'k':
                var stop = _pattern.IndexOf('>', _at);
                if (inClass || stop < _at + 4 || _pattern[_at + 2] != '<') return false;
                _wanted.Add(_pattern[(_at + 3)..stop]);
                return Take(stop + 1 - _at);
            case 'c':
                return _at + 2 < _pattern.Length && char.IsAsciiLetter(_pattern[_at + 2]) && Take(3);
        }
        // An escape without a meaning is the character.
        _at++;
        if (!Syntax.Contains(c) && !(inClass && c == '-'))
        {
            code = char.IsSurrogatePair(_pattern, _at) ? char.ConvertToUtf32(_pattern, _at) : c;
            Plain();
            return true;
        }
        code = c;
        _to.Append('\\').Append(c);
        _at++;
        return true;
    }

    bool Reference()
    {
        var end = _at + 1;
        while (end < _pattern.Length && char.IsAsciiDigit(_pattern[end])) end++;
        if (_pattern[_at + 1] == '0' || end - _at > 3) return false;
        _highest = Math.Max(_highest, int.Parse(_pattern.AsSpan(_at + 1, end - _at - 1), CultureInfo.InvariantCulture));
        return Take(end - _at);
    }

    bool Hex(int digits, out int code)
    {
        code = -1;
        return _at + 2 + digits <= _pattern.Length && int.TryParse(_pattern.AsSpan(_at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code) && Take(2 + digits);
    }

    /// <summary>The length of <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c>; 0 where a brace is just a brace.</summary>
    int Repetition()
    {
        var end = _pattern.IndexOf('}', _at);
        if (end < 0) return 0;
        var numbers = _pattern[(_at + 1)..end].Split(',');
        return numbers.Length <= 2 && numbers[0].Length > 0 && numbers.All(number => number.All(char.IsAsciiDigit)) ? end + 1 - _at : 0;
    }

    void Lazy()
    {
        if (_at < _pattern.Length && _pattern[_at] == '?') Take(1);
    }

    /// <summary>A character as it is, unless it would end the literal or the line.</summary>
    void Plain()
    {
        var c = _pattern[_at];
        if (char.IsSurrogatePair(_pattern, _at)) Take(2);
        else
        {
            _at++;
            if (c == '/') _to.Append("\\/");
            else if (TsText.IsPlain(c)) _to.Append(c);
            else _to.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }
    }

    bool Take(int count)
    {
        _to.Append(_pattern, _at, count);
        _at += count;
        return true;
    }

    static bool IsName(ReadOnlySpan<char> name)
    {
        if (char.IsAsciiDigit(name[0])) return false;
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '_') return false;
        return true;
    }
}
