using System.Text.Json;
using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Examples;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Snippets;

/// <summary>A request to an operation, filled with examples: what all snippets say in their languages.</summary>
/// <param name="Url">Parameters of path and query filled in and escaped.</param>
/// <param name="Body">Its text; <c>null</c> where there is none, or where it is no text that one can write down.</param>
sealed record SnippetRequest(string Method, string Url, IReadOnlyList<(string Name, string Value)> Headers, string? MediaType, string? Body)
{
    public static SnippetRequest Of(OperationDetail operation, SpecFiles files)
    {
        var (path, query, headers) = (operation.Path, new List<string>(), new List<(string, string)>());
        foreach (var parameter in operation.Parameters)
        {
            var value = Value(ExampleWriter.Write(files, parameter.Node, parameter.Schema.Written, ExampleSide.Request));
            if (parameter.In == "path") path = path.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
            else if (parameter.In == "query" && parameter.IsRequired) query.Add($"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(value)}");
            else if (parameter.In == "header" && parameter.IsRequired) headers.Add((parameter.Name, value));
        }
        AddSecurity(operation, query, headers);
        // Web hooks are called at the receiver's.
        var server = operation.Servers is [{ Length: > 0 } url, ..] ? url.TrimEnd('/') : "http://localhost:5080";
        if (server.StartsWith('/')) server = "http://localhost:5080" + server;
        var body = operation.Bodies.Where(static body => body.IsJson).Concat(operation.Bodies).FirstOrDefault();
        var text = body is not { IsJson: true } ? null : ExampleWriter.Write(files, body.Node, body.Schema.Written, ExampleSide.Request);
        return new(operation.Method, server + (path.StartsWith('/') ? path : "/" + Uri.EscapeDataString(path)) + (query.Count > 0 ? "?" + string.Join('&', query) : ""), headers, body?.MediaType, text);
    }

    /// <summary>Names of environment variables stand for what nobody writes into a snippet.</summary>
    static void AddSecurity(OperationDetail operation, List<string> query, List<(string, string)> headers)
    {
        foreach (var scheme in operation.Security is [var first, ..] ? first : [])
        {
            switch (scheme.Kind.Split(' '))
            {
                case ["http", var kind]: headers.Add(("Authorization", $"{(kind.Equals("basic", StringComparison.OrdinalIgnoreCase) ? "Basic" : "Bearer")} {Secret}")); break;
                case ["oauth2" or "openIdConnect"]: headers.Add(("Authorization", "Bearer " + Secret)); break;
                case ["apiKey", "header", var name]: headers.Add((name, Secret)); break;
                case ["apiKey", "query", var name]: query.Add($"{Uri.EscapeDataString(name)}={Secret}"); break;
            }
        }
    }

    /// <summary>Stands where a secret goes.</summary>
    public const string Secret = "API_SECRET";

    /// <summary>As it stands in a URL: texts without quotes, the first of a list.</summary>
    static string Value(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
        var value = document.RootElement;
        while (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
    }
}
