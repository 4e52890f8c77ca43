using System.Collections.Concurrent;
using System.Globalization;

namespace Photon.Runtime.Emitted;

/// <summary>A set of code points as ascending ranges that do not touch.</summary>
sealed class CodePoints
{
    public const int Last = 0x10FFFF;

    public static readonly CodePoints All = new([(0, Last)]);
    public static readonly CodePoints Digits = new([('0', '9')]);
    public static readonly CodePoints Word = new([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);

    /// <summary>ECMA-262 WhiteSpace and LineTerminator.</summary>
    public static readonly CodePoints Space = new([(9, 13), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)]);

    public static readonly CodePoints LineEnds = new([('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)]);

    CodePoints((int From, int To)[] ranges) => Ranges = ranges;

    public IReadOnlyList<(int From, int To)> Ranges { get; }

    public static CodePoints Of(IEnumerable<(int From, int To)> ranges)
    {
        var merged = new List<(int From, int To)>();
        foreach (var range in ranges.OrderBy(range => range.From))
        {
            if (merged is [.., var last] && range.From <= last.To + 1) merged[^1] = (last.From, Math.Max(last.To, range.To));
            else merged.Add(range);
        }
        return new([.. merged]);
    }

    public CodePoints Not()
    {
        var others = new List<(int, int)>();
        int from = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first > from) others.Add((from, first - 1));
            from = last + 1;
        }
        if (from <= Last) others.Add((from, Last));
        return new([.. others]);
    }

    /// <summary>A Unicode general category by its short or long name; <c>null</c> where the name is another property's.</summary>
    public static CodePoints? Category(string name)
    {
        int equals = name.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            if (name[..equals] is not ("General_Category" or "gc")) return null;
            name = name[(equals + 1)..];
        }
        if (name == "Any") return All;
        if (name == "ASCII") return new([(0, 127)]);
        string? wanted = name switch
        {
            "Letter" => "L", "Uppercase_Letter" or "Uppercase" => "Lu", "Lowercase_Letter" or "Lowercase" => "Ll", "Alphabetic" => "L", "Titlecase_Letter" => "Lt", "Modifier_Letter" => "Lm",
            "Other_Letter" => "Lo", "Mark" => "M", "Number" => "N", "Decimal_Number" or "digit" => "Nd", "Punctuation" or "punct" => "P", "Symbol" => "S",
            "Separator" => "Z", "Space_Separator" => "Zs", "Other" => "C", "Control" or "cntrl" => "Cc", "Currency_Symbol" => "Sc", "Math_Symbol" => "Sm",
            _ => name.Length is 1 or 2 && "LMNPSZC".Contains(name[0]) ? name : null,
        };
        return wanted is null ? null : Known.GetOrAdd(wanted, Scan);
    }

    /// <summary>Found by asking all code points, so each is looked for once.</summary>
    static readonly ConcurrentDictionary<string, CodePoints?> Known = new(StringComparer.Ordinal);

    static CodePoints? Scan(string wanted)
    {
        bool[] inCategory = [.. Categories.Select(category => category.StartsWith(wanted, StringComparison.Ordinal))];
        var ranges = new List<(int, int)>();
        int start = -1;
        for (int c = 0; c <= Last + 1; c++)
        {
            bool inside = c <= Last && inCategory[(int)CharUnicodeInfo.GetUnicodeCategory(c)];
            if (inside && start < 0) start = c;
            if (inside || start < 0) continue;
            ranges.Add((start, c - 1));
            start = -1;
        }
        return ranges.Count == 0 ? null : new([.. ranges]);
    }

    /// <summary>In the order of <see cref="UnicodeCategory"/>.</summary>
    static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];
}
