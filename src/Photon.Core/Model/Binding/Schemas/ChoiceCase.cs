using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>A case of a union while it is made.</summary>
sealed record ChoiceCase(TypeUse Use, Node Node, string Hint, List<string> Values)
{
    /// <summary>Several schemas of one C# type, with the schemas as its rule.</summary>
    public bool IsMerged { get; init; }
}
