using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Photon.Core.Reading;

/// <summary>JSON's backslash escapes, both ways.</summary>
internal static class JsonEscapes
{
    /// <summary>Decodes what stands between the quotes. Bad escapes were reported when read; here they stand for themselves.</summary>
    public static string Decode(ReadOnlySpan<char> text) =>
        text.Length <= 512 ? Decode(text, stackalloc char[text.Length]) : Decode(text, new char[text.Length]);

    [MethodImpl(HotLoop.Optimized)]
    static string Decode(ReadOnlySpan<char> text, Span<char> result)
    {
        var (length, surrogates) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length)
            {
                c = text[++i] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    var other => other,
                };
                if (c == 'u' && Unit(text, i + 1) is var unit and >= 0)
                {
                    i += 4;
                    c = (char)unit;
                }
            }
            surrogates |= char.IsSurrogate(c);
            result[length++] = c;
        }
        result = result.Slice(0, length);
        if (surrogates) MakeWhole(result);
        return result.ToString();
    }

    /// <summary>Half of a surrogate pair cannot be written as UTF-8: it becomes U+FFFD.</summary>
    static void MakeWhole(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else text[i] = '\uFFFD';
        }
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
