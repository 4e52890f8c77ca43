using System.Text;

namespace Photon.AspNetCore.Emitted;

/// <summary>Percent-decoding of queries and forms.</summary>
static class Percent
{
    /// <summary>Decodes in place; what is no escape stays as it is.</summary>
    /// <returns>The new length.</returns>
    public static int Decode(Span<byte> bytes)
    {
        var to = 0;
        for (var from = 0; from < bytes.Length; from++)
        {
            var b = bytes[from];
            if (b == '+') b = (byte)' ';
            else if (b == '%' && from + 2 < bytes.Length && Hex(bytes[from + 1]) is >= 0 and var high && Hex(bytes[from + 2]) is >= 0 and var low)
            {
                b = (byte)(high << 4 | low);
                from += 2;
            }
            bytes[to++] = b;
        }
        return to;
    }

    public static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('%', '+') < 0) return text.ToString();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        return Encoding.UTF8.GetString(bytes, 0, Decode(bytes.AsSpan(0, length)));
    }

    static int Hex(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
