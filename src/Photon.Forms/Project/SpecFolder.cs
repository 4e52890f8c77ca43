using Photon.Core.Reading;

namespace Photon.Forms.Project;

/// <summary>The files that a document may refer to: those of the project's folder, and of its own folder where it lies outside.</summary>
/// <param name="named">Files that the project itself names, wherever they lie.</param>
public sealed class SpecFolder(string projectDirectory, string document, IReadOnlyCollection<string> named)
{
    readonly string _root = SpecPath.IsInside(SpecPath.Normalize(document), projectDirectory) ? Real(projectDirectory) : Real(Path.GetDirectoryName(document)!);

    /// <summary>A file's text; <c>null</c> where it is missing, too large to be a spec, or beyond the folder, symbolic links resolved.</summary>
    public string? Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length >= 512L * 1024 * 1024) return null;
        return Allows(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>A document may refer to the file, whether or not it is there.</summary>
    public bool Allows(string path) => named.Contains(path) || Holds(path);

    /// <summary>The file lies in the folder, symbolic links resolved.</summary>
    public bool Holds(string path) => SpecPath.IsInside(SpecPath.Normalize(Real(path)), _root);

    /// <summary>The path with every symbolic link in it resolved, as <c>realpath</c> gives it.</summary>
    static string Real(string path)
    {
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Real(parent), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here;
    }
}
