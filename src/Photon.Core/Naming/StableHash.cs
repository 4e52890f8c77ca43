using System.Runtime.CompilerServices;

namespace Photon.Core.Naming;

/// <summary>A hash that is the same in every process, for names and for grouping (FNV-1a, 32 bits).</summary>
public static class StableHash
{
    [MethodImpl(HotLoop.Optimized)]
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
