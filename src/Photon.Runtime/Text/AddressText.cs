using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Photon.Runtime.Emitted;

/// <summary>IP addresses.</summary>
static class AddressText
{
    public static bool IsIpv4(ReadOnlySpan<byte> text)
    {
        int parts = 0;
        while (true)
        {
            int dot = text.IndexOf((byte)'.');
            var part = dot < 0 ? text : text[..dot];
            if (part.Length is 0 or > 3 || part.Length > 1 && part[0] == '0') return false;
            int value = 0;
            foreach (byte c in part)
            {
                if ((uint)(c - '0') > 9) return false;
                value = value * 10 + c - '0';
            }
            if (value > 255) return false;
            parts++;
            if (dot < 0) return parts == 4;
            text = text[(dot + 1)..];
        }
    }

    public static bool IsIpv6(ReadOnlySpan<byte> text) =>
        text.Length is > 1 and < 46 && text.IndexOfAny("[]/%"u8) < 0 && text.IndexOf((byte)':') >= 0
        && (text.IndexOf((byte)'.') < 0 || IsIpv4(text[(text.LastIndexOf((byte)':') + 1)..]))
        && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    /// <summary>An address and the length of its prefix: <c>10.0.0.0/8</c>. Bits behind the prefix may be set.</summary>
    public static bool IsCidr(ReadOnlySpan<byte> text, bool ipv6)
    {
        int slash = text.LastIndexOf((byte)'/');
        if (slash < 0) return false;
        var length = text[(slash + 1)..];
        if (length.Length is 0 or > 3 || length.Length > 1 && length[0] == '0' || length.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        return int.Parse(length, CultureInfo.InvariantCulture) <= (ipv6 ? 128 : 32) && (ipv6 ? IsIpv6(text[..slash]) : IsIpv4(text[..slash]));
    }
}
