using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>A case of a union while it is made.</summary>
sealed record ChoiceCase(TypeUse Use, Node Node, string Hint, List<string> Values);
