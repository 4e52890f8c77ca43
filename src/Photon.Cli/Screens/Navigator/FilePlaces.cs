using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Screens.Navigator;

/// <summary>Files of a document on disk, and what stands at a place of them.</summary>
static class FilePlaces
{
    /// <returns>Full path, or <c>null</c> where the document is no file.</returns>
    public static string? PathOf(NavigatedDocument document, string file)
    {
        if (!document.IsFile) return null;
        return file.Length == 0 || file == document.Index.Files[0] ? document.Path : SpecPath.Combine(document.Path, file);
    }

    /// <summary>The last entry that begins before a place or at it.</summary>
    /// <returns>-1 where there is none.</returns>
    public static int EntryAt(NavigatedDocument document, Place place)
    {
        var (index, best) = (document.Index, -1);
        var file = FileNumber(document, place.Path);
        for (var id = 0; id < index.Count; id++)
        {
            var item = index[id];
            if (item.FileNumber != file || item.Place.Line > place.Line || item.Kind == EntryKind.Tag) continue;
            if (best < 0 || item.Place.Line >= index[best].Place.Line) best = id;
        }
        return best;
    }

    static int FileNumber(NavigatedDocument document, string path)
    {
        for (var i = 1; i < document.Index.Files.Count; i++)
            if (document.Index.Files[i] == path || PathOf(document, document.Index.Files[i]) == path) return i;
        return 0;
    }
}
