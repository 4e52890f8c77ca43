namespace Photon.Forms.Folder;

/// <summary>A file that the project owns: written once, and again only for as long as nobody has changed it.</summary>
/// <param name="name">Below the folder, with slashes.</param>
/// <param name="text">As this version has it.</param>
sealed class OwnedFile(string name, string text)
{
    public string Name => name;

    /// <summary>With a first line that says what of: whoever changes the file need not keep it.</summary>
    public string Text => FileStamp.Stamped("Yours to change; while it is as it came, builds keep it up to date.", text, isStyle: name.EndsWith(".css", StringComparison.Ordinal));

    /// <returns>What the project has was changed, and this version has something else than what it was made from.</returns>
    public bool IsBehind(string there) => !IsUnchanged(there) && FileStamp.In(there) != FileStamp.Of(text);

    /// <summary>Nobody has touched it since it was written.</summary>
    public static bool IsUnchanged(string there) => FileStamp.IsUnchanged(there);
}
