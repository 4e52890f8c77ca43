using System.Buffers;

namespace Photon.Runtime.Emitted;

/// <summary>What is percent-encoded where.</summary>
internal enum Escape : byte
{
    /// <summary>All but RFC 3986's unreserved characters.</summary>
    Value,

    /// <summary><c>allowReserved</c> in a path: reserved characters stay, but for those that would end the path.</summary>
    ReservedPath,

    /// <summary><c>allowReserved</c> in a query: reserved characters stay, but for those that would end the value, so that a round trip is exact.</summary>
    ReservedQuery,

    /// <summary>A template's own text, which may hold escapes already.</summary>
    Template,

    /// <summary>Nothing: headers, and cookies of style <c>cookie</c>.</summary>
    None,
}

internal static class Percent
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    static readonly SearchValues<byte> s_value = Set("");
    static readonly SearchValues<byte> s_path = Set(":/@!$&'()*+,;=");
    static readonly SearchValues<byte> s_query = Set(":/?@!$'()*,;");
    static readonly SearchValues<byte> s_template = Set(":/?@!$&'()*+,;=%");

    public static void Append(ref PooledBytes text, ReadOnlySpan<byte> bytes, Escape escape)
    {
        if (escape == Escape.None)
        {
            text.Append(bytes);
            return;
        }
        var safe = escape switch
        {
            Escape.ReservedPath => s_path,
            Escape.ReservedQuery => s_query,
            Escape.Template => s_template,
            _ => s_value,
        };
        while (true)
        {
            var end = bytes.IndexOfAnyExcept(safe);
            if (end < 0) break;
            text.Append(bytes[..end]);
            var room = text.Reserve(3);
            room[0] = (byte)'%';
            room[1] = Hex(bytes[end] >> 4);
            room[2] = Hex(bytes[end] & 15);
            text.Advance(3);
            bytes = bytes[(end + 1)..];
        }
        text.Append(bytes);
    }

    public static void Append(ref PooledBytes text, string value, Escape escape)
    {
        var start = text.Length;
        text.Append(value);
        var safe = text.Span[start..];
        if (escape == Escape.None || safe.IndexOfAnyExcept(s_value) < 0) return;
        var copy = ArrayPool<byte>.Shared.Rent(safe.Length);
        var length = safe.Length;
        safe.CopyTo(copy);
        text.Truncate(start);
        Append(ref text, copy.AsSpan(0, length), escape);
        ArrayPool<byte>.Shared.Return(copy);
    }

    static SearchValues<byte> Set(string more) => SearchValues.Create([.. (Unreserved + more).Select(c => (byte)c)]);

    static byte Hex(int digit) => (byte)"0123456789ABCDEF"[digit];
}
