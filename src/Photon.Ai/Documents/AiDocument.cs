using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Documents;

/// <summary>The document that the work is about.</summary>
/// <param name="Item">Where it is, and which overlays were applied.</param>
/// <param name="Spec">As its overlays make it: what is read, and what a proposal changes.</param>
/// <param name="Files">It and the files that it refers to.</param>
public sealed record AiDocument(SpecItem Item, SpecText Spec, SpecFiles Files);
