using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>All operations of all paths.</summary>
sealed class PathsBinder(BindScope scope, OperationBinder operations, OperationFilter filter, OperationIds ids)
{
    readonly Dictionary<string, string> _routes = new(StringComparer.Ordinal);

    /// <summary>Where each operation that was bound stands, in the same order.</summary>
    public List<Node> Nodes { get; } = [];

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
            foreach (var (method, node) in PathItem.Operations(item, scope.Version))
            {
                var operation = scope.Follow(node);
                if (Bind(item, operation, template, method, member.Name, fault) is not { } model) continue;
                models.Add(model);
                Nodes.Add(operation);
            }
        }
        return models;
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
        var tags = PathItem.Tags(node, scope, template?.FirstSegment() ?? "Default");
        if (!filter.Wants(id, method, path, tags)) return null;
        id = ids.Take(node, id, route);
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
}
