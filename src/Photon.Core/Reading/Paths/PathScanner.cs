using System.Globalization;
using System.Text;

namespace Photon.Core.Reading.Paths;

/// <summary>Where and why a text is no JSONPath.</summary>
internal sealed class PathSyntaxException(int at, string why) : Exception(why)
{
    public int At { get; } = at;
}

/// <summary>The characters of a JSONPath: what its tokens are made of (RFC 9535, appendix A).</summary>
internal sealed class PathScanner(string text)
{
    /// <summary>The interval in which every implementation of JSON has exact numbers: I-JSON, RFC 7493, section 2.2.</summary>
    const long Largest = (1L << 53) - 1;

    public int At { get; private set; }

    public bool Ended => At >= text.Length;

    public char Peek => Ended ? '\0' : text[At];

    public PathSyntaxException Fault(string why, int? at = null) => new(at ?? At, why);

    /// <summary>What stands here, for a message.</summary>
    public string Shown => Ended ? "the end" : Peek is > ' ' and < '\u007f' ? $"'{Peek}'" : $"U+{(int)Peek:X4}";

    public bool Accept(char c)
    {
        if (Ended || text[At] != c) return false;
        At++;
        return true;
    }

    public bool Accept(string token)
    {
        if (string.CompareOrdinal(text, At, token, 0, token.Length) != 0) return false;
        At += token.Length;
        return true;
    }

    public void Expect(char c)
    {
        if (!Accept(c)) throw Fault($"'{c}' is expected, not {Shown}");
    }

    public void SkipBlanks()
    {
        while (Peek is ' ' or '\t' or '\n' or '\r') At++;
    }

    /// <summary>Goes back to a place that was left.</summary>
    public void Return(int at) => At = at;

    public bool AtName => IsFirst(Peek);

    /// <summary>A member's name without quotes: no dash, no digit in front.</summary>
    public string Name()
    {
        if (!AtName) throw Fault($"A name or '*' is expected, not {Shown}; names of other letters stand in brackets and quotes");
        var start = At;
        while (IsFirst(Peek) || Peek is >= '0' and <= '9') At++;
        if (Peek == '-') throw Fault("A name with '-' stands in brackets and quotes");
        return text.Substring(start, At - start);
    }

    /// <summary>A word of lower-case letters, digits and '_', as functions are called; "" where none stands.</summary>
    public string Word()
    {
        var start = At;
        if (Peek is >= 'a' and <= 'z')
            while (Peek is (>= 'a' and <= 'z') or '_' or (>= '0' and <= '9')) At++;
        return text.Substring(start, At - start);
    }

    // A surrogate is half of a character beyond U+FFFF, which may stand in a name; readers let no half pass.
    static bool IsFirst(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    /// <summary>A whole number for an index or a slice.</summary>
    public long Integer()
    {
        var start = At;
        Accept('-');
        var digits = Digits();
        if (digits == 0) throw Fault($"A number is expected, not {Shown}");
        var first = At - digits;
        if (text[first] == '0' && (digits > 1 || first > start)) throw Fault(first > start ? "'-0' is no index" : "A number does not begin with a zero", start);
        if (digits > 16 || !long.TryParse(text.Substring(start, At - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || value is > Largest or < -Largest)
            throw Fault("The number is beyond 2^53 - 1", start);
        return value;
    }

    /// <summary>A number as JSON has it.</summary>
    public string Number()
    {
        var start = At;
        Accept('-');
        var digits = Digits();
        if (digits == 0) throw Fault($"A digit is expected, not {Shown}");
        if (digits > 1 && text[At - digits] == '0') throw Fault("A number does not begin with a zero", start);
        if (Accept('.') && Digits() == 0) throw Fault($"A digit is expected, not {Shown}");
        if (Accept('e') || Accept('E'))
        {
            if (!Accept('+')) Accept('-');
            if (Digits() == 0) throw Fault($"A digit is expected, not {Shown}");
        }
        return text.Substring(start, At - start);
    }

    int Digits()
    {
        var start = At;
        while (Peek is >= '0' and <= '9') At++;
        return At - start;
    }

    /// <summary>A string in single or double quotes, decoded.</summary>
    public string String()
    {
        var (start, quote) = (At, Peek);
        At++;
        var value = new StringBuilder();
        while (!Accept(quote))
        {
            if (Ended) throw Fault("The string has no closing quote", start);
            if (Peek < ' ') throw Fault($"The control character {Shown} stands in a string");
            if (Peek == '\\') value.Append(Escape(quote));
            else value.Append(text[At++]);
        }
        return value.ToString();
    }

    string Escape(char quote)
    {
        var start = At++;
        var c = Peek;
        At++;
        switch (c)
        {
            case 'b': return "\b";
            case 'f': return "\f";
            case 'n': return "\n";
            case 'r': return "\r";
            case 't': return "\t";
            case '/' or '\\': return c.ToString();
            case '"' or '\'' when c == quote: return c.ToString();
            case 'u':
                var high = Unit(start);
                if (!char.IsSurrogate(high)) return high.ToString();
                if (!char.IsHighSurrogate(high) || !Accept("\\u")) throw Fault("Half of a surrogate pair is no character", start);
                var low = Unit(start);
                if (!char.IsLowSurrogate(low)) throw Fault("Half of a surrogate pair is no character", start);
                return new string([high, low]);
            default: throw Fault("This is no escape", start);
        }
    }

    char Unit(int start)
    {
        var unit = JsonEscapes.Unit(text.AsSpan(), At);
        if (unit < 0) throw Fault("'\\u' wants four hexadecimal digits", start);
        At += 4;
        return (char)unit;
    }
}
