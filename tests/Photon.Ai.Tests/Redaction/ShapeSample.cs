using Photon.Ai.Redaction;

namespace Photon.Ai.Tests.Redaction;

/// <summary>A token by lot, of the shape that the detector has.</summary>
static class ShapeSample
{
    static readonly char[] s_all = [.. Enumerable.Range(33, 94).Select(c => (char)c)];

    public static string Of(TokenShape shape, Random random) => string.Concat(shape.Parts.Select(part => part.Literal ?? Run(part.Letters, random.Next(part.Least, part.Most + 1), random)));

    static string Run(Letters letters, int count, Random random) => new(random.GetItems<char>([.. s_all.Where(letters.Has)], count));
}
