using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Responses. A component that many operations share is bound once.</summary>
sealed class ResponseBinder(BindScope scope, ContentBinder contents)
{
    readonly Dictionary<Node, ResponseModel> _components = [];
    readonly LinkBinder _links = new(scope);

    /// <summary>The responses of an operation; null where one of them cannot be found.</summary>
    /// <param name="produces">2.0's media types.</param>
    /// <param name="method">Its method.</param>
    /// <param name="operation">Its id.</param>
    /// <param name="owner">What types inside are called after.</param>
    public EquatableArray<ResponseModel>? Bind(Node responses, IReadOnlyList<NamedMediaType> produces, string method, string operation, NamePath owner)
    {
        var models = new List<ResponseModel>(responses.Count);
        var first = true;
        foreach (var member in responses.Members)
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal)) continue;
            var status = Status(member.Name);
            if (status.Length == 0 || models.Exists(other => other.Status == status))
            {
                scope.Report(BindingRules.MalformedStatus, member.NamePlace, member.Name);
                continue;
            }
            var node = scope.Follow(member.Value);
            if (!node.IsObject)
            {
                if (member.Value["$ref"].Exists) return null;
                scope.Report(BindingRules.WrongKind, member.Value.Place, member.Name, "a response");
                continue;
            }
            // The first good answer is what people call the operation's response.
            var isMain = first && (status[0] == '2' || status == "default");
            if (isMain) first = false;
            var model = One(node, produces, new(operation, status, ""), isMain ? owner : owner.Then(status)) with { Status = status };
            if (model.Contents.Count > 0 && Bodiless(method, status) is { } what)
            {
                scope.Report(BindingRules.BodyNotSent, (node["content"].Exists ? node["content"] : node["schema"]).NamePlace, what);
                model = model with { Contents = default };
            }
            models.Add(model);
        }
        return new(models.ToArray());
    }

    /// <summary>https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1: what such a response is called; null for any other.</summary>
    static string? Bodiless(string method, string status) =>
        method == "HEAD" ? "the response to HEAD" : status is "204" or "205" or "304" || (status[0] == '1' && status[1] != 'X') ? "a response with status " + status : null;

    ResponseModel One(Node node, IReadOnlyList<NamedMediaType> produces, ContentOwner whose, NamePath owner)
    {
        var name = Component(node);
        if (name.Length == 0) return Read(node, produces, whose, owner);
        // In 2.0 the media types are the operation's, so that a shared response is not the same everywhere.
        if (scope.IsV2) return Read(node, produces, whose, new(null, name)) with { Name = name };
        if (!_components.TryGetValue(node, out var model)) _components.Add(node, model = Read(node, produces, whose with { Component = name }, new(null, name)) with { Name = name });
        return model;
    }

    ResponseModel Read(Node node, IReadOnlyList<NamedMediaType> produces, ContentOwner whose, NamePath owner) => new(
        "",
        scope.Text(node, "description"),
        scope.IsV2
            ? node["schema"].Exists ? contents.Bind(node["schema"], produces, whose, owner, "response") : default
            : contents.Bind(scope.Follow(scope.Object(node, "content")), whose, owner, "response"),
        contents.Headers(scope.Object(node, "headers"), owner))
    {
        Links = scope.IsV2 ? default : _links.Bind(scope.Object(node, "links")),
    };

    string Component(Node node)
    {
        var list = node.Parent;
        // A file of its own, or one of a file of fragments.
        if (!list.Exists) return SchemaNames.FileName(node.Path);
        if (!list.Parent.Exists && !list["paths"].Exists) return node.Name;
        if (list.Name != "responses") return "";
        var above = list.Parent;
        if (above.Name == "components") return node.Name;
        // A file of fragments has components by name, one that is an operation has responses by status.
        return !above.Parent.Exists && (scope.IsV2 || Status(node.Name).Length == 0) ? node.Name : "";
    }

    /// <summary><c>200</c>, <c>4XX</c>, <c>default</c>; empty for anything else.</summary>
    static string Status(string text)
    {
        if (text == "default") return text;
        if (text.Length != 3 || text[0] is < '1' or > '5') return "";
        if (text[1] is 'X' or 'x' && text[2] is 'X' or 'x') return text[0] + "XX";
        return char.IsDigit(text[1]) && char.IsDigit(text[2]) ? text : "";
    }
}
