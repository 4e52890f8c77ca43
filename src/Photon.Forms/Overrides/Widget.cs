using Photon.Core.Diagnostics;

namespace Photon.Forms.Overrides;

/// <summary>A component for values of a kind: an entry of <c>widgets</c> in photon.config.json.</summary>
/// <param name="Kind"><c>widget</c>, <c>schema</c>, <c>format</c> or <c>type</c>.</param>
/// <param name="Name">What it is called in the document: <c>iban</c>.</param>
/// <param name="Module">Below the folder with <c>./</c> before it, or a package.</param>
/// <param name="Component">What the module exports.</param>
public sealed record Widget(string Kind, string Name, string Module, string Component, Place Place)
{
    /// <summary>From what one member says to what many values are; the first that fits counts.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["widget", "schema", "format", "type"];

    public string Key => $"{Kind}:{Name}";
}
