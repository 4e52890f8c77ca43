using System.Text.Json.Nodes;

namespace Photon.Ai.Paths;

/// <summary>An operation that a document could have.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Path">The template.</param>
/// <param name="OperationId">In the document's casing; empty where it has no ids.</param>
/// <param name="Tag">Empty: none.</param>
/// <param name="Statuses">Those that it answers with.</param>
/// <param name="Why">Why this one, in one sentence without the full stop.</param>
/// <param name="Score">The higher the better; only the order means something.</param>
public sealed record SuggestedPath(string Method, string Path, string OperationId, string Tag, IReadOnlyList<string> Statuses, string Why, int Score)
{
    /// <summary>The operation, as the document writes operations.</summary>
    internal JsonObject Operation { get; init; } = [];
}
