namespace Photon.Ai.Paths;

/// <summary>Things of one kind, as paths have them.</summary>
/// <param name="Path"><c>/orders</c></param>
/// <param name="Thing">The words of one of them.</param>
/// <param name="Item"><c>/orders/{orderId}</c>; null: no path leads to one.</param>
sealed record Collection(string Path, IReadOnlyList<string> Thing, string? Item);
