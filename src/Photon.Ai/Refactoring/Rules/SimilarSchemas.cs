using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Schemas that say nearly the same, and components that say quite the same: told, because only people know which is meant.</summary>
sealed class SimilarSchemas : IRefactoringRule
{
    /// <summary>Of the members of both, how many must be the same.</summary>
    const double Near = 0.8;

    /// <summary>Pairs that are looked at: members that every schema has (id, name) say little.</summary>
    const int MostPairs = 200_000;

    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        foreach (var one in Equal(context)) yield return one;
        foreach (var one in Nearly(context)) yield return one;
    }

    static IEnumerable<Refactoring> Equal(RefactoringContext context)
    {
        var named = context.Facts.Places.Where(static place => place.Role == SchemaRole.Component && !place.IsReference && (place.Node["properties"].Count > 1 || place.Node["enum"].Count > 1));
        foreach (var group in named.GroupBy(place => context.Keys.Of(place.Node)).Where(static group => group.Skip(1).Any()))
            yield return new("equal-components", RefactoringRisk.None, $"{string.Join(", ", group.Take(5).Select(static place => $"'{place.Name}'"))} say the same of values", "", [.. group.Select(static place => place.Node.NamePlace)]);
    }

    static IEnumerable<Refactoring> Nearly(RefactoringContext context)
    {
        var shapes = context.Facts.Places.Where(static place => place.Role != SchemaRole.Condition && place.Node["properties"].Count >= 4).Select(place => (Place: place, Members: Members(context, place.Node))).ToList();
        // Only those that share a member that few have are held against each other.
        var index = new Dictionary<int, List<int>>();
        for (var i = 0; i < shapes.Count; i++)
            foreach (var member in shapes[i].Members) (index.TryGetValue(member, out var users) ? users : index[member] = []).Add(i);
        var (pairs, told) = (new HashSet<(int, int)>(), new HashSet<int>());
        foreach (var users in index.Values.Where(static users => users.Count is > 1 and <= 12))
        {
            for (var a = 0; a < users.Count; a++)
            {
                for (var b = a + 1; b < users.Count; b++)
                {
                    if (pairs.Count >= MostPairs || !pairs.Add((users[a], users[b]))) continue;
                    var (left, right) = (shapes[users[a]], shapes[users[b]]);
                    if (context.Keys.Of(left.Place.Node) == context.Keys.Of(right.Place.Node) || !AreNear(left.Members, right.Members) || !told.Add(users[b])) continue;
                    yield return new("nearly-equal", RefactoringRisk.Widens, $"{Name(left.Place)} and {Name(right.Place)} differ only in {Differences(left.Place.Node, right.Place.Node, context)}", "", [left.Place.Node.NamePlace, right.Place.Node.NamePlace]);
                }
            }
        }
    }

    static HashSet<int> Members(RefactoringContext context, Node schema)
    {
        var members = new HashSet<int>();
        foreach (var (name, value) in schema["properties"].Members) members.Add(HashCode.Combine(name, context.Keys.Of(value)));
        return members;
    }

    static bool AreNear(HashSet<int> left, HashSet<int> right)
    {
        var shared = left.Count(right.Contains);
        return shared >= 3 && shared >= Near * (left.Count + right.Count - shared);
    }

    static string Differences(Node left, Node right, RefactoringContext context)
    {
        var names = new List<string>();
        foreach (var (name, value) in left["properties"].Members)
            if (!right["properties"][name].Exists || context.Keys.Of(right["properties"][name]) != context.Keys.Of(value)) names.Add($"'{name}'");
        foreach (var (name, _) in right["properties"].Members)
            if (!left["properties"][name].Exists) names.Add($"'{name}'");
        return names.Count == 0 ? "what is required, or in other keywords" : string.Join(", ", names.Take(4)) + (names.Count > 4 ? $" and {names.Count - 4} more" : "");
    }

    static string Name(SchemaPlace place) => place.Role == SchemaRole.Component ? $"'{place.Name}'" : $"the schema of {(place.Name.Length > 0 ? $"'{place.Name}' in " : "")}{place.Owner.Shown}";
}
