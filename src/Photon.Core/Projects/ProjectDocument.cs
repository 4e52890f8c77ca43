using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Core.Projects;

/// <summary>A document of a project.</summary>
/// <param name="Item">What is wanted of it.</param>
/// <param name="Spec">As its overlays make it.</param>
public sealed record ProjectDocument(SpecItem Item, SpecText Spec);
