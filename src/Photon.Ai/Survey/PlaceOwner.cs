namespace Photon.Ai.Survey;

/// <summary>What a schema belongs to: a named part of the document, or an operation.</summary>
/// <param name="Component">The part's name; empty of an operation.</param>
/// <param name="Operation">The <c>operationId</c>; empty where there is none.</param>
/// <param name="Method">Lower case; empty of what is no operation's alone.</param>
/// <param name="Path">The path's template, or the webhook's name; empty of a component.</param>
sealed record PlaceOwner(string Component, string Operation = "", string Method = "", string Path = "")
{
    /// <summary>As it is named to people.</summary>
    public string Shown => Component.Length > 0 ? Component : Operation.Length > 0 ? Operation : $"{Method.ToUpperInvariant()} {Path}".Trim();
}
