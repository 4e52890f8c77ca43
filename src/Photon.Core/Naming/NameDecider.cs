using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Decides <see cref="ApiNames"/> for a model: types first, then what stands beside them.</summary>
public static class NameDecider
{
    /// <summary>What is emitted once for an API, named after it.</summary>
    static readonly string[] Companions = ["Client", "ClientOptions", "ClientExtensions", "Builder", "Extensions", "Endpoints", "Json", "Document", "Enums", "Codecs", "Patterns", "Operations", "Servers", "Forms"];

    /// <param name="model">The API.</param>
    /// <param name="name">The API's name as the user gave it or as the file is called.</param>
    /// <param name="typesNamespace">Where the types are declared.</param>
    /// <param name="elsewhere">By the names of types that another document declares: their full names there; <c>null</c>: there are none. It changes no other name.</param>
    public static ApiNames Decide(ApiModel model, string name, string typesNamespace, IReadOnlyDictionary<string, string>? elsewhere = null)
    {
        var api = Identifier.Pascal(name) is { Length: > 0 } pascal ? pascal : "Api";
        var types = new NameScope(caseSensitive: false);
        var typeNames = TypeNaming.Decide(model, types);
        var companions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var suffix in Companions) companions[suffix] = types.Take(api + suffix, api + "Api" + suffix);
        var properties = new string[model.Types.Count][];
        var additional = new string[model.Types.Count];
        for (var i = 0; i < properties.Length; i++)
            foreach (var type in BasesFirst(model, i)) Properties(model, type, typeNames, properties, additional);
        var tags = TagNaming.Decide(model, types);
        var methods = tags.ToDictionary(t => t.Tag, _ => new NameScope(caseSensitive: true, MemberNaming.Inherited), StringComparer.Ordinal);
        var names = new ApiNames
        {
            Api = api,
            Files = api,
            Companions = companions,
            TypesNamespace = typesNamespace,
            TypeNames = typeNames,
            Elsewhere = elsewhere is null or { Count: 0 } ? [] : [.. typeNames.Select(t => t.Length > 0 && elsewhere.TryGetValue(t, out var there) ? there : null)],
            PropertyNames = properties,
            AdditionalNames = additional,
            MemberNames = [.. model.Types.Select(t => t is EnumType type ? MemberNaming.Members(type) : [])],
            Tags = tags,
            SecurityNames = SecurityNaming.Decide(model, companions["ClientOptions"]),
            Operations = [.. model.Operations.Select(o => OperationNaming.Decide(model, o, methods[o.Tag], types, typeNames, "Operation"))],
        };
        return names with { Webhooks = WebhookNaming.Decide(model, names, types) };
    }

    /// <summary>A base is named before what derives from it, because a derived class must not hide its members.</summary>
    static List<int> BasesFirst(ApiModel model, int index)
    {
        var chain = new List<int>();
        for (var at = index; at >= 0 && !chain.Contains(at); at = model.Types[at] is ObjectType type ? type.Base : -1) chain.Add(at);
        chain.Reverse();
        return chain;
    }

    static void Properties(ApiModel model, int index, string[] typeNames, string[][] properties, string[] additional)
    {
        if (properties[index] is not null) return;
        properties[index] = [];
        additional[index] = "";
        if (model.Types[index] is not ObjectType type) return;
        var scope = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve(typeNames[index]);
        foreach (var at in BasesFirst(model, index))
        {
            foreach (var name in properties[at] ?? []) scope.Reserve(name);
            if (additional[at] is { Length: > 0 } map) scope.Reserve(map);
        }
        properties[index] = MemberNaming.Properties(type, scope);
        if (type.Additional == AdditionalKind.Typed || type.PatternProperties.Count > 0) additional[index] = scope.Take("AdditionalProperties");
    }
}
