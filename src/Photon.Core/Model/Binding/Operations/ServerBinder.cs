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
            if (Server(scope.Text(server, "url"), server) is { Url.Length: > 0 } model) models.Add(model);
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

    ServerModel? Server(string template, Node server)
    {
        var url = new StringBuilder(template.Length);
        var variables = new List<ServerVariable>();
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (end < 0)
            {
                url.Append(template[i]);
                continue;
            }
            var name = template.Substring(i + 1, end - i - 1);
            var node = server["variables"][name];
            if (node["default"] is not { Exists: true } value || value.Kind >= NodeKind.Array)
            {
                scope.Report(BindingRules.ServerVariable, (node.Exists ? node : server["url"]).Place, name);
                return null;
            }
            if (!variables.Exists(known => known.Name == name)) variables.Add(new(name, value.Text, scope.Text(node, "description"), Allowed(node["enum"], value.Text)));
            url.Append(value.Text);
            i = end;
        }
        return new(url.ToString(), scope.Text(server, "description"))
        {
            Name = scope.Version >= SpecVersion.V32 ? scope.Text(server, "name") : "",
            Template = variables.Count > 0 ? template : "",
            Variables = new(variables.ToArray()),
        };
    }

    /// <summary>A default that the list lacks is a value all the same: calls without one would fail.</summary>
    static EquatableArray<string> Allowed(Node list, string otherwise)
    {
        var texts = new List<string>();
        foreach (var item in list.Items)
            if (item.Kind < NodeKind.Array) texts.Add(item.Text);
        if (texts.Count > 0 && !texts.Contains(otherwise)) texts.Add(otherwise);
        return new(texts.ToArray());
    }
}
