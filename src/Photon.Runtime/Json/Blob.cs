using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Tables in emitted code: entries of a length (two 7-bit bytes, low first) and that many bytes, then 32 zero bytes.
/// In a names blob an entry is <c>"name":</c>, in a texts blob any JSON value, a string mostly.
/// </summary>
static class Blob
{
    const int None = 4095;

    /// <summary>Finds <c>"name"</c> (quotes included), first behind the member that <paramref name="r"/> stands for.</summary>
    /// <returns>What <see cref="JsonIn.Begin"/> returns; index 4095 and the offset of the end where there is no such member.</returns>
    public static int Find(ReadOnlySpan<byte> names, ReadOnlySpan<byte> quoted, int r)
    {
        int from = r < 0 || (r & None) == None ? 0 : r >> 12;
        int index = from == 0 ? 0 : (r & None) + 1;
        int found = Scan(names, quoted, from, names.Length, index);
        return from == 0 || (found & None) != None ? found : Scan(names, quoted, 0, from, 0) is var before && (before & None) != None ? before : found;
    }

    static int Scan(ReadOnlySpan<byte> names, ReadOnlySpan<byte> quoted, int at, int until, int index)
    {
        ref byte blob = ref MemoryMarshal.GetReference(names);
        ref byte name = ref MemoryMarshal.GetReference(quoted);
        int wanted = quoted.Length + 1;
        while (at < until)
        {
            int size = Unsafe.Add(ref blob, at) | Unsafe.Add(ref blob, at + 1) << 7;
            if (size == 0) break;
            int next = at + 2 + size;
            if (size == wanted && Bytes.Same(ref Unsafe.Add(ref blob, at + 2), ref name, quoted.Length)) return next << 12 | index;
            at = next;
            index++;
        }
        return at << 12 | None;
    }

    /// <summary>Finds a name that the sender wrote with escapes.</summary>
    public static int FindEscaped(ReadOnlySpan<byte> names, ReadOnlySpan<byte> inner) => Find(names, JsonText.Unescape(inner));

    static int Find(ReadOnlySpan<byte> names, string name)
    {
        int at = 0;
        for (int index = 0; Size(names, at) is > 0 and var size; index++)
        {
            var entry = names.Slice(at + 3, size - 3);
            at += 2 + size;
            if (JsonText.Unescape(entry) == name) return at << 12 | index;
        }
        return at << 12 | None;
    }

    /// <summary>A property has this name.</summary>
    public static bool Holds(ReadOnlySpan<byte> names, string name) =>
        (Find(names, name) & None) != None;

    /// <summary>The name of a member.</summary>
    public static string Name(ReadOnlySpan<byte> names, int index)
    {
        int at = 0;
        for (; index > 0; index--) at += 2 + Size(names, at);
        return JsonText.Unescape(names.Slice(at + 3, Size(names, at) - 3));
    }

    /// <summary>The index of the entry that is <paramref name="value"/>, two bytes or more, byte for byte; or -1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> texts, ReadOnlySpan<byte> value)
    {
        ref byte blob = ref MemoryMarshal.GetReference(texts);
        ref byte wanted = ref MemoryMarshal.GetReference(value);
        int at = 0;
        for (int index = 0; ; index++)
        {
            int size = Unsafe.Add(ref blob, at) | Unsafe.Add(ref blob, at + 1) << 7;
            if (size == 0) return -1;
            if (size == value.Length && Bytes.Same(ref Unsafe.Add(ref blob, at + 2), ref wanted, size)) return index;
            at += 2 + size;
        }
    }

    /// <summary>An entry's bytes; none where there are not so many.</summary>
    public static ReadOnlySpan<byte> Entry(ReadOnlySpan<byte> texts, int index)
    {
        int at = 0;
        for (; index > 0 && Size(texts, at) > 0; index--) at += 2 + Size(texts, at);
        return texts.Slice(at + 2, Size(texts, at));
    }

    /// <summary>The entries for people: <c>"a", "b"</c>.</summary>
    public static string List(ReadOnlySpan<byte> texts, int from = 0)
    {
        var all = new List<string>();
        for (int i = from; Entry(texts, i) is { Length: > 0 } entry; i++)
        {
            if (all.Count == 20) return string.Join(", ", all) + ", …";
            all.Add(System.Text.Encoding.UTF8.GetString(entry));
        }
        return string.Join(", ", all);
    }

    /// <summary>How many entries there are.</summary>
    public static int Count(ReadOnlySpan<byte> blob)
    {
        int count = 0;
        for (int at = 0; Size(blob, at) is > 0 and var size; at += 2 + size) count++;
        return count;
    }

    public static int Size(ReadOnlySpan<byte> blob, int at) => blob[at] | blob[at + 1] << 7;
}
