using Photon.Core.Reading;

namespace Photon.Ai.Survey;

/// <summary>A schema where it is written.</summary>
/// <param name="Node">The schema.</param>
/// <param name="Role">What it is there.</param>
/// <param name="Name">Of the component, property, parameter or header; the status of a response; else empty.</param>
/// <param name="Outer">The schema around it; null: there is none.</param>
/// <param name="Owner">The operation or component that it belongs to.</param>
sealed record SchemaPlace(Node Node, SchemaRole Role, string Name, SchemaPlace? Outer, PlaceOwner Owner)
{
    public bool IsReference => Node["$ref"].IsString;
}
