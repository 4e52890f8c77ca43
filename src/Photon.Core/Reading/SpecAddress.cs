namespace Photon.Core.Reading;

/// <summary>Absolute URIs that files of the project answer to, so that a reference to one needs no network.</summary>
/// <param name="Uri">What they begin with: <c>https://schemas.example.com/</c>; or one whole URI.</param>
/// <param name="Path">The folder that stands for it, with a slash at its end; or one file. As the files' paths are.</param>
public sealed record SpecAddress(string Uri, string Path)
{
    /// <summary><c>https://schemas.example.com/=vendor/</c>; null where it says no such thing.</summary>
    public static SpecAddress? Parse(string text)
    {
        var equals = text.IndexOf('=');
        if (equals <= 0) return null;
        var (uri, path) = (text.Substring(0, equals).Trim(), text.Substring(equals + 1).Trim());
        // On Unix "/a" is an absolute URI too, of a file.
        if (path.Length == 0 || !System.Uri.TryCreate(uri, UriKind.Absolute, out var address) || address.IsFile || address.Fragment.Length > 0) return null;
        return new(address.AbsoluteUri, path);
    }

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
