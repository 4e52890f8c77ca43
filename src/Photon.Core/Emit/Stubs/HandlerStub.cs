namespace Photon.Core.Emit.Stubs;

/// <summary>A file for people to fill in: written once, and theirs from then on.</summary>
/// <param name="Stands">The name in whose place it stands: where the project's code has it already, the file is not wanted.</param>
/// <param name="File">Its name.</param>
public sealed record HandlerStub(string Stands, string File, string Text);
