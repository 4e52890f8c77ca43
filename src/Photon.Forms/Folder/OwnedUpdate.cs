using DiffPlex.Renderer;

namespace Photon.Forms.Folder;

/// <summary>What this version has of a file that the project has changed: the whole, and what taking it over would change.</summary>
/// <param name="Path">Below the front end's folder.</param>
/// <param name="Text">As this version has it.</param>
/// <param name="Diff">In the unified format, from the project's: <c>git apply</c> in the front end's folder takes it over.</param>
public sealed record OwnedUpdate(string Path, string Text, string Diff)
{
    internal static OwnedUpdate Of(OwnedFile file, string there) =>
        new(file.Name, file.Text, UnidiffRenderer.GenerateUnidiff(there.ReplaceLineEndings("\n"), file.Text, "a/" + file.Name, "b/" + file.Name, ignoreWhitespace: false));
}
