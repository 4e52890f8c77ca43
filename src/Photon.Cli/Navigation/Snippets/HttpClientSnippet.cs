using System.Text;
using Photon.Core.Emit.CSharp;

namespace Photon.Cli.Navigation.Snippets;

/// <summary>A request in C# with nothing but HttpClient.</summary>
static class HttpClientSnippet
{
    public static string Of(SnippetRequest request)
    {
        var text = new StringBuilder("using var client = new HttpClient();\n");
        text.Append("using var request = new HttpRequestMessage(new HttpMethod(").Append(CSharpText.Literal(request.Method)).Append("), ").Append(CSharpText.Literal(request.Url)).Append(");\n");
        foreach (var (name, value) in request.Headers)
            text.Append("request.Headers.TryAddWithoutValidation(").Append(CSharpText.Literal(name)).Append(", ").Append(CSharpText.Literal(value)).Append(");\n");
        if (request.MediaType is { } type)
        {
            text.Append(request.Body is { } body
                ? $"request.Content = new StringContent({CSharpText.Literal(body)});\n"
                : "request.Content = new StreamContent(File.OpenRead(\"FILE\"));\n");
            text.Append("request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(").Append(CSharpText.Literal(type)).Append(");\n");
        }
        return text.Append("using var response = await client.SendAsync(request);\nConsole.WriteLine($\"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}\");\n").ToString();
    }
}
