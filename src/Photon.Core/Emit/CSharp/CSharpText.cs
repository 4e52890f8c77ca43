using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Photon.Core.Emit.CSharp;

/// <summary>
/// The only ways for text of a spec into C#: a literal, or a doc comment. (Identifiers go through <see cref="Naming"/>.)
/// C# ends a line at CR, LF, U+0085, U+2028 and U+2029, so none of them passes unescaped.
/// </summary>
public static class CSharpText
{
    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value) AppendEscaped(text, c);
        return text.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal; lone surrogates, which UTF-8 cannot hold, become U+FFFD.</summary>
    public static string Utf8Literal(string value)
    {
        var text = new StringBuilder(value.Length + 4).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var paired = char.IsSurrogatePair(value, i < value.Length - 1 ? i : Math.Max(0, i - 1)) && i < value.Length - 1;
            if (char.IsSurrogate(value[i]) && !paired) { text.Append("\\uFFFD"); continue; }
            AppendEscaped(text, value[i]);
            if (paired) AppendEscaped(text, value[++i]);
        }
        return text.Append("\"u8").ToString();
    }

    /// <summary>Plain text inside an XML doc comment: one line, markup inert.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public static string DocText(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        var space = false;
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))
            {
                // Surrogates are left out pair by pair: XML refuses lone ones, and an emoji in a comment is worth no check.
                space = text.Length > 0;
                continue;
            }
            if (space) text.Append(' ');
            space = false;
            switch (c)
            {
                case '&': text.Append("&amp;"); break;
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                default: text.Append(c); break;
            }
        }
        return text.ToString();
    }

    static void AppendEscaped(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"': text.Append("\\\""); break;
            case '\\': text.Append("\\\\"); break;
            case '\n': text.Append("\\n"); break;
            case '\r': text.Append("\\r"); break;
            case '\t': text.Append("\\t"); break;
            case < ' ' or (>= '\u007F' and < '\u00A1') or '\u00AD' or '\u2028' or '\u2029' or '\uFEFF':
            case >= '\u200B' and <= '\u200F':
            case >= '\u202A' and <= '\u202E':
            case >= '\u2060' and <= '\u206F':
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
            default:
                if (char.IsSurrogate(c)) text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                else text.Append(c);
                break;
        }
    }
}
