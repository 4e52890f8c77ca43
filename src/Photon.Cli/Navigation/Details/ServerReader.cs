using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Details;

/// <summary>Reads where an operation is served.</summary>
static class ServerReader
{
    /// <summary>The nearest list counts: the operation's, the path's, the document's. Variables have their defaults.</summary>
    public static IReadOnlyList<string> Of(Node root, Node path, Node operation)
    {
        var servers = operation["servers"] is { Count: > 0 } own ? own : path["servers"] is { Count: > 0 } shared ? shared : root["servers"];
        var urls = new List<string>();
        foreach (var server in servers.Items)
        {
            var url = server["url"].Text;
            foreach (var (name, variable) in server["variables"].Members) url = url.Replace($"{{{name}}}", variable["default"].Text, StringComparison.Ordinal);
            urls.Add(url);
        }
        if (urls.Count > 0 || !root["host"].IsString) return urls;
        foreach (var scheme in root["schemes"].Items) urls.Add($"{scheme.Text}://{root["host"].Text}{root["basePath"].Text}");
        return urls.Count > 0 ? urls : [$"https://{root["host"].Text}{root["basePath"].Text}"];
    }
}
