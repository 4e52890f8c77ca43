using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What a request carries.</summary>
sealed class BodyBinder(BindScope scope, ContentBinder contents)
{
    readonly Dictionary<Node, BodyModel> _components = [];

    /// <summary>3.x: the <c>requestBody</c>. False where it refers to nothing.</summary>
    public bool Bind(Node requestBody, string operation, NamePath owner, out BodyModel? body)
    {
        body = null;
        if (!requestBody.Exists || requestBody.IsNull) return true;
        var node = scope.Follow(requestBody);
        if (!node.IsObject)
        {
            if (requestBody["$ref"].Exists) return false;
            scope.Report(BindingRules.WrongKind, requestBody.Place, "requestBody", "an object");
            return true;
        }
        var isComponent = node.Parent.Name == "requestBodies";
        if (isComponent && _components.TryGetValue(node, out body)) return true;
        body = new(scope.Flag(node, "required"), scope.Text(node, "description"),
            contents.Bind(scope.Follow(scope.Object(node, "content")), new(operation, "", isComponent ? node.Name : ""), isComponent ? new(null, node.Name) : owner, "request"));
        if (isComponent) _components.Add(node, body);
        if (body.Contents.Count > 0) return true;
        scope.Report(BindingRules.Missing, node.Place, "A request body", "content");
        body = null;
        return true;
    }
}
