using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Bodies of errors that are unlike those of most: clients would read them with one type where they fit it.</summary>
sealed class ErrorShapes : IRefactoringRule
{
    const int Fewest = 3;

    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        var bodies = context.Facts.Places.Where(static place => place is { Role: SchemaRole.Response, Outer: null } && SchemaNaming.IsError(place.Name) && place.Owner.Path.Length > 0).ToList();
        var most = bodies.Where(place => context.Facts.SchemaName(place.Node) is not null).GroupBy(place => context.Facts.SchemaName(place.Node)!).OrderByDescending(static group => group.Count()).FirstOrDefault();
        if (most is null || most.Count() < Fewest || most.Count() * 2 < bodies.Count) yield break;
        var shape = context.Facts.Schemas[most.Key];
        foreach (var place in bodies)
        {
            if (context.Facts.SchemaName(place.Node) == most.Key || context.IsMoved(place.Node)) continue;
            var own = context.Facts.SchemaName(place.Node) is { } name ? context.Facts.Schemas[name] : place.Node;
            var fits = !place.IsReference && Fits(context, own, shape) && !context.Fixed.Has(place.Node);
            if (fits) context.Move(place.Node);
            yield return new("error-shape", RefactoringRisk.Widens, $"The error {place.Name} of {place.Owner.Shown} has a body of its own; {most.Count()} others have '{most.Key}'", fits ? $"Refer to '{most.Key}'" : "", [place.Node.NamePlace])
            {
                Make = fits ? _ => [.. ComponentActions.Refer(context.Facts, place.Node, most.Key, shape)] : null,
            };
        }
    }

    /// <summary>Whatever has the one shape has the other: its members are among those of the other, of the same types, and those that are required there are required here.</summary>
    static bool Fits(RefactoringContext context, Node own, Node shape)
    {
        if (own["properties"].Count == 0 || own["additionalProperties"].Kind == NodeKind.False) return false;
        foreach (var (name, value) in own["properties"].Members)
            if (!shape["properties"][name].Exists || context.Keys.Of(shape["properties"][name]) != context.Keys.Of(value)) return false;
        var required = own["required"].Items.ToList().Select(static name => name.Text).ToHashSet(StringComparer.Ordinal);
        return shape["required"].Items.ToList().TrueForAll(name => required.Contains(name.Text));
    }
}
