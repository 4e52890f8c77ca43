using System.Globalization;
using System.Text;

namespace Photon.Core.Reading;

/// <summary>JSON's backslash escapes, both ways.</summary>
internal static class JsonEscapes
{
    /// <summary>Decodes what stands between the quotes. Bad escapes were reported when read; here they stand for themselves.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c != '\\' || i + 1 == text.Length)
            {
                result.Append(c);
                continue;
            }
            switch (c = text[++i])
            {
                case 'b': result.Append('\b'); break;
                case 'f': result.Append('\f'); break;
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case 'u' when Unit(text, i + 1) is var unit and >= 0:
                    i += 4;
                    result.Append((char)unit);
                    break;
                default: result.Append(c); break;
            }
        }
        return Whole(result);
    }

    /// <summary>Half of a surrogate pair cannot be written as UTF-8: it becomes U+FFFD.</summary>
    static string Whole(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else text[i] = '\uFFFD';
        }
        return text.ToString();
    }

    /// <summary>The four hexadecimal digits at <paramref name="at"/>, or -1.</summary>
    public static int Unit(ReadOnlySpan<char> text, int at)
    {
        if (at + 4 > text.Length) return -1;
        var unit = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return -1;
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    public static void Write(StringBuilder to, ReadOnlySpan<char> text)
    {
        to.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"' or '\\': to.Append('\\').Append(c); break;
                case '\n': to.Append("\\n"); break;
                case '\r': to.Append("\\r"); break;
                case '\t': to.Append("\\t"); break;
                case < ' ' or '\u007f' or '\u2028' or '\u2029' or '\ufeff':
                    to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: to.Append(c); break;
            }
        }
        to.Append('"');
    }
}
