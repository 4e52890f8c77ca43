using System.Text.Json;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Forms.Project;

/// <summary>What a project says of its forms. All paths are full.</summary>
/// <param name="File">The project file.</param>
public sealed record FormsProject(string File)
{
    /// <summary>Of the front end.</summary>
    public required string Folder { get; init; }

    public required string LockFile { get; init; }

    /// <summary>Where newer versions of changed files are put, beside which the project's own can be compared.</summary>
    public required string UpdatesFolder { get; init; }

    public required IReadOnlyList<SpecItem> Documents { get; init; }

    /// <summary>Every file that the documents refer to, their overlays too.</summary>
    public IReadOnlyList<string> Parts()
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in Documents)
        {
            var folder = new SpecFolder(Path.GetDirectoryName(File)!, item.Path, item.Overlays);
            files.UnionWith(DocumentClosure.Collect(item.Path, item.Overlays, folder.Read, item.Addresses).Where(folder.Allows));
        }
        files.ExceptWith(Documents.Select(item => SpecPath.Normalize(item.Path)));
        return [.. files];
    }

    public string ToJson() => JsonSerializer.Serialize(new Stored(File, Folder, LockFile, UpdatesFolder, [.. Documents.Select(item => new StoredItem(item.Path, item.ToMetadata().ToDictionary()))]));

    /// <exception cref="JsonException">It is no project that this version wrote.</exception>
    public static FormsProject FromJson(string json) => JsonSerializer.Deserialize<Stored>(json) is { File: not null, Documents: not null } stored
        ? new(stored.File)
        {
            Folder = stored.Folder,
            LockFile = stored.LockFile,
            UpdatesFolder = stored.UpdatesFolder,
            Documents = [.. stored.Documents.Select(item => SpecItem.FromMetadata(item.Path, name => item.Metadata.GetValueOrDefault(name, "")))],
        }
        : throw new JsonException("This is no project with forms.");

    sealed record Stored(string File, string Folder, string LockFile, string UpdatesFolder, StoredItem[] Documents);

    sealed record StoredItem(string Path, Dictionary<string, string> Metadata);
}
