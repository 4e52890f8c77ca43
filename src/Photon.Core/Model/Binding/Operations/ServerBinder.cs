using System.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Where a document says that its API is served.</summary>
sealed class ServerBinder(BindScope scope)
{
    public EquatableArray<ServerModel> Bind(Node servers)
    {
        if (servers.Count == 0) return default;
        var models = new List<ServerModel>(servers.Count);
        foreach (var server in servers.Items)
            if (Url(scope.Text(server, "url"), server) is { Length: > 0 } url) models.Add(new(url, scope.Text(server, "description")));
        return new(models.ToArray());
    }

    /// <summary>2.0: <c>schemes</c>, <c>host</c> and <c>basePath</c>.</summary>
    public EquatableArray<ServerModel> BindHost(Node root)
    {
        var host = scope.Text(root, "host");
        var path = scope.Text(root, "basePath");
        if (host.Length == 0) return path is "" or "/" ? default : new([new ServerModel(path, "")]);
        var models = new List<ServerModel>();
        foreach (var scheme in scope.Array(root, "schemes").Items)
            if (scheme.IsString && scheme.Text is "http" or "https") models.Add(new(scheme.Text + "://" + host + path, ""));
        return new(models.Count > 0 ? [.. models] : [new ServerModel("https://" + host + path, "")]);
    }

    /// <summary>Variables are filled in with their defaults.</summary>
    string Url(string template, Node server)
    {
        var url = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (end < 0)
            {
                url.Append(template[i]);
                continue;
            }
            var name = template.Substring(i + 1, end - i - 1);
            var variable = server["variables"][name];
            if (variable["default"] is not { Exists: true } value || value.Kind >= NodeKind.Array)
            {
                scope.Report(BindingRules.ServerVariable, (variable.Exists ? variable : server["url"]).Place, name);
                return "";
            }
            url.Append(value.Text);
            i = end;
        }
        return url.ToString();
    }
}
