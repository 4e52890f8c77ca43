namespace Photon.Ai.Context;

/// <summary>A part of a slice, as <c>--show-context</c> reports it.</summary>
/// <param name="Kind"><c>focus</c>, <c>reference 2</c> with its distance, <c>sibling</c>, <c>outline</c>.</param>
/// <param name="Name"><c>GET /books</c>, <c>schemas/Book</c>.</param>
/// <param name="Form">How much of it is shown.</param>
/// <param name="Tokens">What it takes.</param>
public sealed record SlicePart(string Kind, string Name, SliceForm Form, int Tokens);
