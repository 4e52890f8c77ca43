using System.Runtime.CompilerServices;

namespace Photon.Core.Reading;

/// <summary>
/// The short strings of a document are few ("type", "string", "description"): each is made once. A slot is replaced when
/// another string falls into it; a race loses one entry, never a string.
/// </summary>
internal sealed class StringCache
{
    const int Slots = 2048;
    const int Longest = 40;
    readonly string?[] _slots = new string?[Slots];

    [MethodImpl(HotLoop.Optimized)]
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return "";
        if (text.Length > Longest) return text.ToString();
        // Both ends tell most names apart.
        var hash = (uint)text.Length;
        var ends = Math.Min(text.Length, 4);
        for (var i = 0; i < ends; i++) hash = (hash * 31 * 31) + (text[i] * 31u) + text[text.Length - 1 - i];
        ref var slot = ref _slots[(hash ^ (hash >> 11)) % Slots];
        var there = slot;
        if (there is not null && text.SequenceEqual(there.AsSpan())) return there;
        return slot = text.ToString();
    }
}
