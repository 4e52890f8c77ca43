namespace Photon.Core;

/// <summary>
/// For methods that loop over all the text of a document: compiled with optimization at once. The runtime would count their
/// turns one by one before it does so (a fifth of the CPU of a compiler's first runs).
/// </summary>
static class HotLoop
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard does not name and .NET Framework ignores.</summary>
    public const short Optimized = 512;
}
