namespace Photon.Ai.Schemas;

/// <summary>What of a value is not as its schema says.</summary>
/// <param name="Pointer">JSON Pointer into the value; "" is all of it.</param>
/// <param name="Message">Without a full stop.</param>
public sealed record Finding(string Pointer, string Message);
