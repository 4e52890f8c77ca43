namespace Photon.Core.Reading;

/// <summary>Absolute URIs that files of the project answer to, so that a reference to one needs no network.</summary>
/// <param name="Uri">What they begin with: <c>https://schemas.example.com/</c>; or one whole URI.</param>
/// <param name="Path">The folder that stands for it, with a slash at its end; or one file. As the files' paths are.</param>
public sealed record SpecAddress(string Uri, string Path)
{
    /// <summary>The path of a URI without fragment; null where this is none of these addresses.</summary>
    public string? PathOf(string uri)
    {
        if (uri == Uri) return SpecPath.Normalize(Path);
        if (!Uri.EndsWith("/", StringComparison.Ordinal) || !uri.StartsWith(Uri, StringComparison.Ordinal)) return null;
        var query = uri.IndexOf('?');
        var rest = System.Uri.UnescapeDataString(uri.Substring(Uri.Length, (query < 0 ? uri.Length : query) - Uri.Length));
        return SpecPath.Normalize(Path.TrimEnd('/', '\\') + "/" + rest);
    }

    /// <summary>The URI of a normalised path; null where it has none of these addresses.</summary>
    public string? UriOf(string path)
    {
        var own = SpecPath.Normalize(Path);
        if (path == own) return Uri;
        return Uri.EndsWith("/", StringComparison.Ordinal) && path.StartsWith(own + "/", StringComparison.Ordinal) ? Uri + path.Substring(own.Length + 1) : null;
    }
}
