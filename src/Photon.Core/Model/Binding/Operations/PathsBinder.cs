using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>All operations of all paths.</summary>
sealed class PathsBinder(BindScope scope, OperationBinder operations, OperationFilter filter)
{
    // Of one operation; nobody files it in more places.
    const int MaxTags = 100;

    static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _routes = new(StringComparer.Ordinal);

    public List<OperationModel> Bind(Node paths)
    {
        var models = new List<OperationModel>();
        foreach (var member in paths.Members)
        {
            scope.Cancel.ThrowIfCancellationRequested();
            if (member.Name.StartsWith("x-", StringComparison.Ordinal)) continue;
            if (!filter.WantsPath(member.Name)) continue;
            var template = PathTemplate.Read(member.Name, out var fault);
            if (template is null) scope.Report(BindingRules.MalformedPath, member.NamePlace, member.Name, fault);
            var item = scope.Follow(member.Value);
            if (!item.IsObject)
            {
                if (!member.Value["$ref"].Exists) scope.Report(BindingRules.WrongKind, member.Value.Place, member.Name, "an object");
                else scope.Report(BindingRules.OperationLeftOut, member.NamePlace, member.Name, "its path item cannot be found");
                continue;
            }
            foreach (var (method, node) in OperationsOf(item))
                if (Bind(item, scope.Follow(node), template, method, member.Name, fault) is { } model) models.Add(model);
        }
        return models;
    }

    /// <summary>In the order of the document.</summary>
    IEnumerable<(string Method, Node Node)> OperationsOf(Node item)
    {
        foreach (var member in item.Members)
        {
            if (member.Name == "additionalOperations" && scope.Version == SpecVersion.V32)
                foreach (var more in member.Value.Members) yield return (more.Name, more.Value);
            else if (Array.IndexOf(Methods, member.Name) >= 0 && (member.Name != "query" || scope.Version == SpecVersion.V32))
                yield return (member.Name.ToUpperInvariant(), member.Value);
        }
    }

    OperationModel? Bind(Node item, Node node, PathTemplate? template, string method, string path, string fault)
    {
        if (!node.IsObject)
        {
            scope.Report(BindingRules.WrongKind, node.Place, method, "an operation");
            return null;
        }
        var route = method + " " + path;
        var id = scope.Text(node, "operationId").Trim();
        var tags = Tags(node, template);
        if (!filter.Wants(id, method, path, tags)) return null;
        if (id.Length > 0 && _ids.TryGetValue(id, out var other))
        {
            scope.Report(BindingRules.DuplicateOperationId, node["operationId"].Place, id, other);
            id = "";
        }
        else if (id.Length > 0) _ids.Add(id, route);
        if (template is null) return LeaveOut(node, id, route, "its path is malformed (" + fault + ")");
        var shape = method + " " + template.Shape;
        if (_routes.TryGetValue(shape, out var same))
        {
            scope.Report(BindingRules.EqualPaths, node.NamePlace, path, same);
            return LeaveOut(node, id, route, "another path matches the same requests");
        }
        var model = operations.Bind(item, node, template, method, id.Length > 0 ? id : method.ToLowerInvariant() + " " + path, tags, out fault);
        if (model is null) return LeaveOut(node, id, route, fault);
        _routes.Add(shape, path);
        return model;
    }

    OperationModel? LeaveOut(Node node, string id, string route, string fault)
    {
        scope.Report(BindingRules.OperationLeftOut, node.NamePlace, id.Length > 0 ? id : route, fault);
        return null;
    }

    List<string> Tags(Node node, PathTemplate? template)
    {
        var tags = new List<string>();
        foreach (var tag in scope.Array(node, "tags").Items)
            if (tag.IsString && tag.Text.Length > 0 && tags.Count < MaxTags && !tags.Contains(tag.Text)) tags.Add(tag.Text);
        if (tags.Count == 0) tags.Add(template?.FirstSegment() ?? "Default");
        return tags;
    }
}
