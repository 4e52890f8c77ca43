namespace Photon.Cli.Generate;

/// <summary>A file as it is ejected.</summary>
/// <param name="Name">Below the folder of the output, with slashes.</param>
/// <param name="Text">Its first line is a comment that says where it is from, and has a stamp of the rest; lines end with LF.</param>
sealed record EjectedFile(string Name, string Text);
