using Photon.Ai.Documents;
using Photon.Core.Diagnostics;

namespace Photon.Ai.Questions;

/// <summary>What is known of a document that answers a question.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Lines">What the sentence is about, each with its place; may be empty.</param>
public sealed record QuestionAnswer(string Text, IReadOnlyList<AnswerLine> Lines)
{
    /// <summary>The operation that the question is how to call; null: it is another question.</summary>
    public OperationEntry? Call { get; init; }

    /// <summary>What photon could do next, as it is typed behind <c>photon</c>, the document left out; empty: nothing.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The question was understood; otherwise this is the nearest that is known.</summary>
    public bool IsUnderstood { get; init; } = true;
}

/// <param name="Text">In one line.</param>
/// <param name="Place">Where it stands; null: nowhere by itself.</param>
public sealed record AnswerLine(string Text, Place? Place);
