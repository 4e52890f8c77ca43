using System.Globalization;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Reads an ECMA-262 expression over code points, with the leniency that browsers owe to old scripts (a lone brace or
/// bracket stands for itself). What other dialects write (<c>\A</c>, <c>(?i)</c>, <c>a++</c>) is refused here.
/// </summary>
sealed class PatternParser
{
    const int MaxNesting = 100;

    readonly string source;
    readonly Dictionary<string, int> groupNames = new(StringComparer.Ordinal);
    int at;
    int groups;
    int nesting;

    PatternParser(string source) => this.source = source;

    /// <returns><c>null</c>: not ECMA-262.</returns>
    public static PatternNode? Parse(string source)
    {
        var parser = new PatternParser(source);
        try
        {
            parser.FindGroupNames();
            var node = parser.Choice();
            return parser.at == source.Length ? node : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    static FormatException Refused() => new();

    bool More => at < source.Length;

    char Current => source[at];

    bool Take(string text)
    {
        if (string.CompareOrdinal(source, at, text, 0, text.Length) != 0) return false;
        at += text.Length;
        return true;
    }

    /// <summary>A name may be referred to before its group comes.</summary>
    void FindGroupNames()
    {
        int number = 0;
        for (int i = 0, set = 0; i < source.Length; i++)
        {
            if (source[i] == '\\') i++;
            else if (source[i] == '[') set = 1;
            else if (source[i] == ']') set = 0;
            else if (source[i] == '(' && set == 0)
            {
                bool named = string.CompareOrdinal(source, i, "(?<", 0, 3) == 0 && i + 3 < source.Length && source[i + 3] is not ('=' or '!');
                if (named || i + 1 >= source.Length || source[i + 1] != '?') number++;
                if (named && source.IndexOf('>', i) is > 0 and var close) groupNames.TryAdd(source[(i + 3)..close], number);
            }
        }
    }

    PatternNode Choice()
    {
        if (++nesting > MaxNesting) throw Refused();
        var options = new List<PatternNode> { Sequence() };
        while (Take("|")) options.Add(Sequence());
        nesting--;
        return options is [var only] ? only : new PatternNode.Choice(options);
    }

    PatternNode Sequence()
    {
        var items = new List<PatternNode>();
        while (More && Current is not ('|' or ')'))
        {
            var item = Item(out bool countable);
            items.Add(countable ? Quantified(item) : item);
        }
        return items is [var only] ? only : new PatternNode.Sequence(items);
    }

    PatternNode Quantified(PatternNode item)
    {
        int min, max;
        if (Take("*")) (min, max) = (0, -1);
        else if (Take("+")) (min, max) = (1, -1);
        else if (Take("?")) (min, max) = (0, 1);
        else if (!TryBraces(out min, out max)) return item;
        bool lazy = Take("?");
        // a++ is possessive elsewhere, and nothing here.
        if (More && (Current is '*' or '+' or '?' || Current == '{' && IsBraces())) throw Refused();
        return new PatternNode.Repeat(item, min, max, lazy);
    }

    bool IsBraces()
    {
        int back = at;
        bool braces = TryBraces(out _, out _);
        at = back;
        return braces;
    }

    bool TryBraces(out int min, out int max)
    {
        min = max = 0;
        int back = at;
        if (Take("{") && TryNumber(out min))
        {
            max = min;
            if (Take(",") && !TryNumber(out max)) max = -1;
            if (Take("}")) return max < 0 || max >= min ? true : throw Refused();
        }
        at = back;
        return false;
    }

    bool TryNumber(out int number)
    {
        int from = at;
        while (More && char.IsAsciiDigit(Current)) at++;
        number = 0;
        if (at == from) return false;
        if (!int.TryParse(source.AsSpan(from, at - from), NumberStyles.None, CultureInfo.InvariantCulture, out number)) number = int.MaxValue;
        return true;
    }

    PatternNode Item(out bool countable)
    {
        countable = true;
        if (Take("(")) return Group(out countable);
        if (Take("[")) return Class();
        if (Take(".")) return new PatternNode.Set(CodePoints.LineEnds.Not());
        if (Current is '^' or '$')
        {
            countable = false;
            return new PatternNode.Assertion(source[at++]);
        }
        if (Current is '*' or '+' or '?' || Current == '{' && IsBraces()) throw Refused();
        if (!Take("\\")) return One(CodePoint());
        if (Take("b"))
        {
            countable = false;
            return new PatternNode.Assertion('b');
        }
        if (Take("B"))
        {
            countable = false;
            return new PatternNode.Assertion('B');
        }
        if (More && Current is >= '1' and <= '9' && TryNumber(out int number)) return number <= CountGroups() ? new PatternNode.Back(number) : throw Refused();
        if (Take("k<"))
        {
            int close = source.IndexOf('>', at);
            if (close < 0 || !groupNames.TryGetValue(source[at..close], out int named)) throw Refused();
            at = close + 1;
            return new PatternNode.Back(named);
        }
        return new PatternNode.Set(Escape(out _));
    }

    int CountGroups() => Math.Max(groups, source.Count(c => c == '('));

    PatternNode Group(out bool countable)
    {
        countable = true;
        if (Take("?:")) return Close(Choice());
        foreach (var (mark, behind, not) in new[] { ("?=", false, false), ("?!", false, true), ("?<=", true, false), ("?<!", true, true) })
        {
            if (!Take(mark)) continue;
            countable = false;
            return Close(new PatternNode.Look(Choice(), behind, not));
        }
        int number = ++groups;
        if (Take("?<"))
        {
            int close = source.IndexOf('>', at);
            if (close < 0) throw Refused();
            at = close + 1;
        }
        else if (More && Current == '?') throw Refused();
        return new PatternNode.Group(Close(Choice()), number);
    }

    PatternNode Close(PatternNode node) => Take(")") ? node : throw Refused();

    PatternNode.Set Class()
    {
        bool not = Take("^");
        var ranges = new List<(int, int)>();
        while (More && Current != ']')
        {
            var first = ClassAtom(out int from);
            if (from >= 0 && More && Current == '-' && at + 1 < source.Length && source[at + 1] != ']')
            {
                at++;
                var last = ClassAtom(out int to);
                if (to < 0)
                {
                    // [a-\d]: three members.
                    ranges.AddRange([(from, from), ('-', '-'), .. last.Ranges]);
                    continue;
                }
                if (to < from) throw Refused();
                ranges.Add((from, to));
                continue;
            }
            ranges.AddRange(first.Ranges);
        }
        if (!Take("]")) throw Refused();
        var points = CodePoints.Of(ranges);
        return new PatternNode.Set(not ? points.Not() : points);
    }

    /// <param name="single">The code point, or -1 for a set.</param>
    CodePoints ClassAtom(out int single)
    {
        if (Take("\\b")) single = '\b';
        else if (Take("\\")) return Escape(out single);
        else single = CodePoint();
        return CodePoints.Of([(single, single)]);
    }

    static PatternNode.Set One(int point) => new(CodePoints.Of([(point, point)]));

    int CodePoint()
    {
        int point = char.IsSurrogatePair(source, at) ? char.ConvertToUtf32(source, at) : source[at];
        at += point > 0xFFFF ? 2 : 1;
        return point;
    }

    /// <summary>Behind a backslash.</summary>
    CodePoints Escape(out int single)
    {
        single = -1;
        if (!More) throw Refused();
        char c = source[at++];
        switch (c)
        {
            case 'd': return CodePoints.Digits;
            case 'D': return CodePoints.Digits.Not();
            case 'w': return CodePoints.Word;
            case 'W': return CodePoints.Word.Not();
            case 's': return CodePoints.Space;
            case 'S': return CodePoints.Space.Not();
            case 'p' or 'P': return Property(not: c == 'P');
            case 't': single = '\t'; break;
            case 'n': single = '\n'; break;
            case 'v': single = '\v'; break;
            case 'f': single = '\f'; break;
            case 'r': single = '\r'; break;
            case '0' when !More || !char.IsAsciiDigit(Current): single = 0; break;
            case 'c' when More && char.IsAsciiLetter(Current): single = source[at++] & 31; break;
            case 'x': single = Hex(2); break;
            case 'u': single = Unicode(); break;
            default:
                if (char.IsAsciiLetterOrDigit(c)) throw Refused();
                at--;
                single = CodePoint();
                break;
        }
        return CodePoints.Of([(single, single)]);
    }

    CodePoints Property(bool not)
    {
        int close = source.IndexOf('}', at);
        if (!Take("{") || close < 0 || CodePoints.Category(source[at..close]) is not { } points) throw Refused();
        at = close + 1;
        return not ? points.Not() : points;
    }

    int Unicode()
    {
        if (Take("{"))
        {
            int close = source.IndexOf('}', at);
            if (close < 0) throw Refused();
            int digits = close - at;
            int point = digits is > 0 and < 9 ? Hex(digits) : throw Refused();
            at++;
            return point <= CodePoints.Last ? point : throw Refused();
        }
        int high = Hex(4);
        if (!char.IsHighSurrogate((char)high) || !Take("\\u")) return high;
        int low = Hex(4);
        if (char.IsLowSurrogate((char)low)) return char.ConvertToUtf32((char)high, (char)low);
        at -= 6;
        return high;
    }

    int Hex(int digits)
    {
        int value = 0;
        for (; digits > 0; digits--)
        {
            int digit = More ? "0123456789abcdef".IndexOf(char.ToLowerInvariant(Current), StringComparison.Ordinal) : -1;
            if (digit < 0) throw Refused();
            value = value << 4 | digit;
            at++;
        }
        return value;
    }
}
