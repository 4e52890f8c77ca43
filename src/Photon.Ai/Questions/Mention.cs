using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Questions;

/// <summary>A part of the document that a question names.</summary>
/// <param name="Name">As the document writes it.</param>
/// <param name="Node">The part.</param>
/// <param name="Operation">Null: it is a schema.</param>
sealed record Mention(string Name, Node Node, OperationEntry? Operation)
{
    public bool IsSchema => Operation is null;
}
