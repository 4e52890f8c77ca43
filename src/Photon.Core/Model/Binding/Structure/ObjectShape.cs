using System.Text.RegularExpressions;

namespace Photon.Core.Model.Binding.Structure;

/// <summary>What a field of an object of OpenAPI holds.</summary>
enum FieldHolds : byte
{
    /// <summary>Nothing that is looked into here.</summary>
    Anything,
    One,
    List,
    Map,
}

/// <summary>A field of an object of OpenAPI.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Holds">One object, a list of them, a map of them.</param>
/// <param name="Shape">The shape of these; empty: any value.</param>
/// <param name="Since">The first version that has the field.</param>
sealed record Field(string Name, FieldHolds Holds, string Shape, SpecVersion Since);

/// <summary>An object of OpenAPI as the specification's table of fixed fields has it.</summary>
/// <param name="Name">As the specification calls it, without the word Object: <c>Parameter</c>.</param>
/// <param name="Fields">The fixed fields by name.</param>
/// <param name="Others">What all other members hold; <c>null</c>: there are none but extensions.</param>
/// <param name="Exclusive">Pairs of fields of which an object has one at most.</param>
sealed record ObjectShape(string Name, IReadOnlyDictionary<string, Field> Fields, Field? Others, IReadOnlyList<(string, string)> Exclusive)
{
    /// <summary>As the specification writes it: <c>Path Item</c>.</summary>
    public string Title { get; } = Regex.Replace(Name, "(?<=[a-z])(?=[A-Z][a-z])", " ");
}
