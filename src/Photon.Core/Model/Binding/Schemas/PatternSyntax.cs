namespace Photon.Core.Model.Binding;

/// <summary>Checks that a text is an ECMA-262 regular expression, as strict as that standard is with its web additions.</summary>
static class PatternSyntax
{
    const int MaxDepth = 200;

    /// <summary>What is wrong, or null.</summary>
    public static string? Fault(string pattern)
    {
        var position = 0;
        var fault = Alternatives(pattern, ref position, 0);
        if (fault is not null) return fault;
        return position < pattern.Length ? "a ')' closes nothing" : null;
    }

    static string? Alternatives(string pattern, ref int i, int depth)
    {
        if (depth > MaxDepth) return "groups are nested too deeply";
        var atom = false;
        while (i < pattern.Length)
        {
            switch (pattern[i])
            {
                case ')': return null;
                case '|' or '^' or '$': atom = false; i++; break;
                case '*' or '+' or '?':
                    if (!atom) return $"'{pattern[i]}' repeats nothing";
                    Lazy(pattern, ref i, 1);
                    atom = false;
                    break;
                case '{' when Quantifier(pattern, i) is var length and > 0:
                    if (!atom) return "'{' repeats nothing";
                    if (IsReversed(pattern, i, length)) return "a repetition's numbers are out of order";
                    Lazy(pattern, ref i, length);
                    atom = false;
                    break;
                case '(':
                    if (Group(pattern, ref i, depth) is { } fault) return fault;
                    atom = true;
                    break;
                case '[':
                    if (Class(pattern, ref i) is { } inside) return inside;
                    atom = true;
                    break;
                case '\\':
                    if (i + 1 == pattern.Length) return "it ends in '\\'";
                    atom = pattern[i + 1] is not ('b' or 'B');
                    i += 2;
                    break;
                default: atom = true; i++; break;
            }
        }
        return null;
    }

    static string? Group(string pattern, ref int i, int depth)
    {
        i++;
        if (i < pattern.Length && pattern[i] == '?')
        {
            var rest = pattern.AsSpan(i + 1);
            var look = rest.StartsWith("<=".AsSpan()) || rest.StartsWith("<!".AsSpan());
            if (look) i += 3;
            else if (rest.Length > 0 && rest[0] is ':' or '=' or '!') i += 2;
            else if (rest.Length > 0 && rest[0] == '<' && rest.IndexOf('>') > 1) i += rest.IndexOf('>') + 2;
            // (?i:…) came with ES2025; (?P<…> is Python's and (?i) Perl's, which JavaScript refuses.
            else if (rest.IndexOf(':') is var colon and > 0 && IsFlags(rest.Slice(0, colon))) i += colon + 2;
            else return "a group begins with '(?' and goes on in no known way";
        }
        if (Alternatives(pattern, ref i, depth + 1) is { } fault) return fault;
        if (i >= pattern.Length) return "a '(' is never closed";
        i++;
        return null;
    }

    static bool IsFlags(ReadOnlySpan<char> flags)
    {
        foreach (var flag in flags)
            if (flag is not ('i' or 'm' or 's' or '-')) return false;
        return true;
    }

    static string? Class(string pattern, ref int i)
    {
        i++;
        if (i < pattern.Length && pattern[i] == '^') i++;
        while (i < pattern.Length && pattern[i] != ']')
        {
            var low = Member(pattern, ref i);
            if (i + 1 >= pattern.Length || pattern[i] != '-' || pattern[i + 1] == ']') continue;
            i++;
            var high = Member(pattern, ref i);
            if (low >= 0 && high >= 0 && low > high) return "a range in '[…]' is out of order";
        }
        if (i >= pattern.Length) return "a '[' is never closed";
        i++;
        return null;
    }

    /// <summary>One character of a class; -1 for an escape that stands for several or whose value does not matter here.</summary>
    static int Member(string pattern, ref int i)
    {
        if (pattern[i] != '\\') return char.IsSurrogate(pattern[i++]) ? -1 : pattern[i - 1];
        i += 2;
        return -1;
    }

    static void Lazy(string pattern, ref int i, int length)
    {
        i += length;
        if (i < pattern.Length && pattern[i] == '?') i++;
    }

    /// <summary>The length of <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c>; 0 where a brace is just a brace.</summary>
    static int Quantifier(string pattern, int i)
    {
        var j = i + 1;
        while (j < pattern.Length && char.IsDigit(pattern[j])) j++;
        if (j == i + 1) return 0;
        if (j < pattern.Length && pattern[j] == ',')
        {
            j++;
            while (j < pattern.Length && char.IsDigit(pattern[j])) j++;
        }
        return j < pattern.Length && pattern[j] == '}' ? j + 1 - i : 0;
    }

    static bool IsReversed(string pattern, int i, int length)
    {
        var text = pattern.Substring(i + 1, length - 2);
        var comma = text.IndexOf(',');
        return comma > 0 && comma < text.Length - 1
            && int.TryParse(text.Substring(0, comma), out var least) && int.TryParse(text.Substring(comma + 1), out var most) && least > most;
    }
}
