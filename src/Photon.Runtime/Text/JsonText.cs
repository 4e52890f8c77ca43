using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Escapes of JSON strings.</summary>
static class JsonText
{
    /// <summary>The text between two quotes; what is malformed becomes U+FFFD.</summary>
    public static string Unescape(ReadOnlySpan<byte> inner)
    {
        if (inner.IndexOf((byte)'\\') < 0) return Encoding.UTF8.GetString(inner);
        var room = new byte[inner.Length];
        return TryUnescape(inner, room, out int length) ? Encoding.UTF8.GetString(room, 0, length) : Encoding.UTF8.GetString(inner);
    }

    /// <summary>Decodes escapes to UTF-8. It never grows: six bytes of <c>\uXXXX</c> give three at most.</summary>
    /// <returns><c>false</c> for a bad escape or half a surrogate pair; <paramref name="length"/> is then the offset of it.</returns>
    public static bool TryUnescape(ReadOnlySpan<byte> inner, Span<byte> to, out int length)
    {
        int at = 0;
        length = 0;
        while (true)
        {
            int plain = inner[at..].IndexOf((byte)'\\');
            if (plain < 0)
            {
                inner[at..].CopyTo(to[length..]);
                length += inner.Length - at;
                return true;
            }
            inner.Slice(at, plain).CopyTo(to[length..]);
            length += plain;
            at += plain;
            if (!TryEscape(inner, ref at, out var rune))
            {
                length = at;
                return false;
            }
            length += rune.EncodeToUtf8(to[length..]);
        }
    }

    /// <summary>Reads the escape at <paramref name="at"/> and steps behind it.</summary>
    static bool TryEscape(ReadOnlySpan<byte> inner, ref int at, out Rune rune)
    {
        rune = default;
        if (at + 1 >= inner.Length) return false;
        int simple = inner[at + 1] switch
        {
            (byte)'"' => '"', (byte)'\\' => '\\', (byte)'/' => '/', (byte)'b' => '\b', (byte)'f' => '\f',
            (byte)'n' => '\n', (byte)'r' => '\r', (byte)'t' => '\t', (byte)'u' => -2, _ => -1,
        };
        if (simple >= 0)
        {
            rune = new Rune((char)simple);
            at += 2;
            return true;
        }
        if (simple == -1 || !TryUnit(inner, at, out char high)) return false;
        if (!char.IsSurrogate(high))
        {
            rune = new Rune(high);
            at += 6;
            return true;
        }
        if (!TryUnit(inner, at + 6, out char low) || !Rune.TryCreate(high, low, out rune)) return false;
        at += 12;
        return true;
    }

    static bool TryUnit(ReadOnlySpan<byte> inner, int at, out char unit)
    {
        unit = default;
        if (at + 6 > inner.Length || inner[at] != '\\' || inner[at + 1] != 'u') return false;
        int value = 0;
        for (int i = at + 2; i < at + 6; i++)
        {
            int digit = HexDigit(inner[i]);
            if (digit < 0) return false;
            value = value << 4 | digit;
        }
        unit = (char)value;
        return true;
    }

    /// <summary>0 to 15, or -1.</summary>
    public static int HexDigit(int c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Code points of valid UTF-8.</summary>
    public static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8)) return utf8.Length;
        int count = 0;
        foreach (byte b in utf8)
            if ((b & 0xC0) != 0x80) count++;
        return count;
    }
}
