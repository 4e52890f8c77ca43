using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Photon.AspNetCore.Forms;

/// <summary>The page that loads the bundle. Its parts have names that change with what they say, so it alone must be asked for anew.</summary>
sealed class FormsPage(IFileProvider assets)
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
        response.StatusCode = file.Exists ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        var text = file.Exists ? await Page(file, request.PathBase, context.RequestAborted) : Nothing;
        if (!HttpMethods.IsHead(request.Method)) await response.WriteAsync(text, context.RequestAborted);
    }

    /// <summary>Vite names parts as seen from the page; the page may be anywhere, and so may the app.</summary>
    static async Task<string> Page(IFileInfo file, PathString root, CancellationToken cancel)
    {
        await using var stream = file.CreateReadStream();
        using var reader = new StreamReader(stream);
        var at = HtmlEncoder.Default.Encode(root.ToUriComponent());
        var text = (await reader.ReadToEndAsync(cancel)).Replace("\"./assets/", $"\"{at}/{Folder}/assets/", StringComparison.Ordinal);
        return root.HasValue ? text.Replace("<head>", $"<head><meta name=\"photon-base\" content=\"{at}\">", StringComparison.Ordinal) : text;
    }
}
