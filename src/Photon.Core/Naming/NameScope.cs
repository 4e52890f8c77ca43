using System.Globalization;

namespace Photon.Core.Naming;

/// <summary>Names that must be distinct. The first to ask gets the plain name; the order of asking decides, so it must be the document's.</summary>
sealed class NameScope
{
    /// <summary>Most scopes (the members of one class, the arguments of one method) are small: a list costs less than a set.</summary>
    const int Small = 8;

    readonly StringComparer _comparer;
    readonly HashSet<string>? _reserved;
    readonly List<string> _few = [];
    HashSet<string>? _many;

    /// <param name="caseSensitive">Types are told apart without regard to case, because files are named after them.</param>
    /// <param name="reserved">Names that are taken in many scopes, shared by them.</param>
    public NameScope(bool caseSensitive, HashSet<string>? reserved = null)
    {
        _comparer = caseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        _reserved = reserved;
    }

    public bool Has(string name) => IsTaken(name) || _reserved?.Contains(name) == true;

    public NameScope Reserve(params string[] names)
    {
        foreach (var name in names) AddOwn(name);
        return this;
    }

    /// <summary>Takes the name where it is free; the empty name never is.</summary>
    public bool TryTake(string name) => name.Length > 0 && Add(name);

    /// <summary>The first free name among the candidates, else the first with the lowest free number from 2 on.</summary>
    public string Take(params string[] candidates)
    {
        foreach (var candidate in candidates)
            if (TryTake(candidate)) return candidate;
        var stem = Array.Find(candidates, c => c.Length > 0) ?? "Value";
        if (Add(stem)) return stem;
        if (char.IsDigit(stem[stem.Length - 1])) stem += "_";
        for (var number = 2; ; number++)
        {
            var name = stem + number.ToString(CultureInfo.InvariantCulture);
            if (Add(name)) return name;
        }
    }

    bool Add(string name) => _reserved?.Contains(name) != true && AddOwn(name);

    bool IsTaken(string name)
    {
        if (_many is not null) return _many.Contains(name);
        foreach (var one in _few)
            if (_comparer.Equals(one, name)) return true;
        return false;
    }

    bool AddOwn(string name)
    {
        if (_many is null && _few.Count == Small) _many = new(_few, _comparer);
        if (_many is not null) return _many.Add(name);
        if (IsTaken(name)) return false;
        _few.Add(name);
        return true;
    }
}
