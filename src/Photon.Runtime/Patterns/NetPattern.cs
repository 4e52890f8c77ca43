using System.Globalization;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Writes a parsed expression for .NET, which counts UTF-16 units and knows other classes: every set is spelt out.</summary>
static class NetPattern
{
    public static string Write(PatternNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    static void Write(PatternNode node, StringBuilder text)
    {
        switch (node)
        {
            case PatternNode.Set set: Write(set.Points, text); break;
            case PatternNode.Sequence sequence: foreach (var item in sequence.Items) Write(item, text); break;
            case PatternNode.Choice choice:
                text.Append("(?:");
                for (int i = 0; i < choice.Options.Count; i++)
                {
                    if (i > 0) text.Append('|');
                    Write(choice.Options[i], text);
                }
                text.Append(')');
                break;
            case PatternNode.Repeat repeat:
                text.Append("(?:");
                Write(repeat.Item, text);
                text.Append(CultureInfo.InvariantCulture, $"){{{repeat.Min},{(repeat.Max < 0 ? "" : repeat.Max.ToString(CultureInfo.InvariantCulture))}}}");
                if (repeat.Lazy) text.Append('?');
                break;
            // .NET's own $ also matches before a last line feed, and its \b knows more words.
            case PatternNode.Assertion assertion:
                text.Append(assertion.Kind switch
                {
                    '^' => "\\A",
                    '$' => "\\z",
                    'b' => "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))",
                    _ => "(?![\\udc00-\\udfff])(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))",
                });
                break;
            case PatternNode.Group group:
                text.Append(CultureInfo.InvariantCulture, $"(?<g{group.Number}>");
                Write(group.Item, text);
                text.Append(')');
                break;
            case PatternNode.Look look:
                text.Append("(?").Append(look.Behind ? "<" : "").Append(look.Not ? '!' : '=');
                Write(look.Item, text);
                text.Append(')');
                break;
            // A group that has not matched yet gives an empty text.
            case PatternNode.Back back:
                text.Append(CultureInfo.InvariantCulture, $"(?(g{back.Number})\\k<g{back.Number}>)");
                break;
        }
    }

    static void Write(CodePoints points, StringBuilder text)
    {
        var units = new StringBuilder();
        var pairs = new List<string>();
        foreach (var (from, to) in points.Ranges)
        {
            // Halves of pairs are no code points of a text.
            AddUnits(from, Math.Min(to, 0xD7FF), units);
            AddUnits(Math.Max(from, 0xE000), Math.Min(to, 0xFFFF), units);
            if (to > 0xFFFF) AddPairs(Math.Max(from, 0x10000), to, pairs);
        }
        if (units.Length > 0) pairs.Add($"[{units}]");
        text.Append(pairs.Count == 0 ? "(?!)" : $"(?:{string.Join('|', pairs)})");
    }

    static void AddUnits(int from, int to, StringBuilder units)
    {
        if (from <= to) units.Append(Unit(from)).Append('-').Append(Unit(to));
    }

    static void AddPairs(int from, int to, List<string> pairs)
    {
        while (from <= to)
        {
            int high = 0xD800 + ((from - 0x10000) >> 10), low = 0xDC00 + ((from - 0x10000) & 0x3FF);
            int lastHigh = 0xD800 + ((to - 0x10000) >> 10), lastLow = 0xDC00 + ((to - 0x10000) & 0x3FF);
            if (high == lastHigh)
            {
                pairs.Add($"{Unit(high)}[{Unit(low)}-{Unit(lastLow)}]");
                return;
            }
            if (low == 0xDC00)
            {
                // Whole blocks of 1,024 at once.
                int until = lastLow == 0xDFFF ? lastHigh : lastHigh - 1;
                pairs.Add($"[{Unit(high)}-{Unit(until)}][\\udc00-\\udfff]");
                from = 0x10000 + ((until - 0xD800 + 1) << 10);
                continue;
            }
            pairs.Add($"{Unit(high)}[{Unit(low)}-\\udfff]");
            from = 0x10000 + ((high - 0xD800 + 1) << 10);
        }
    }

    static string Unit(int unit) => "\\u" + unit.ToString("x4", CultureInfo.InvariantCulture);
}
