using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.Finder;

/// <summary>The texts of an index in lower case, and which characters each has.</summary>
sealed class FinderTexts
{
    readonly SpecIndex _index;
    readonly char[] _folded;
    readonly List<int> _owners = [];

    public FinderTexts(SpecIndex index)
    {
        _index = index;
        _folded = new char[index.AllText.Length];
        // Character by character as the words are: every place stays where it is.
        index.AllText.ToLowerInvariant(_folded);
    }

    /// <summary>Properties, those of one name after each other.</summary>
    public List<int> Owners => _owners;

    public ReadOnlySpan<char> Folded(int text) => text == 0 ? default : _folded.AsSpan(_index.Ends[text - 1], _index.Ends[text] - _index.Ends[text - 1]);

    public ulong Mask(int text) => MaskOf(Folded(text));

    public int AddOwners(List<int> properties)
    {
        _owners.AddRange(properties);
        return _owners.Count - properties.Count;
    }

    /// <summary>A bit a character; those beyond digits and letters share the rest.</summary>
    public static ulong MaskOf(ReadOnlySpan<char> folded)
    {
        var mask = 0UL;
        foreach (var c in folded) mask |= 1UL << (c is >= 'a' and <= 'z' ? c - 'a' : c is >= '0' and <= '9' ? c - '0' + 26 : 36 + (c % 28));
        return mask;
    }
}
