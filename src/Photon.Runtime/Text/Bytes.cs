using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

/// <summary>Comparing few bytes at a known place.</summary>
static class Bytes
{
    /// <summary>Two bytes or more are the same; reads nothing beside them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(ref byte a, ref byte b, int size)
    {
        if (size < 8)
        {
            return size >= 4
                ? Load4(ref a) == Load4(ref b) && Load4(ref Unsafe.Add(ref a, size - 4)) == Load4(ref Unsafe.Add(ref b, size - 4))
                : a == b && Unsafe.Add(ref a, 1) == Unsafe.Add(ref b, 1) && Unsafe.Add(ref a, size - 1) == Unsafe.Add(ref b, size - 1);
        }
        if (Load8(ref a) != Load8(ref b)) return false;
        return size <= 16 ? Load8(ref Unsafe.Add(ref a, size - 8)) == Load8(ref Unsafe.Add(ref b, size - 8)) : SameLong(ref a, ref b, size);
    }

    static bool SameLong(ref byte a, ref byte b, int size) =>
        MemoryMarshal.CreateReadOnlySpan(ref a, size).SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref b, size));

    static uint Load4(ref byte at) => Unsafe.ReadUnaligned<uint>(ref at);

    static ulong Load8(ref byte at) => Unsafe.ReadUnaligned<ulong>(ref at);
}
