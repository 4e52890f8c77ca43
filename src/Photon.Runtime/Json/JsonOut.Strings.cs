using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Photon.Runtime.Emitted;

// Strings: UTF-8 as it is, but for quotes, backslashes and control characters. Half a surrogate pair becomes U+FFFD.
public ref partial struct JsonOut
{
    static readonly SearchValues<char> Special = SearchValues.Create("\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    public void StrValue(string value)
    {
        Need(value.Length * 3 + 3);
        room[pos++] = (byte)'"';
        int done = Ascii(value);
        pos += done;
        if (done < value.Length) Rest(value.AsSpan(done));
        room[pos] = (byte)'"';
        room[pos + 1] = (byte)',';
        pos += 2;
    }

    /// <summary>Copies what needs no change, up to the first character that does.</summary>
    readonly int Ascii(string value)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetReference(room), pos);
        int at = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; at + Vector128<byte>.Count <= value.Length; at += Vector128<byte>.Count)
            {
                var low = Vector128.LoadUnsafe(ref from, (nuint)at);
                var high = Vector128.LoadUnsafe(ref from, (nuint)(at + Vector128<ushort>.Count));
                // Saturated, everything beyond ASCII is 0x80 or more: below zero as signed bytes.
                var bytes = Vector128.NarrowWithSaturation(low, high);
                var special = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
                    | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                    | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
                bytes.StoreUnsafe(ref to, (nuint)at);
                if (special != default) return at + System.Numerics.BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }
        }
        for (; at < value.Length; at++)
        {
            ushort c = Unsafe.Add(ref from, at);
            if (c is < ' ' or '"' or '\\' or >= 0x80) break;
            Unsafe.Add(ref to, at) = (byte)c;
        }
        return at;
    }

    void Rest(ReadOnlySpan<char> rest)
    {
        while (true)
        {
            int plain = rest.IndexOfAny(Special);
            var text = plain < 0 ? rest : rest[..plain];
            Utf8.FromUtf16(text, room[pos..], out _, out int used, replaceInvalidSequences: true);
            pos += used;
            if (plain < 0) break;
            Escape(rest[plain], rest.Length - plain);
            rest = rest[(plain + 1)..];
        }
    }

    void Escape(char c, int left)
    {
        Need(left * 3 + 9);
        room[pos++] = (byte)'\\';
        int simple = c switch { '"' => '"', '\\' => '\\', '\b' => 'b', '\f' => 'f', '\n' => 'n', '\r' => 'r', '\t' => 't', _ => 0 };
        if (simple != 0)
        {
            room[pos++] = (byte)simple;
            return;
        }
        "u00"u8.CopyTo(room[pos..]);
        room[pos + 3] = (byte)(c < 16 ? '0' : '1');
        room[pos + 4] = (byte)"0123456789abcdef"[c & 15];
        pos += 5;
    }
}
