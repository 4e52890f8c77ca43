namespace Photon.Core.Model;

/// <summary>Which schema a named type was made of. A file and a pointer, not a place in its text: lines may move.</summary>
/// <param name="File">The file's path as the build gave it.</param>
/// <param name="Pointer">The JSON Pointer of the schema in it; empty: the whole file.</param>
public sealed record TypeOrigin(string File, string Pointer);
