using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What an operation takes from the document around it.</summary>
sealed record OperationDefaults(IReadOnlyList<NamedMediaType> Consumes, IReadOnlyList<NamedMediaType> Produces, EquatableArray<SecurityRequirement>? Security, EquatableArray<ServerModel> Servers);

/// <summary>One operation.</summary>
sealed class OperationBinder(
    BindScope scope, OperationDefaults around, ParameterBinder parameters, BodyBinder bodies, FormBinder forms, ResponseBinder responses, SecurityBinder security, ServerBinder servers)
{
    /// <summary>The operation, or null and what keeps it from being one.</summary>
    public OperationModel? Bind(Node pathItem, Node node, PathTemplate path, string method, string id, IReadOnlyList<string> tags, out string fault)
    {
        var name = new NamePath(null, id);
        var list = ParameterList.Of(pathItem, node, scope);
        fault = list.IsLost ? "one of its parameters cannot be found" : "";
        if (fault.Length > 0) return null;
        var models = Parameters(list, path, node, name, out fault);
        if (models is null) return null;
        BodyModel? body;
        if (scope.IsV2) body = forms.Bind(list.Body, MediaTypesOf(node, "consumes", around.Consumes), new(id, "", ""), name);
        else if (!bodies.Bind(node["requestBody"], id, name, out body))
        {
            fault = "its request body cannot be found";
            return null;
        }
        var answers = responses.Bind(scope.Object(node, "responses"), MediaTypesOf(node, "produces", around.Produces), method, id, name);
        if (answers is null)
        {
            fault = "one of its responses cannot be found";
            return null;
        }
        var isOwn = node["security"] is { Exists: true, IsNull: false };
        if ((isOwn ? security.Requirements(node) : around.Security) is not { } required)
        {
            fault = isOwn ? "its security cannot be read" : "the document's security cannot be read";
            return null;
        }
        if (answers.Value.Count == 0) scope.Report(BindingRules.NoResponses, node.NamePlace, id);
        if (body is not null && method is "GET" or "HEAD" or "TRACE") scope.Report(BindingRules.BodyNotAllowed, node.NamePlace, method);
        return new(id, method, path.Path, tags[0])
        {
            Summary = scope.Text(node, "summary"),
            Description = scope.Text(node, "description"),
            Deprecated = node["deprecated"].Exists && scope.Flag(node, "deprecated"),
            Tags = new(tags),
            Parameters = new(models.ToArray()),
            Body = body,
            Responses = answers.Value,
            Security = required,
            Servers = OwnServers(pathItem, node),
            Hints = HintReader.For(scope)?.Add(node).Hints,
        };
    }

    /// <summary>Path parameters in the order of the template, then the others.</summary>
    List<ParameterModel>? Parameters(ParameterList list, PathTemplate path, Node node, NamePath name, out string fault)
    {
        fault = "";
        var all = new List<ParameterModel>(list.Nodes.Count);
        foreach (var parameter in list.Nodes)
            if (parameters.Bind(parameter, name) is { } model) all.Add(model);
        var sorted = new List<ParameterModel>(all.Count);
        foreach (var part in path.Names)
        {
            if (all.Find(model => model.In == ParameterLocation.Path && model.Name == part) is { } declared) sorted.Add(declared);
            else
            {
                fault = "its path parameter '" + part + "' is not declared";
                scope.Report(BindingRules.UndeclaredPathParameter, node.NamePlace, part);
            }
        }
        if (fault.Length > 0) return null;
        foreach (var model in all)
        {
            if (model.In != ParameterLocation.Path) sorted.Add(model);
            else if (!path.Names.Contains(model.Name)) scope.Report(BindingRules.PathParameterNotInPath, node.NamePlace, model.Name, path.Path);
        }
        return sorted;
    }

    EquatableArray<ServerModel> OwnServers(Node pathItem, Node node)
    {
        if (scope.IsV2) return default;
        var own = node["servers"].IsArray ? servers.Bind(node["servers"]) : servers.Bind(pathItem["servers"]);
        return own == around.Servers ? default : own;
    }

    IReadOnlyList<NamedMediaType> MediaTypesOf(Node node, string member, IReadOnlyList<NamedMediaType> fallback) =>
        scope.IsV2 && node[member].IsArray ? NamedMediaType.List(node[member], scope) : fallback;
}
