namespace Photon.Core.Model;

/// <summary>Which schema a type was made of. A file and a pointer, not a place in its text: lines may move.</summary>
/// <param name="File">The file's path as the build gave it.</param>
/// <param name="Pointer">The JSON Pointer of a named schema in it; empty for the whole file, and for an inline schema.</param>
/// <param name="IsNamed">The document names the type; otherwise it is called after the place where it is met first.</param>
public sealed record TypeOrigin(string File, string Pointer, bool IsNamed);
