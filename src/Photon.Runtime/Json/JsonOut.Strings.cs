using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace Photon.Runtime.Emitted;

// Strings: UTF-8 as it is, but for quotes, backslashes and control characters. Half a surrogate pair becomes U+FFFD.
public ref partial struct JsonOut
{
    static readonly SearchValues<char> Special = SearchValues.Create("\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    public void StrValue(string value)
    {
        if ((uint)(room.Length - pos) < Most(value)) Grow(Most(value));
        Quote(value, pos);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Str(string? value)
    {
        if (value is null) Pass();
        else Quote(value, PutName(Most(value)));
    }

    /// <summary>Three bytes of UTF-8 a character, quotes and a comma; escapes see to their own room.</summary>
    static uint Most(string value) => (uint)value.Length * 3 + 3;

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Quote(string value, int at)
    {
        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetReference(room), at);
        to = (byte)'"';
        int done = PlainText.Copy(value, ref Unsafe.Add(ref to, 1));
        pos = at += done + 1;
        if (done < value.Length)
        {
            Rest(value.AsSpan(done));
            at = pos;
        }
        to = ref Unsafe.Add(ref MemoryMarshal.GetReference(room), at);
        to = (byte)'"';
        Unsafe.Add(ref to, 1) = (byte)',';
        pos = at + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
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
