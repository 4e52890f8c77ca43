using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Core.Emit.Reuse;

/// <summary>128 bits that stand for a content. Of one process only: nothing that is emitted may depend on them.</summary>
readonly record struct Digest(ulong First, ulong Second);

/// <summary>Makes a <see cref="Digest"/> (MurmurHash3's mixing, 64 bits a step into both halves).</summary>
struct DigestBuilder
{
    const ulong C1 = 0x87c37b91114253d5, C2 = 0x4cf5ad432745937f;

    ulong _first, _second, _steps;

    public readonly Digest Digest
    {
        get
        {
            var (first, second) = (_first ^ _steps, _second ^ _steps);
            first = unchecked(first + second);
            second = unchecked(second + first);
            (first, second) = (Final(first), Final(second));
            first = unchecked(first + second);
            return new(first, unchecked(second + first));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong value)
    {
        unchecked
        {
            _steps++;
            _first = ((Turn(_first ^ (Turn(value * C1, 31) * C2), 27) + _second) * 5) + 0x52dce729;
            _second = ((Turn(_second ^ (Turn(value * C2, 33) * C1), 31) + _first) * 5) + 0x38495ab5;
        }
    }

    /// <summary>Of a content and a name that goes with it.</summary>
    public static Digest Of(Digest content, string name)
    {
        var digest = new DigestBuilder();
        digest.Add(content);
        digest.Add(name);
        return digest.Digest;
    }

    /// <summary>Of a content and a number that goes with it.</summary>
    public static Digest Of(Digest content, long number)
    {
        var digest = new DigestBuilder();
        digest.Add(content);
        digest.Add(number);
        return digest.Digest;
    }

    public void Add(long value) => Add(unchecked((ulong)value));

    public void Add(bool value) => Add(value ? 1ul : 0ul);

    public void Add(Digest value)
    {
        Add(value.First);
        Add(value.Second);
    }

    [MethodImpl(HotLoop.Optimized)]
    public void Add(string text)
    {
        // The length first: what follows a text cannot be taken for its end.
        Add((long)text.Length);
        var words = MemoryMarshal.Cast<char, ulong>(text.AsSpan());
        foreach (var word in words) Add(word);
        var rest = 0ul;
        for (var i = words.Length * 4; i < text.Length; i++) rest = (rest << 16) | text[i];
        if ((text.Length & 3) != 0) Add(rest);
    }

    public void Add(EquatableArray<string> texts)
    {
        Add((long)texts.Count);
        foreach (var text in texts) Add(text);
    }

    public void Add(string[] texts)
    {
        Add((long)texts.Length);
        foreach (var text in texts) Add(text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Turn(ulong value, int bits) => (value << bits) | (value >> (64 - bits));

    static ulong Final(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
            value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
            return value ^ (value >> 33);
        }
    }
}
