using Photon.Core.Reading.Paths;

namespace Photon.Core.Reading.Overlays;

/// <summary>One change, of which everything has been checked that can be without the document.</summary>
/// <param name="Target">The text of <paramref name="Path"/>, for its place.</param>
/// <param name="Path">What is changed.</param>
/// <param name="Remove">It is removed; the rest does not count then.</param>
/// <param name="Update">What is merged into it or added to it; missing: nothing.</param>
/// <param name="Source">The text of <paramref name="Copy"/>.</param>
/// <param name="Copy">Where in the document that is copied from which is merged or added; null: nothing.</param>
internal sealed record OverlayAction(Node Target, JsonPath Path, bool Remove, Node Update, Node Source, JsonPath? Copy);

/// <summary>An overlay, checked.</summary>
/// <param name="Nests">A list that is added to a list becomes one item of it: version 1.0. From 1.1 on its items are added.</param>
internal sealed record OverlayText(Node Root, bool Nests, IReadOnlyList<OverlayAction> Actions);
