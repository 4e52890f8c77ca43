namespace Photon.Core.Emit.Reuse;

/// <summary>The files of a run, with what the next run needs to take over those that stay as they are.</summary>
public sealed class PrintedFiles
{
    internal PrintedFiles(IReadOnlyList<SourceFile> files, ApiFace face, Dictionary<Digest, SourceFile> byContent) =>
        (Files, Face, ByContent) = (files, face, byContent);

    public IReadOnlyList<SourceFile> Files { get; }

    internal ApiFace Face { get; }

    internal IReadOnlyDictionary<Digest, SourceFile> ByContent { get; }
}
