using Photon.Cli.Input;

namespace Photon.Cli.Documents.Reports;

/// <summary>Paths as URIs: relative where the file lies in the current folder, which is the checkout in most pipelines.</summary>
static class FileUri
{
    public static string Of(string path)
    {
        if (NetworkDocument.IsUrl(path)) return Uri.TryCreate(path, UriKind.Absolute, out var url) ? url.AbsoluteUri : Uri.EscapeDataString(path);
        var shown = ShownPath.Of(path);
        return Path.IsPathFullyQualified(shown) ? new Uri(path).AbsoluteUri : string.Join('/', shown.Split('/', '\\').Select(Uri.EscapeDataString));
    }
}
