using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding.Structure;

/// <summary>Rules of parameters that depend on where they stand and on each other.</summary>
sealed class ParameterCheck(BindScope scope)
{
    static readonly string[] s_ofSchemas = ["schema", "style", "explode", "allowReserved"];

    public void Parameter(Node node)
    {
        var place = node["in"].Text;
        var name = node["name"];
        if (place == "header" && name.IsString && !IsToken(name.Text)) scope.Report(BindingRules.InvalidName, name.Place, name.Text, "a header");
        if (place == "path" && name.IsString && name.Text.IndexOfAny(['{', '}']) >= 0) scope.Report(BindingRules.InvalidName, name.Place, name.Text, "a path parameter");
        if (scope.IsV2) return;
        var reserved = node["allowReserved"];
        if (scope.IsV31 && reserved.Exists && !MayBeReserved(place, node["style"].Text)) Foreign(reserved, place);
        if (place == "querystring")
        {
            foreach (var member in s_ofSchemas)
                if (node[member].Exists) Foreign(node[member], place);
        }
        else if (node["content"].Exists)
        {
            foreach (var member in s_ofSchemas)
                if (node[member].Exists) scope.Report(BindingRules.ExclusiveFields, node[member].NamePlace, "content", member);
        }
    }

    /// <summary>Only where the style percent-encodes; before 3.2 only in a query, and 3.0 only says that it has no effect elsewhere.</summary>
    bool MayBeReserved(string place, string style) => place switch
    {
        "query" => true,
        "path" => scope.Version >= SpecVersion.V32,
        "cookie" => scope.Version >= SpecVersion.V32 && style != "cookie",
        _ => false,
    };

    public void PathItem(Node node)
    {
        QueryStrings(node["parameters"], default);
        foreach (var (method, operation) in node["additionalOperations"].Members)
            if (scope.Version >= SpecVersion.V32 && Array.IndexOf(Binding.PathItem.Methods, method.ToLowerInvariant()) >= 0)
                scope.Report(BindingRules.InvalidName, operation.NamePlace, method, "an additional operation; it has a field of its own");
    }

    public void Operation(Node node) => QueryStrings(node["parameters"], node.Parent["parameters"]);

    public void Headers(Node headers)
    {
        foreach (var (name, value) in headers.Members)
            if (!IsToken(name)) scope.Report(BindingRules.InvalidName, value.NamePlace, name, "a header");
    }

    /// <summary>A parameter that is the whole query string leaves no room for another.</summary>
    void QueryStrings(Node own, Node inherited)
    {
        if (scope.Version < SpecVersion.V32) return;
        Node whole = default;
        foreach (var parameter in All(own, inherited))
            if (parameter["in"].Is("querystring")) whole = parameter;
        if (!whole.Exists) return;
        foreach (var parameter in All(own, inherited))
            if (parameter != whole && parameter["in"].Text is "query" or "querystring")
                scope.Report(BindingRules.ExclusiveFields, parameter["name"].Place, whole["name"].Text, parameter["name"].Text);
    }

    IEnumerable<Node> All(Node own, Node inherited)
    {
        foreach (var parameter in own.Items) yield return scope.Peek(parameter);
        foreach (var parameter in inherited.Items) yield return scope.Peek(parameter);
    }

    void Foreign(Node field, string place) =>
        scope.Report(BindingRules.UnknownField, field.NamePlace, field.Name, place.Length == 0 ? "Parameter" : place + " Parameter", SpecVersions.Text(scope.Version), "");

    /// <summary>RFC 9110, 5.6.2.</summary>
    static bool IsToken(string name)
    {
        foreach (var c in name)
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && "!#$%&'*+-.^_`|~".IndexOf(c) < 0) return false;
        return name.Length > 0;
    }
}
