using System.Globalization;
using System.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What the API calls: the operations of its webhooks, and those of the callbacks that its own operations name.</summary>
sealed class WebhooksBinder(BindScope scope, OperationBinder operations, OperationFilter filter, OperationIds ids)
{
    readonly HashSet<string> _shapes = new(StringComparer.Ordinal);
    readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    readonly HashSet<Node> _bound = [];
    readonly List<Node> _nodes = [];

    /// <summary>Those bound so far.</summary>
    public List<OperationModel> Models { get; } = [];

    public void Webhooks(Node webhooks)
    {
        foreach (var member in webhooks.Members)
        {
            scope.Cancel.ThrowIfCancellationRequested();
            var name = member.Name;
            if (name.StartsWith("x-", StringComparison.Ordinal) || !filter.WantsPath(name)) continue;
            if (ItemOf(member.Value, name, member.NamePlace) is not { } item) continue;
            var all = PathItem.Operations(item, scope.Version).ToList();
            foreach (var (method, node) in all)
            {
                var operation = scope.Follow(node);
                var tags = PathItem.Tags(operation, scope, name);
                if (!filter.Wants(scope.Text(operation, "operationId").Trim(), method, name, tags)) continue;
                Bind(item, operation, method, new(name, "", all.Count == 1 ? [name] : [name + " " + method.ToLowerInvariant()]), tags, null, "");
            }
        }
    }

    /// <summary>The callbacks of one operation of the API.</summary>
    /// <param name="operation">Where it stands.</param>
    /// <param name="index">Its place among the API's operations.</param>
    /// <param name="id">Its id.</param>
    public void Callbacks(Node operation, int index, string id) => Callbacks(operation, index, id, false);

    /// <summary>
    /// The callbacks of what was bound so far, and theirs in turn. Each is bound once, however many ways lead to it: components may refer to each other in
    /// circles, and every way of many would be a name for the same request.
    /// </summary>
    public void Nested()
    {
        for (var i = 0; i < Models.Count; i++) Callbacks(_nodes[i], i, Models[i].Id, true);
    }

    void Callbacks(Node operation, int index, string id, bool isNested)
    {
        foreach (var member in scope.Object(operation, "callbacks").Members)
        {
            var callback = scope.Follow(member.Value);
            if (member.Name.StartsWith("x-", StringComparison.Ordinal) || ItemOf(member.Value, member.Name, member.NamePlace) is null) continue;
            foreach (var address in callback.Members)
            {
                if (address.Name.StartsWith("x-", StringComparison.Ordinal) || ItemOf(address.Value, address.Name, address.NamePlace) is not { } item) continue;
                foreach (var (method, node) in PathItem.Operations(item, scope.Version))
                {
                    var one = scope.Follow(node);
                    if (isNested && _bound.Contains(one)) continue;
                    var names = new HookNames(member.Name, id, [member.Name, id + " " + member.Name, id + " " + member.Name + " " + method.ToLowerInvariant()]);
                    Bind(item, one, method, names, PathItem.Tags(one, scope, names.Tag), new(member.Name, index, address.Name) { IsNested = isNested }, Suffix(address.Name));
                }
            }
        }
    }

    /// <param name="Name">Of the webhook or callback.</param>
    /// <param name="Owner">The id of the operation that the callback belongs to; empty: a webhook.</param>
    /// <param name="Ids">What an operation without an id may be called, best first.</param>
    readonly record struct HookNames(string Name, string Owner, string[] Ids)
    {
        /// <summary>What its handler is for: one webhook, or one callback of one operation.</summary>
        public string Tag => Owner.Length > 0 ? Owner + " " + Name : Name;
    }

    Node? ItemOf(Node value, string name, Place place)
    {
        var item = scope.Follow(value);
        if (item.IsObject) return item;
        if (value["$ref"].Exists) scope.Report(BindingRules.OperationLeftOut, place, name, "its path item cannot be found");
        else scope.Report(BindingRules.WrongKind, value.Place, name, "an object");
        return null;
    }

    void Bind(Node item, Node node, string method, HookNames names, IReadOnlyList<string> tags, CallbackModel? callback, string suffix)
    {
        if (!node.IsObject)
        {
            scope.Report(BindingRules.WrongKind, node.Place, method, "an operation");
            return;
        }
        var id = ids.Take(node, scope.Text(node, "operationId").Trim(), method + " " + names.Name);
        id = Free(id.Length > 0 ? [id] : names.Ids);
        var fault = "its name is too long";
        var template = Template(method, names, suffix);
        var model = template is null ? null : operations.Bind(item, node, template, method, id, tags, out fault);
        if (model is null)
        {
            scope.Report(BindingRules.OperationLeftOut, node.NamePlace, id, fault);
            return;
        }
        // Whoever is called says where it is.
        Models.Add(model with { Tag = names.Tag, Servers = default, Callback = callback });
        _nodes.Add(node);
        _bound.Add(node);
    }

    /// <summary>The first name that no other webhook or callback has, else the last with a number.</summary>
    string Free(string[] names)
    {
        var free = Array.Find(names, _ids.Add);
        for (var number = 2; free is null; number++)
            if (names[names.Length - 1] + " " + number.ToString(CultureInfo.InvariantCulture) is var name && _ids.Add(name)) free = name;
        return free;
    }

    /// <summary>The route that a receiver gives it, below the path of its choice.</summary>
    PathTemplate? Template(string method, HookNames names, string suffix)
    {
        foreach (var path in Paths(names))
        {
            var template = PathTemplate.Read(path + suffix, out _);
            if (template is null || _shapes.Add(method + " " + template.Shape)) return template;
        }
        return null;
    }

    static IEnumerable<string> Paths(HookNames names)
    {
        var path = "/" + Escaped(names.Name);
        yield return path;
        if (names.Owner.Length > 0) yield return path = "/" + Escaped(names.Owner) + path;
        for (var number = 2; ; number++) yield return path + "-" + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What the API adds to the address that it was given: <c>/data</c> of <c>{$request.body#/url}/data?id={$request.body#/id}</c>.</summary>
    static string Suffix(string expression)
    {
        var end = expression.Length > 0 && expression[0] == '{' ? expression.IndexOf('}') + 1 : 0;
        if (end == 0 || end == expression.Length || expression[end] != '/') return "";
        var stop = expression.IndexOfAny(['?', '#', '{', '}'], end);
        // What only the request says is no part of a route.
        if (stop >= 0 && expression[stop] is '{' or '}') return "";
        var path = stop < 0 ? expression.Substring(end) : expression.Substring(end, stop - end);
        return "/" + string.Join("/", path.Trim('/').Split('/').Select(Escaped));
    }

    /// <summary>Lone surrogates have no percent-encoding.</summary>
    static string Escaped(string name) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
}
