namespace Photon.Ai.Cassettes;

/// <summary>A message as it was sent: after redaction.</summary>
/// <param name="Role">system, user or assistant.</param>
/// <param name="Text">All of it.</param>
public sealed record CassetteMessage(string Role, string Text);
