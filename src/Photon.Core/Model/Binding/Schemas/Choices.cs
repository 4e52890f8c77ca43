using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>One <c>oneOf</c> or <c>anyOf</c>, taken apart.</summary>
sealed class Choices
{
    Choices(SchemaView view, bool isOne) => (View, IsOne) = (view, isOne);

    public SchemaView View { get; }

    /// <summary><c>oneOf</c>.</summary>
    public bool IsOne { get; }

    public Keyword Keyword => IsOne ? Keyword.OneOf : Keyword.AnyOf;

    /// <summary>Without those that are nothing but null.</summary>
    public List<Node> Cases { get; } = [];

    public List<Node> All { get; } = [];

    public bool HasNull { get; private set; }

    /// <summary>A case accepts anything.</summary>
    public bool HasAny { get; private set; }

    public static List<Choices> Of(SchemaSet set, BindScope scope)
    {
        var all = new List<Choices>();
        foreach (var view in set.Views)
        {
            if (view.Says(Keyword.OneOf)) Add(all, view, true, scope);
            if (view.Says(Keyword.AnyOf)) Add(all, view, false, scope);
        }
        return all;
    }

    static void Add(List<Choices> all, in SchemaView view, bool isOne, BindScope scope)
    {
        var list = view[isOne ? "oneOf" : "anyOf"];
        if (!list.IsArray || list.Count == 0)
        {
            scope.Report(BindingRules.WrongKind, list.Place, isOne ? "oneOf" : "anyOf", "a list of schemas");
            return;
        }
        var choices = new Choices(view, isOne);
        foreach (var item in list.Items)
        {
            choices.All.Add(item);
            if (IsNull(item)) choices.HasNull = true;
            else
            {
                choices.HasAny |= item.Kind == NodeKind.True || (item.IsObject && new SchemaView(item, view.Owner).SaysOnly(Keyword.Annotations));
                choices.Cases.Add(item);
            }
        }
        all.Add(choices);
    }

    static bool IsNull(Node schema)
    {
        if (schema["$ref"].Exists) return false;
        var type = schema["type"];
        if (type.IsNull || type.Is("null") || (type.Count == 1 && type[0].Is("null"))) return true;
        if (schema["const"].IsNull) return true;
        return schema["enum"] is { Count: 1 } list && list[0].IsNull;
    }

    /// <summary>Every case lists values, as in an annotated enum, and all that stand beside them are among these.</summary>
    public bool RepeatValues(SchemaSet rest)
    {
        if (!Cases.TrueForAll(item => item["const"].Exists || item["enum"].Count > 0)) return false;
        var listed = new HashSet<string>(Cases.SelectMany(Values), StringComparer.Ordinal);
        return rest.Views.TrueForAll(view => Values(view.Node).All(listed.Contains));
    }

    static IEnumerable<string> Values(Node schema)
    {
        if (schema["const"] is { Exists: true, IsNull: false } one) yield return one.ToJson();
        // Null is a choice of its own.
        foreach (var value in schema["enum"].Items)
            if (!value.IsNull) yield return value.ToJson();
    }

    /// <summary>
    /// The cases only say more about the members that stand beside them (<c>anyOf: [{required: [a]}, {required: [b]}]</c>):
    /// one class with a rule, not many classes.
    /// </summary>
    public bool IsRefinement(SchemaSet rest)
    {
        var isObject = rest.Base is not null || rest.Says(Keyword.Properties) || (rest.IsTyped && (rest.Types & ~JsonTypes.Null) == JsonTypes.Object);
        foreach (var item in Cases)
        {
            if (!item.IsObject) return false;
            var view = new SchemaView(item, View.Owner);
            if (view.SaysOnly(Keyword.Required | Keyword.Not | Keyword.Annotations) && view.Says(Keyword.Required | Keyword.Not)) continue;
            if (!isObject || !view.SaysOnly(Keyword.Required | Keyword.Not | Keyword.Properties | Keyword.Annotations | Keyword.Type | Keyword.AdditionalProperties)) return false;
            if (view.Says(Keyword.Type) && !view.Type.Is("object")) return false;
            foreach (var member in view.Properties.Members)
                if (!rest.Views.Exists(beside => beside.Says(Keyword.Properties) && beside.Properties[member.Name].Exists)) return false;
            if (view.Properties.Count == 0 && !view.Says(Keyword.Required | Keyword.Not)) return false;
        }
        return true;
    }
}
