using System.Text;

namespace Photon.AspNetCore.Emitted;

/// <summary>Where the pairs of a form stand, by the names that they begin with: <c>a</c> for <c>a</c>, <c>a[]</c> and <c>a[b]</c>.</summary>
sealed class FormGroups
{
    readonly Dictionary<string, (int First, int Last)> _groups = new(StringComparer.Ordinal);
    readonly List<string> _names = [];
    readonly List<(int Start, int End, int Next)> _pairs = [];

    /// <summary>Decoded, in the order of the form.</summary>
    public IReadOnlyList<string> Names => _names;

    public static FormGroups Of(ReadOnlySpan<char> form)
    {
        var groups = new FormGroups();
        for (var start = 0; start < form.Length;)
        {
            var length = form[start..].IndexOf('&');
            var end = length < 0 ? form.Length : start + length;
            if (end > start) groups.Add(form, start, end);
            start = end + 1;
        }
        return groups;
    }

    /// <summary>The pairs of a name as a form of their own.</summary>
    public ReadOnlySpan<char> Pairs(ReadOnlySpan<char> form, string name)
    {
        if (!_groups.TryGetValue(Stem(name), out var group)) return default;
        var at = _pairs[group.First];
        if (at.Next < 0) return form[at.Start..at.End];
        var text = new StringBuilder();
        for (; ; at = _pairs[at.Next])
        {
            text.Append(form[at.Start..at.End]).Append('&');
            if (at.Next < 0) return text.ToString();
        }
    }

    void Add(ReadOnlySpan<char> form, int start, int end)
    {
        var pair = form[start..end];
        var equals = pair.IndexOf('=');
        var name = Stem(Percent.Decode(equals < 0 ? pair : pair[..equals]));
        var first = _pairs.Count;
        if (_groups.TryGetValue(name, out var group))
        {
            _pairs[group.Last] = _pairs[group.Last] with { Next = first };
            first = group.First;
        }
        else _names.Add(name);
        _groups[name] = (first, _pairs.Count);
        _pairs.Add((start, end, -1));
    }

    static string Stem(string name) => name.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name;
}
