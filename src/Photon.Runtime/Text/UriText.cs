namespace Photon.Runtime.Emitted;

/// <summary>The grammar of RFC 3986 (URI), 3987 (IRI) and 6570 (template), on UTF-8.</summary>
static class UriText
{
    public static bool IsUri(ReadOnlySpan<byte> text, bool ascii)
    {
        int colon = text.IndexOf((byte)':');
        if (colon < 1 || !char.IsAsciiLetter((char)text[0])) return false;
        foreach (byte c in text[..colon])
            if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'+' or (byte)'-' or (byte)'.')) return false;
        return IsRest(text[(colon + 1)..], ascii);
    }

    public static bool IsReference(ReadOnlySpan<byte> text, bool ascii)
    {
        if (IsUri(text, ascii)) return true;
        // Without a scheme, the first segment holds no colon: it would be one.
        int stop = text.IndexOfAny("/?#"u8);
        return (stop < 0 ? text : text[..stop]).IndexOf((byte)':') < 0 && IsRest(text, ascii);
    }

    static bool IsRest(ReadOnlySpan<byte> text, bool ascii)
    {
        bool fragment = false;
        int host = -1, hostEnd = -1;
        if (text.StartsWith("//"u8))
        {
            host = 2;
            int stop = text[2..].IndexOfAny("/?#"u8);
            hostEnd = stop < 0 ? text.Length : stop + 2;
            if (!IsAuthority(text[host..hostEnd])) return false;
        }
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || JsonText.HexDigit(text[i + 1]) < 0 || JsonText.HexDigit(text[i + 2]) < 0) return false;
            }
            else if (c == '#')
            {
                if (fragment) return false;
                fragment = true;
            }
            else if (c is (byte)'[' or (byte)']')
            {
                if (i < host || i >= hostEnd) return false;
            }
            else if (c >= 0x80 ? ascii : !IsPlain(c)) return false;
        }
        return true;
    }

    static bool IsAuthority(ReadOnlySpan<byte> text)
    {
        int at = text.IndexOf((byte)'@');
        var host = text[(at + 1)..];
        if (at >= 0 && (text[..at].IndexOfAny("[]"u8) >= 0 || host.IndexOf((byte)'@') >= 0)) return false;
        if (host is [(byte)'[', ..])
        {
            int close = host.IndexOf((byte)']');
            if (close < 0 || (host[1] | 0x20) != 'v' && !AddressText.IsIpv6(host[1..close])) return false;
            host = host[(close + 1)..];
            if (host.Length > 0 && host[0] != ':') return false;
        }
        else if (host.IndexOfAny("[]"u8) >= 0) return false;
        int colon = host.IndexOf((byte)':');
        if (colon < 0) return true;
        foreach (byte c in host[(colon + 1)..])
            if ((uint)(c - '0') > 9) return false;
        return true;
    }

    static bool IsPlain(byte c) => char.IsAsciiLetterOrDigit((char)c) || "-._~:/?#@!$&'()*+,;="u8.IndexOf(c) >= 0;

    /// <summary>Braces that pair up around a variable list.</summary>
    public static bool IsTemplate(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c == '{')
            {
                int close = text[i..].IndexOf((byte)'}');
                if (close < 0 || !IsExpression(text.Slice(i + 1, close - 1))) return false;
                i += close;
            }
            else if (c is <= 0x20 or (byte)'}' or (byte)'"' or (byte)'<' or (byte)'>' or (byte)'\\' or (byte)'^' or (byte)'`' or (byte)'|' or 0x7F) return false;
            else if (c == '%' && (i + 2 >= text.Length || JsonText.HexDigit(text[i + 1]) < 0 || JsonText.HexDigit(text[i + 2]) < 0)) return false;
        }
        return true;
    }

    static bool IsExpression(ReadOnlySpan<byte> text)
    {
        if (text.Length > 0 && "+#./;?&=,!@|"u8.IndexOf(text[0]) >= 0) text = text[1..];
        if (text.Length == 0) return false;
        foreach (var range in text.Split((byte)','))
        {
            var variable = text[range];
            if (variable is [.., (byte)'*']) variable = variable[..^1];
            int prefix = variable.IndexOf((byte)':');
            if (prefix >= 0)
            {
                var digits = variable[(prefix + 1)..];
                if (digits.Length is 0 or > 4 || digits[0] == '0' || digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return false;
                variable = variable[..prefix];
            }
            if (variable.Length == 0 || variable[0] == '.' || variable[^1] == '.' || variable.IndexOf(".."u8) >= 0) return false;
            foreach (byte c in variable)
                if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'_' or (byte)'.' or (byte)'%')) return false;
        }
        return true;
    }
}
