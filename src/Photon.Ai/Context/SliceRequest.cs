using Photon.Core.Reading;

namespace Photon.Ai.Context;

/// <summary>What of a document a task is about. The reference graph says what else matters.</summary>
/// <param name="Focus">Operations, path items or schemas, as they are written; empty: the document as a whole, of which the slice is an outline.</param>
public sealed record SliceRequest(IReadOnlyList<Node> Focus)
{
    /// <summary>How many neighbours of the focus (operations of the same path or tag, schemas beside it) are shown as examples at most.</summary>
    public int Siblings { get; init; } = 3;

    /// <summary>Words of the question: of an outline, what has them comes first.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
