namespace Photon.Core.Documents;

/// <summary>Which files are overlays of a document by their name. What a language model proposed is none.</summary>
public static class OverlayFiles
{
    static readonly string[] Endings = [".overlay.yaml", ".overlay.yml", ".overlay.json"];

    /// <summary>
    /// Of the <paramref name="files"/> in a document's folder, those that are its overlays, in ordinal order:
    /// <c>bookshop.overlay.yaml</c> and <c>bookshop.prices.overlay.yaml</c> of <c>bookshop.yaml</c> and of
    /// <c>bookshop.openapi.yaml</c>, but not where there is a document <c>bookshop.prices.yaml</c>, whose own the second is.
    /// Case counts, so that every machine finds the same.
    /// </summary>
    /// <param name="document">File names, as the others are.</param>
    /// <param name="documents">All documents of the folder.</param>
    public static IReadOnlyList<string> Beside(string document, IReadOnlyCollection<string> documents, IEnumerable<string> files) =>
        [.. files.Where(file => Fit(document, file) is > 0 and var fit && documents.All(other => Fit(other, file) <= fit)).OrderBy(static file => file, StringComparer.Ordinal)];

    /// <summary>Whether the name is that of an overlay that is applied.</summary>
    public static bool IsOverlay(string file) => Ending(file) is not null && file.IndexOf(".proposed.", StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>How many letters of a document's name begin an overlay's; 0: it is none of this document.</summary>
    static int Fit(string document, string file)
    {
        if (!IsOverlay(file) || document == file) return 0;
        var name = document.LastIndexOf('.') is > 0 and var dot ? document.Substring(0, dot) : document;
        if (Begins(file, name)) return name.Length;
        const string mark = ".openapi";
        if (!name.EndsWith(mark, StringComparison.Ordinal)) return 0;
        name = name.Substring(0, name.Length - mark.Length);
        return name.Length > 0 && Begins(file, name) ? name.Length : 0;
    }

    static bool Begins(string file, string name)
    {
        var rest = file.Length - Ending(file)!.Length - name.Length;
        return rest >= 0 && file.StartsWith(name, StringComparison.Ordinal) && (rest == 0 || file[name.Length] == '.');
    }

    static string? Ending(string file) => Array.Find(Endings, ending => file.EndsWith(ending, StringComparison.Ordinal));
}
