using System.Globalization;
using Photon.Ai.Survey;

namespace Photon.Ai.Refactoring;

/// <summary>Names for parts, of where they stand, in the document's casing; none is given twice.</summary>
sealed class ComponentNames
{
    readonly HashSet<string> _taken;
    readonly CaseStyle _style;

    public ComponentNames(DocumentFacts facts, string kind)
    {
        // Types are told apart without regard to case: files are named after them.
        _taken = new(facts.Component(kind).Members.Names(), StringComparer.OrdinalIgnoreCase);
        _style = Casing.Dominant(facts.Component(kind).Members.Names(), facts.SchemaCasing);
    }

    /// <summary>The first candidate that is free, else the first with a number.</summary>
    /// <param name="candidates">Words each; the best first.</param>
    public string Take(IEnumerable<IReadOnlyList<string>> candidates)
    {
        var names = candidates.Where(static words => words.Count > 0).Select(words => Casing.Write(words, _style)).Where(static name => !char.IsAsciiDigit(name[0])).Distinct().ToList();
        if (names.Count == 0) names.Add(Casing.Write(["shared", "part"], _style));
        foreach (var name in names)
            if (_taken.Add(name)) return name;
        for (var number = 2; ; number++)
        {
            var name = Casing.Write([.. PlainWords.Of(names[0]), number.ToString(CultureInfo.InvariantCulture)], _style);
            if (_taken.Add(name)) return name;
        }
    }

    public bool IsFree(string name) => !_taken.Contains(name);
}
