using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The links of a response (https://spec.openapis.org/oas/v3.1.1#link-object).</summary>
sealed class LinkBinder(BindScope scope)
{
    public EquatableArray<LinkModel> Bind(Node links)
    {
        if (links.Count == 0) return default;
        var models = new List<LinkModel>(links.Count);
        foreach (var member in links.Members)
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal)) continue;
            var node = scope.Follow(member.Value);
            var operation = node["operationId"].Exists ? scope.Text(node, "operationId") : scope.Text(node, "operationRef");
            if (node.IsObject && operation.Length > 0) models.Add(One(member.Name, operation, node));
            else if (node.IsObject) scope.Report(BindingRules.Missing, node.Place, "The link '" + member.Name + "'", "operationId' or 'operationRef");
            else if (!member.Value["$ref"].Exists) scope.Report(BindingRules.WrongKind, member.Value.Place, member.Name, "a link");
        }
        return new(models.ToArray());
    }

    LinkModel One(string name, string operation, Node node)
    {
        var parameters = new List<LinkParameter>();
        foreach (var parameter in scope.Object(node, "parameters").Members) parameters.Add(new(parameter.Name, Value(parameter.Value)));
        return new(name, operation, scope.Text(node, "description")) { Parameters = new(parameters.ToArray()), Body = Value(node["requestBody"]) };
    }

    static string Value(Node node) => !node.Exists ? "" : node.IsString && node.Text.StartsWith("$", StringComparison.Ordinal) ? node.Text : node.ToJson();
}
