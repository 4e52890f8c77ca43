using Photon.Core.Reading;

namespace Photon.Ai.Describe;

/// <summary>An operation or a schema with the texts that it lacks: one question to a model, one change to decide on.</summary>
/// <param name="Name">For people.</param>
/// <param name="Node">Where it is written.</param>
/// <param name="Gaps">At least one.</param>
sealed record DescribedUnit(string Name, Node Node, IReadOnlyList<TextGap> Gaps);
