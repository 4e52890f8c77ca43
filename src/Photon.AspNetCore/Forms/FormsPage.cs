using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Photon.AspNetCore.Forms;

/// <summary>The page that loads the bundle. Its parts have names that change with what they say, so it alone must be asked for anew.</summary>
/// <param name="path">Where the page is, as seen from the app or its route group.</param>
/// <param name="development">What the page is asked from first; <c>null</c>: the app is not developed.</param>
sealed class FormsPage(IFileProvider assets, string path, FormsDevelopment? development)
{
    /// <summary>Where the build puts the bundle among the static web assets.</summary>
    public const string Folder = "_forms";

    const string Nothing = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>No forms yet</title>
        <style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark }</style>
        <h1>The forms were not built</h1>
        <p>This app was built without Node.js, so there is no bundle to serve. The API works as usual.</p>
        <p>Install Node.js (20.19 or later, or 22.12 or later) and build again. <code>PhotonFrontEnd=required</code> makes a build without it fail.</p>
        </html>

        """;

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var file = assets.GetFileInfo(Folder + "/index.html");
        var live = development is null ? null : await development.Page(context, Root(request));
        var text = live ?? (file.Exists ? await Bundled(file, request.PathBase, context.RequestAborted) : null);
        response.StatusCode = text is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        text = text is null ? Missing : Based(text, request.PathBase);
        if (!HttpMethods.IsHead(request.Method)) await response.WriteAsync(text, context.RequestAborted);
    }

    /// <summary>The path without that of the page itself, of which each segment matched one.</summary>
    string Root(HttpRequest request)
    {
        var segments = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var own = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Length;
        return request.PathBase.ToUriComponent() + string.Concat(segments.SkipLast(own).Select(segment => "/" + Uri.EscapeDataString(segment)));
    }

    string Missing => development is { Trouble.Length: > 0 }
        ? Nothing.Replace("</html>", $"<h2>Vite could not be started</h2>\n<pre style=\"white-space: pre-wrap\">{HtmlEncoder.Default.Encode(development.Trouble)}</pre>\n</html>", StringComparison.Ordinal)
        : Nothing;

    /// <summary>Vite names parts as seen from the page; the page may be anywhere, and so may the app.</summary>
    static async Task<string> Bundled(IFileInfo file, PathString root, CancellationToken cancel)
    {
        await using var stream = file.CreateReadStream();
        using var reader = new StreamReader(stream);
        return (await reader.ReadToEndAsync(cancel)).Replace("\"./assets/", $"\"{HtmlEncoder.Default.Encode(root.ToUriComponent())}/{Folder}/assets/", StringComparison.Ordinal);
    }

    /// <summary>Tells the page where the API is.</summary>
    static string Based(string page, PathString root) =>
        root.HasValue ? page.Replace("<head>", $"<head><meta name=\"photon-base\" content=\"{HtmlEncoder.Default.Encode(root.ToUriComponent())}\">", StringComparison.Ordinal) : page;
}
