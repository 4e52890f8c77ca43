namespace Photon.Corpus;

/// <summary>A row of the corpus manifest.</summary>
/// <param name="File">The document, or the root file of a folder of files, relative to the corpus.</param>
/// <param name="Root">The absolute path of the root file.</param>
/// <param name="OpenApi">The version that the document states.</param>
/// <param name="IsValid">A structural check found nothing; otherwise <paramref name="Problems"/> says what.</param>
public sealed record CorpusDocument(string File, string Root, string OpenApi, int FileCount, int Operations, bool IsValid, string Problems)
{
    /// <summary>The root first, then every file beside and below it, where the document is a folder.</summary>
    public IReadOnlyList<string> Files()
    {
        if (!File.Contains('/')) return [Root];
        var corpus = Root[..^File.Length];
        var folder = Path.Combine(corpus, File[..File.IndexOf('/')]);
        return [Root, .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".json" or ".yaml" or ".yml" && f != Root)
            .Order(StringComparer.Ordinal)];
    }
}
