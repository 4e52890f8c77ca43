using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Schemas that are written out in several places, or beside a component that says the same: one component, and references.</summary>
sealed class SharedSchemas : IRefactoringRule
{
    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        var components = new Dictionary<int, SchemaPlace>();
        foreach (var place in context.Facts.Places)
            if (place.Role == SchemaRole.Component && IsWorth(place.Node)) components.TryAdd(context.Keys.Of(place.Node), place);
        var groups = context.Facts.Places.Where(place => IsInline(context, place)).GroupBy(place => context.Keys.Of(place.Node))
            // The outer before the inner, which goes with it.
            .OrderByDescending(group => RefactoringContext.Size(group.First().Node)).ThenBy(group => group.First().Node.Place.Start);
        foreach (var group in groups)
        {
            var places = group.Where(place => !context.IsMoved(place.Node)).ToList();
            if (components.TryGetValue(group.Key, out var component))
            {
                // A component that holds a copy of itself would refer to itself.
                places.RemoveAll(place => place.Node == component.Node);
                if (places.Count > 0) yield return Copy(context, component, places);
            }
            else if (places.Count > 1) yield return Duplicate(context, places);
        }
    }

    static Refactoring Copy(RefactoringContext context, SchemaPlace component, List<SchemaPlace> places)
    {
        foreach (var place in places) context.Move(place.Node);
        return new("copy-of-component", RefactoringRisk.None, $"The schema is written out, though '{component.Name}' says the same", $"Refer to '{component.Name}'{Times(places.Count)}", [.. places.Select(static place => place.Node.NamePlace)])
        {
            Weight = places.Sum(static place => RefactoringContext.Size(place.Node) - 1),
            Make = _ => [.. places.SelectMany(place => ComponentActions.Refer(context.Facts, place.Node, component.Name, component.Node))],
        };
    }

    static Refactoring Duplicate(RefactoringContext context, List<SchemaPlace> places)
    {
        foreach (var place in places) context.Move(place.Node);
        var name = context.Names("schemas").Take(SchemaNaming.Candidates(places));
        var isEnum = places[0].Node["enum"].Exists;
        var body = Best(places);
        var what = isEnum ? $"The same {places[0].Node["enum"].Count} values are listed" : "The same schema is written out";
        return new(isEnum ? "repeated-enum" : "duplicate-schema", RefactoringRisk.None, $"{what} in {places.Count} places", $"Make the component '{name}' and refer to it", [.. places.Select(static place => place.Node.NamePlace)])
        {
            Name = name,
            Weight = places.Skip(1).Sum(static place => RefactoringContext.Size(place.Node) - 1),
            Make = chosen => [ComponentActions.Add(context.Facts, "schemas", chosen, body.ToJson()), .. places.SelectMany(place => ComponentActions.Refer(context.Facts, place.Node, chosen, body))],
        };
    }

    /// <summary>The one with the words that most have.</summary>
    static Node Best(List<SchemaPlace> places) => places.GroupBy(static place => place.Node["description"].Text)
        .OrderByDescending(static group => group.Key.Length > 0 ? group.Count() : 0).First().First().Node;

    static bool IsInline(RefactoringContext context, SchemaPlace place) =>
        place.Role is not (SchemaRole.Component or SchemaRole.Condition) && !place.IsReference && IsWorth(place.Node) && !context.Fixed.Has(place.Node)
        && (place.Role != SchemaRole.Part || place.Node["type"].Exists);

    /// <summary>It has something to name: members, a list of values, cases. A part without a type may take that of what stands around it.</summary>
    static bool IsWorth(Node schema) => schema["properties"].Count > 1 || schema["oneOf"].Count > 1 || schema["anyOf"].Count > 1 || IsWords(schema);

    static bool IsWords(Node schema)
    {
        if (schema["enum"].Count < 2) return false;
        foreach (var value in schema["enum"].Items)
            if (!value.IsString && !value.IsNull) return false;
        return true;
    }

    static string Times(int count) => count == 1 ? "" : $" in {count} places";
}
