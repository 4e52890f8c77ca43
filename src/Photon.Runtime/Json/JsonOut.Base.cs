using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Writes JSON, compact and with as few escapes as RFC 8259 allows. Every value puts a comma behind itself, which the end
/// of an object or array overwrites: so nobody asks whether it is the first.
/// </summary>
/// <remarks>Pass it by <c>ref</c>; <see cref="End"/> hands the bytes to the buffer.</remarks>
public ref partial struct JsonOut
{
    /// <summary>Nesting that is written; more is taken for a cycle.</summary>
    const int MaxDepth = 1000;

    readonly PooledBuffer buffer;
    Span<byte> room;
    int pos;
    int depth;

    /// <summary>The entry of the member that comes next (see <see cref="JsonIn.Begin"/>).</summary>
    ref byte name;

    /// <summary>The text is a client's: members that only servers send are left out; otherwise those that only clients send.</summary>
    public bool ToServer { get; internal set; }

    /// <summary>Writes behind what <paramref name="buffer"/> holds.</summary>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="toServer">See <see cref="ToServer"/>.</param>
    public JsonOut(PooledBuffer buffer, bool toServer = false)
    {
        ToServer = toServer;
        this.buffer = buffer;
        room = buffer.Bytes;
        pos = buffer.Length;
    }

    /// <summary>The value is whole: it is in the buffer now.</summary>
    public void End()
    {
        if (pos > 0 && room[pos - 1] == ',') pos--;
        buffer.Length = pos;
    }

    /// <summary>What an outer object is at while an inner one is written.</summary>
    public readonly ref struct Outer
    {
        internal readonly ref byte Name;

        internal Outer(ref byte name) => Name = ref name;
    }

    /// <summary>Begins an object.</summary>
    /// <param name="names">A names blob (see <see cref="JsonIn.Begin"/>).</param>
    public Outer Open(ReadOnlySpan<byte> names)
    {
        var outer = new Outer(ref name);
        Begin((byte)'{');
        name = ref MemoryMarshal.GetReference(names);
        return outer;
    }

    /// <summary>Ends the object that <see cref="Open"/> began.</summary>
    public void Close(Outer outer)
    {
        EndList((byte)'}');
        name = ref outer.Name;
    }

    /// <summary>Writes the next member's name, if there is a value; else steps over it.</summary>
    public bool Has(object? value) => On(value is not null);

    /// <inheritdoc cref="Has"/>
    public bool On(bool present)
    {
        if (present) Name();
        else Pass();
        return present;
    }

    /// <summary>Writes the next member's name, and <c>null</c> where there is no value.</summary>
    public bool HasOrNull(object? value)
    {
        Name();
        if (value is not null) return true;
        NullValue();
        return false;
    }

    // A request runs through more code than the processor's first cache holds, so what counts is how much code there is: the
    // methods that codecs call, one for each kind of value, are not copied into them, and each looks at the room once.

    /// <summary>Writes the next member's name.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Name() => pos = PutName(0);

    /// <summary>Writes the next member's name and sees to room for <paramref name="more"/> bytes behind it.</summary>
    /// <returns>Where the value goes: <see cref="pos"/> is the caller's to set.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int PutName(uint more)
    {
        ref byte entry = ref name;
        int size = entry | Unsafe.Add(ref entry, 1) << 7;
        int at = pos;
        if ((uint)(room.Length - at) < (uint)size + 32 + more) Grow((uint)size + 32 + more);
        PutEntry(ref Unsafe.Add(ref MemoryMarshal.GetReference(room), at), ref Unsafe.Add(ref entry, 2), size);
        name = ref Unsafe.Add(ref entry, size + 2);
        return at + size;
    }

    /// <summary>A blob ends with 32 bytes that nobody needs, so that short entries move at once; so must the room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void PutEntry(ref byte to, ref byte from, int size)
    {
        if (size <= 32) Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<Block>(ref from));
        else Unsafe.CopyBlockUnaligned(ref to, ref from, (uint)size);
    }

    /// <summary>Steps over the next member.</summary>
    public void Pass() => name = ref Unsafe.Add(ref name, (name | Unsafe.Add(ref name, 1) << 7) + 2);

    [InlineArray(32)]
    struct Block
    {
        byte first;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Begin(byte open)
    {
        if (++depth > MaxDepth) TooDeep();
        Need(1);
        room[pos++] = open;
    }

    static void TooDeep() => throw new InvalidOperationException($"The value is nested more than {MaxDepth} deep; it may contain itself.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    void EndList(byte close)
    {
        depth--;
        Need(2);
        int at = pos;
        if (room[at - 1] == ',') at--;
        room[at] = close;
        room[at + 1] = (byte)',';
        pos = at + 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Need(int bytes)
    {
        if (room.Length - pos < bytes) Grow((uint)bytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(uint bytes)
    {
        buffer.Grow(pos, checked((int)bytes));
        room = buffer.Bytes;
    }
}
