using System.Globalization;

namespace Photon.Core.Naming;

/// <summary>Names that must be distinct. The first to ask gets the plain name; the order of asking decides, so it must be the document's.</summary>
sealed class NameScope
{
    readonly HashSet<string> _taken;

    /// <param name="caseSensitive">Types are told apart without regard to case, because files are named after them.</param>
    public NameScope(bool caseSensitive, params string[] reserved)
    {
        _taken = new(caseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var name in reserved) _taken.Add(name);
    }

    public bool Has(string name) => _taken.Contains(name);

    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The first free name among the candidates, else the first with the lowest free number from 2 on.</summary>
    public string Take(params string[] candidates)
    {
        foreach (var candidate in candidates)
            if (candidate.Length > 0 && _taken.Add(candidate)) return candidate;
        var stem = Array.Find(candidates, c => c.Length > 0) ?? "Value";
        if (_taken.Add(stem)) return stem;
        if (char.IsDigit(stem[stem.Length - 1])) stem += "_";
        for (var number = 2; ; number++)
        {
            var name = stem + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name)) return name;
        }
    }
}
