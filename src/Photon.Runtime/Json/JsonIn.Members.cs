using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

// Members that go straight into an object's initializer, in the order of its names:
//   var m = x.Object(N, 1UL);
//   var o = new Order { Id = x.TakeStr(), Address = x.Has() ? AddressCodec.Read(ref x) : null };
//   return x.Done(m) ? o : Read(ref x);
// Each member is asked for once. A name that belongs to a later one means that those between are absent. Where one of them
// is required, the rest of the object is looked through first. Otherwise, should one of them come after all, the object is
// read again, and from then on every object is looked through where its members stop coming in order.
public ref partial struct JsonIn
{
    /// <summary>Begins an object; members that no property names are stepped over.</summary>
    /// <param name="names">
    /// Per member, in the order they are asked for: the length of what follows as two 7-bit bytes, low first, then
    /// <c>"name":</c> with the escapes that <see cref="JsonOut"/> writes. Then 32 zero bytes.
    /// </param>
    /// <param name="needed">Bits of the members that must be there, of the first 64.</param>
    /// <returns>For <see cref="Done"/>.</returns>
    public Frame Object(ReadOnlySpan<byte> names, ulong needed)
    {
        var outer = now;
        bool there = Peek() == '{';
        now = default;
        now.Names = names;
        now.Entry = ref MemoryMarshal.GetReference(names);
        now.Joint = '{';
        now.Needed = needed;
        now.At = pos;
        now.Faults = log?.Count ?? 0;
        now.Waived = waived;
        now.Items = items;
        now.Base = height;
        foundAt = -1;
        if (!there || ++depth > maxDepth) Refuse(there);
        return outer;
    }

    /// <summary>As <see cref="Object"/>, and members that no property names are faults.</summary>
    public Frame ObjectOnly(ReadOnlySpan<byte> names, ulong needed)
    {
        var outer = Object(names, needed);
        now.Closed = true;
        return outer;
    }

    void Refuse(bool there)
    {
        now.Joint = -1;
        if (there) Break(pos, maxDepth.ToString(System.Globalization.CultureInfo.InvariantCulture), FaultCode.Depth);
        else Mistyped("an object");
    }

    /// <summary>Asks for the next member: its value is read next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has()
    {
        ref byte entry = ref now.Entry;
        int size = entry | Unsafe.Add(ref entry, 1) << 7;
        now.Entry = ref Unsafe.Add(ref entry, size + 2);
        now.Index++;
        int at = pos;
        if (at + size < end && At(at) == now.Joint && Bytes.Same(ref Unsafe.Add(ref start, at + 1), ref Unsafe.Add(ref entry, 2), size))
        {
            pos = at + 1 + size;
            now.Joint = ',';
            return true;
        }
        return Seek(ref entry);
    }

    /// <summary>Ends the object that <paramref name="outer"/> came from.</summary>
    /// <param name="outer">What <see cref="Object"/> returned.</param>
    /// <returns><c>false</c>: its members came in an order that needs it to be read again, by the same method.</returns>
    public bool Done(Frame outer)
    {
        bool ends = Ends();
        if (ends) Finish([]);
        now = outer;
        return ends;
    }

    /// <summary>As <see cref="Done"/> for 64 members and more.</summary>
    /// <param name="outer">What <see cref="Object"/> returned.</param>
    /// <param name="needed">Members behind the first 64 that must be there: indexes as two 7-bit bytes each, low first.</param>
    public bool DoneWide(Frame outer, ReadOnlySpan<byte> needed)
    {
        bool ends = Ends();
        if (ends) Finish(needed);
        now = outer;
        return ends;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Finish(ReadOnlySpan<byte> more)
    {
        if (now.Joint >= 0)
        {
            if ((now.Missed & now.Needed) != 0) Missing(now.Missed & now.Needed);
            for (int i = 0; i + 1 < more.Length; i += 2)
                if (IsMissed(more[i] | more[i + 1] << 7)) Missing(more[i] | more[i + 1] << 7);
            if (now.Unknown) names?.Close(depth);
            pos++;
            depth--;
        }
        height = now.Base;
    }

    void Missing(int index) => Fail(pos, FaultCode.Required, null, Blob.Name(now.Names, index));

    void Missing(ulong missing)
    {
        for (int i = 0; i < 64; i++)
            if ((missing >> i & 1) != 0) Missing(i);
    }

    /// <summary>At the closing brace; <c>false</c>: the object is to be read again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Ends() => now.Joint == ',' && now.Table == 0 && pos < end && At(pos) == '}' || EndsFar();

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool EndsFar()
    {
        if (now.Table == 0 && now.Joint >= 0) Find(int.MaxValue);
        else if (now.Table > 0 && IsBehindValue()) pos = now.TableEnd;
        if (broken) now.Joint = -1;
        if (!now.Disordered || broken) return true;
        reread += pos - now.At;
        if (TooComplex(now.At))
        {
            now.Joint = -1;
            return true;
        }
        log?.Rewind(now.Faults);
        waived = now.Waived;
        items = now.Items;
        names?.Close(depth);
        depth--;
        pos = now.At;
        height = now.Base;
        return !(cautious = true);
    }
}
