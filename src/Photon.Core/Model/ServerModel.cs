namespace Photon.Core.Model;

/// <summary>A server; variables are filled in with their defaults.</summary>
public sealed record ServerModel(string Url, string Description);
