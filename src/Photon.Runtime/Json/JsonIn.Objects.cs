using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

// An object's members. `r` is what the loop of emitted code carries from member to member: the offset of the entry that
// should come next in the names blob, shifted by 12, and the index of the member that is here (4095: none of them).
public ref partial struct JsonIn
{
    const int NoMember = 4095;

    /// <summary>Begins an object: <c>for (int r = x.Begin(N); r >= 0; r = x.Next(N, r, seen))</c>.</summary>
    /// <param name="names">
    /// Per member, in the order they are expected: the length of what follows as two 7-bit bytes, low first, then
    /// <c>"name":</c> with the escapes that <see cref="JsonOut"/> writes. Then 32 zero bytes.
    /// </param>
    /// <returns>Offset and index of the first member, whose value is read next; negative where there is none.</returns>
    public int Begin(ReadOnlySpan<byte> names)
    {
        if (Peek() != '{')
        {
            Mistyped("an object");
            skippedAt = pos;
            return -1;
        }
        if (!Enter()) return -1;
        if (Peek() == '}') return Leave(0);
        int size = Foreseen(ref MemoryMarshal.GetReference(names));
        return size > 0 ? (size + 2) << 12 : Name(names, -1, 0, ref Unsafe.NullRef<Wide>());
    }

    /// <summary>The next member.</summary>
    /// <param name="seen">Bits of the members before it, bit 63 for any unknown one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(ReadOnlySpan<byte> names, int r, ulong seen)
    {
        ref byte entry = ref Unsafe.Add(ref MemoryMarshal.GetReference(names), r >> 12);
        int size = entry | Unsafe.Add(ref entry, 1) << 7;
        int at = pos;
        if (size > 0 && at + size < end && At(at) == ',' && (seen >> (r + 1) & 1) == 0
            && Bytes.Same(ref Unsafe.Add(ref start, at + 1), ref Unsafe.Add(ref entry, 2), size))
        {
            pos = at + 1 + size;
            return r + ((size + 2) << 12) + 1;
        }
        return Far(names, r, seen, ref Unsafe.NullRef<Wide>());
    }

    /// <summary>The next member of an object with 64 members and more.</summary>
    public int NextWide(ReadOnlySpan<byte> names, int r, ref Wide seen) => Far(names, r, 0, ref seen);

    /// <summary>Every member of the mask must have been seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Need(ReadOnlySpan<byte> names, ulong seen, ulong needed)
    {
        if ((seen & needed) != needed) Missing(names, needed & ~seen);
    }

    /// <summary>As <see cref="Need"/>; <paramref name="needed"/> holds the members' indexes as two 7-bit bytes each, low first.</summary>
    public void NeedWide(ReadOnlySpan<byte> names, ref Wide seen, ReadOnlySpan<byte> needed)
    {
        for (int i = 0; i + 1 < needed.Length; i += 2)
        {
            int index = needed[i] | needed[i + 1] << 7;
            if (!seen.Has(index) && skippedAt != pos) Fail(pos - 1, FaultCode.Required, null, Blob.Name(names, index));
        }
    }

    /// <summary>The object that just ended must have so many members.</summary>
    /// <param name="max">-1 for any number.</param>
    public void Count(int count, int min, int max)
    {
        if (skippedAt == pos) return;
        if (count < min) Fail(pos - 1, FaultCode.MinProperties, min);
        if (max >= 0 && count > max) Fail(pos - 1, FaultCode.MaxProperties, max);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Missing(ReadOnlySpan<byte> names, ulong missing)
    {
        if (skippedAt == pos) return;
        for (int i = 0; i < 63; i++)
            if ((missing >> i & 1) != 0) Fail(pos - 1, FaultCode.Required, null, Blob.Name(names, i));
    }

    /// <summary>Behind a value: a comma and a name, or the end of the object.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    int Far(ReadOnlySpan<byte> names, int r, ulong seen, ref Wide wide)
    {
        int c = Peek();
        if (c == '}') return Leave(Unsafe.IsNullRef(ref wide) ? seen : wide.Has(NoMember) ? 1UL << 63 : 0);
        if (c != ',')
        {
            Break(pos, "a comma or the end of the object is missing");
            return -1;
        }
        pos++;
        // White space is all that hid it, often.
        if (Unsafe.IsNullRef(ref wide) && Peek() == '"' && (seen >> (r + 1) & 1) == 0
            && Foreseen(ref Unsafe.Add(ref MemoryMarshal.GetReference(names), r >> 12)) is > 0 and var size) return r + ((size + 2) << 12) + 1;
        return Name(names, r, seen, ref wide);
    }

    /// <summary>Takes the name and colon of an entry, if they are here; their size, or 0.</summary>
    int Foreseen(ref byte entry)
    {
        int size = entry | Unsafe.Add(ref entry, 1) << 7;
        if (size == 0 || pos + size > end || !Bytes.Same(ref Unsafe.Add(ref start, pos), ref Unsafe.Add(ref entry, 2), size)) return 0;
        pos += size;
        return size;
    }

    /// <summary>At a name that the prediction did not foresee.</summary>
    int Name(ReadOnlySpan<byte> names, int r, ulong seen, ref Wide wide)
    {
        while (true)
        {
            if (!TakeName(out int from, out int size, out bool escaped)) return -1;
            int found = escaped ? Blob.FindEscaped(names, Slice(from, size)) : Blob.Find(names, Slice(from - 1, size + 2), r);
            int index = found & NoMember;
            bool again = index == NoMember ? !NewName(from, size)
                : Unsafe.IsNullRef(ref wide) ? (seen >> index & 1) != 0 : wide.Has(index);
            if (!again) return found;
            Fail(from - 1, FaultCode.Duplicate);
            SkipValue();
            int c = Peek();
            if (c == '}') return Leave(1UL << 63);
            if (c != ',')
            {
                Break(pos, "a comma or the end of the object is missing");
                return -1;
            }
            pos++;
        }
    }

    /// <summary>Reads a name and the colon behind it.</summary>
    bool TakeName(out int from, out int size, out bool escaped)
    {
        size = 0;
        escaped = false;
        if (Peek() != '"')
        {
            from = 0;
            Break(pos, "a member's name is missing");
            return false;
        }
        from = pos + 1;
        int close = Plain(from);
        if (close >= end || At(close) != '"' || close - from > maxString) close = EndOfString(from, out escaped, out _);
        if (close < 0) return false;
        nameAt = from;
        nameLength = size = close - from;
        pos = close + 1;
        if (pos < end && At(pos) == ':')
        {
            pos++;
            return true;
        }
        if (Peek() != ':')
        {
            Break(pos, "a colon is missing");
            return false;
        }
        pos++;
        return true;
    }

    bool NewName(int from, int size) =>
        (names ??= new NameSet()).Add(Slice(0, length), depth, from, size);

    bool Enter()
    {
        pos++;
        if (++depth <= maxDepth) return true;
        Break(pos - 1, maxDepth.ToString(System.Globalization.CultureInfo.InvariantCulture), FaultCode.Depth);
        return false;
    }

    int Leave(ulong seen)
    {
        if (seen >> 63 != 0) names?.Close(depth);
        pos++;
        depth--;
        return -1;
    }
}
