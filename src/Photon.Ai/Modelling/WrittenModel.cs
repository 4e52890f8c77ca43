using System.Text.Json.Nodes;

namespace Photon.Ai.Modelling;

/// <summary>A model as schemas of a document.</summary>
/// <param name="Name">The component's name.</param>
/// <param name="Components">It and those that it brings, by name.</param>
/// <param name="Used">Schemas of the document that it refers to.</param>
public sealed record WrittenModel(string Name, IReadOnlyDictionary<string, JsonObject> Components, IReadOnlyList<string> Used);
