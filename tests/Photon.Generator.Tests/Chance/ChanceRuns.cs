using CsCheck;

namespace Photon.Generator.Tests.Chance;

/// <summary>How much is tried, and from where on.</summary>
static class ChanceRuns
{
    /// <summary>Documents of a run; each takes about 5,000 requests. <c>PHOTON_CHANCE=120</c> is more than a million of them.</summary>
    public static readonly int Documents = Number("PHOTON_CHANCE") ?? 2;

    /// <summary>The document to begin with: <c>PHOTON_CHANCE_FROM=17 PHOTON_CHANCE=1</c> is the one that a failure named.</summary>
    public static readonly int From = Number("PHOTON_CHANCE_FROM") ?? 0;

    /// <summary>What a generator makes for a document, always the same.</summary>
    /// <param name="gen">The generator.</param>
    /// <param name="stream">Tells tests apart, which would try the same otherwise.</param>
    /// <param name="document">The seed.</param>
    /// <param name="count">As many.</param>
    public static T[] Sample<T>(Gen<T> gen, uint stream, int document, int count)
    {
        var chance = new PCG(stream, (ulong)document);
        return [.. Enumerable.Range(0, count).Select(_ => gen.Generate(chance, null, out Size _))];
    }

    static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}
