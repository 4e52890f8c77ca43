using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The parameters of a path and of an operation, put together.</summary>
sealed class ParameterList
{
    readonly Dictionary<(string Name, string In), int> _places = [];

    /// <summary>Parameter Objects, references followed, overridden ones left out.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>2.0: those that make up the body.</summary>
    public List<Node> Body { get; } = [];

    /// <summary>A parameter that cannot be found leaves the operation without it: what would it be sent?</summary>
    public bool IsLost { get; private set; }

    public static ParameterList Of(Node pathItem, Node operation, BindScope scope)
    {
        var list = new ParameterList();
        list.Add(scope.Array(pathItem, "parameters"), scope, 0);
        list.Add(scope.Array(operation, "parameters"), scope, list.Nodes.Count);
        if (scope.IsV2) list.Body.AddRange(list.Nodes.FindAll(IsBody));
        list.Nodes.RemoveAll(node => (scope.IsV2 && IsBody(node)) || IsDescribedElsewhere(node));
        return list;
    }

    void Add(Node parameters, BindScope scope, int inherited)
    {
        foreach (var item in parameters.Items)
        {
            var node = scope.Follow(item);
            if (!node.IsObject)
            {
                IsLost |= item["$ref"].Exists;
                if (!item["$ref"].Exists) scope.Report(BindingRules.WrongKind, item.Place, "parameter", "an object");
                continue;
            }
            var key = (node["name"].Text, node["in"].Text);
            if (!_places.TryGetValue(key, out var twin))
            {
                _places.Add(key, Nodes.Count);
                Nodes.Add(node);
            }
            else if (twin < inherited) Nodes[twin] = node;
            else scope.Report(BindingRules.DuplicateParameter, item.Place, node["name"].Text, node["in"].Text);
        }
    }

    static bool IsBody(Node node) => node["in"].Is("body") || node["in"].Is("formData");

    /// <summary>https://spec.openapis.org/oas/v3.1.1#fixed-fields-for-use-with-schema: such a definition shall be ignored.</summary>
    static bool IsDescribedElsewhere(Node node) => node["in"].Is("header") && node["name"].Text.ToLowerInvariant() is "accept" or "content-type" or "authorization";
}
