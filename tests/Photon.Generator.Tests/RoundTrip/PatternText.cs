using System.Text;
using System.Text.RegularExpressions;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Makes a text that matches a simple pattern; a check by the regular expression engine says whether it did.</summary>
sealed class PatternText
{
    readonly string _pattern;
    readonly int _seed;
    int _at;

    const string Filler = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    PatternText(string pattern, int seed) => (_pattern, _seed) = (pattern, seed);

    public static string? Of(string pattern, int min, int max, int seed)
    {
        foreach (var (filler, choice) in new[] { ("", seed), ("", 0), (Filler, seed), (Filler, 0) })
        {
            try
            {
                var text = new PatternText(pattern, choice).Alternatives();
                if (text.Length < min) text += filler.PadRight(min, 'a')[..Math.Min(filler.Length, min - text.Length)];
                if (text.Length >= min && (max < 0 || text.Length <= max) && Regex.IsMatch(text, pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))) return text;
            }
            catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException or IndexOutOfRangeException)
            {
                return null;
            }
        }
        return null;
    }

    string Alternatives()
    {
        var all = new List<string> { Sequence() };
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            all.Add(Sequence());
        }
        return all[_seed % all.Count];
    }

    string Sequence()
    {
        var text = new StringBuilder();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var start = _at;
            var one = Atom();
            var end = _at;
            var (least, most) = Quantifier();
            var times = Math.Max(least, Math.Min(1, most));
            for (var i = 0; i < times; i++)
            {
                if (i == 0) text.Append(one);
                else
                {
                    var resume = _at;
                    _at = start;
                    text.Append(Atom());
                    _at = resume;
                }
            }
        }
        return text.ToString();
    }

    string Atom()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '^' or '$': return "";
            case '.': return "a";
            case '\\': return Escape(_pattern[_at++]);
            case '[': return Class();
            case '(':
                if (_pattern[_at] == '?')
                {
                    var look = _pattern[_at + 1] is '=' or '!' or '<';
                    _at += 2;
                    if (look && _pattern[_at - 1] == '<') while (_pattern[_at - 1] != '>') _at++;
                    var inner = Alternatives();
                    _at++;
                    return look && _pattern[_at - 1] == ')' && inner.Length >= 0 && !inner.StartsWith('\0') ? "" : inner;
                }
                var group = Alternatives();
                _at++;
                return group;
            default: return c.ToString();
        }
    }

    static string Escape(char c) => c switch
    {
        'd' => "7", 'w' => "a", 's' => " ", 'D' or 'S' => "a", 'W' => "-", 'b' or 'B' => "", 'n' => "\n", 't' => "\t", 'r' => "\r",
        _ => c.ToString(),
    };

    string Class()
    {
        var not = _pattern[_at] == '^';
        if (not) _at++;
        var members = new List<char>();
        for (var first = true; first || _pattern[_at] != ']'; first = false)
        {
            var c = _pattern[_at++];
            if (c == '\\') c = Escape(_pattern[_at++]) is [var e, ..] ? e : 'a';
            members.Add(c);
            if (_pattern[_at] != '-' || _pattern[_at + 1] == ']') continue;
            var to = _pattern[_at + 1];
            _at += 2;
            for (var next = c + 1; next <= to && members.Count < 64; next++) members.Add((char)next);
        }
        _at++;
        if (!not) return members[_seed % members.Count].ToString();
        return "ax7_-".First(m => !members.Contains(m)).ToString();
    }

    (int Least, int Most) Quantifier()
    {
        if (_at >= _pattern.Length) return (1, 1);
        var (least, most) = _pattern[_at] switch { '*' => (0, 9), '+' => (1, 9), '?' => (0, 1), _ => (-1, 0) };
        if (least >= 0) _at++;
        else if (_pattern[_at] == '{' && Regex.Match(_pattern[_at..], @"^\{(\d+)(,(\d*))?\}") is { Success: true } range)
        {
            least = int.Parse(range.Groups[1].Value);
            most = range.Groups[3].Length > 0 ? int.Parse(range.Groups[3].Value) : range.Groups[2].Length > 0 ? least + 9 : least;
            _at += range.Length;
        }
        else return (1, 1);
        if (_at < _pattern.Length && _pattern[_at] == '?') _at++;
        return (least, most);
    }
}
