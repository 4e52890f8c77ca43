using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The known members of an object.</summary>
sealed class Properties(BindScope scope, SchemaUser schemas, SchemaEntries entries, TypeTable types, Flattening flattening, Defaults defaults)
{
    // Objects are bound one after the other, never one inside another, so that one set serves all.
    readonly HashSet<string> _required = new(StringComparer.Ordinal);
    readonly HashSet<string> _inherited = new(StringComparer.Ordinal);

    /// <param name="kind">What happens to further members; a required one that no property declares is of that type.</param>
    /// <param name="beyond">Schemas as JSON text that inherited members must satisfy too.</param>
    public List<PropertyModel> Of(SchemaSet set, NamePath name, SchemaEntry? self, AdditionalKind kind, TypeUse further, bool raw, out List<ResidualRule>? beyond)
    {
        beyond = null;
        ReadRequired(set);
        ReadInherited(set.Base);
        var members = new List<PropertyModel>();
        if (set.Views.Count == 1 && set.Base is null) AddAll(members, set.Views[0], name, raw);
        else AddMerged(members, set, name, raw, ref beyond);
        AddUndeclared(members, set, kind, further, ref beyond);
        return members;
    }

    void AddAll(List<PropertyModel> members, in SchemaView view, NamePath name, bool raw)
    {
        if (!view.Says(Keyword.Properties) || !IsObject(view.Properties)) return;
        members.Capacity = view.Properties.Count;
        foreach (var member in view.Properties.Members)
            if (IsSchema(member.Value)) members.Add(Property(member.Name, member.Value, name, raw));
    }

    void AddMerged(List<PropertyModel> members, SchemaSet set, NamePath name, bool raw, ref List<ResidualRule>? beyond)
    {
        var parts = new Dictionary<string, List<(Node Schema, NamePath Owner)>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.Properties) || !IsObject(view.Properties)) continue;
            foreach (var member in view.Properties.Members)
            {
                if (!IsSchema(member.Value)) continue;
                if (_inherited.Contains(member.Name))
                {
                    AddInherited(set.Base!, view, member.Value, ref beyond);
                    continue;
                }
                if (!parts.TryGetValue(member.Name, out var list))
                {
                    parts.Add(member.Name, list = new(1));
                    order.Add(member.Name);
                }
                list.Add((member.Value, view.Owner));
            }
        }
        foreach (var member in order) members.Add(Property(member, parts[member], name, raw));
    }

    /// <summary>A derived class cannot declare a member again; a narrower rule for it is checked beside the class.</summary>
    static void AddInherited(SchemaEntry parent, in SchemaView view, Node schema, ref List<ResidualRule>? beyond)
    {
        var discriminator = parent.Node["discriminator"];
        if ((discriminator.IsString ? discriminator : discriminator["propertyName"]).Is(schema.Name)) return;
        var own = new SchemaView(schema, view.Owner);
        if (own.SaysOnly(Keyword.Annotations | Keyword.Nullable)) return;
        (beyond ??= []).Add(ResidualRule.Member(schema.Name, schema));
    }

    PropertyModel Property(string member, List<(Node Schema, NamePath Owner)> parts, NamePath name, bool raw)
    {
        if (parts.Count == 1) return Property(member, parts[0].Schema, parts[0].Owner, raw);
        var annotations = Annotations.Of(parts[parts.Count - 1].Schema, scope, entries, name);
        for (var i = parts.Count - 2; i >= 0; i--) annotations.And(parts[i].Schema, scope, entries, name);
        return Property(member, schemas.Use(parts, name.Then(member), raw), annotations);
    }

    PropertyModel Property(string member, Node schema, NamePath owner, bool raw) =>
        Property(member, schemas.Use(schema, owner, member, raw), Annotations.Of(schema, scope, entries, owner));

    PropertyModel Property(string member, TypeUse use, in Annotations annotations)
    {
        var type = types[use.Type];
        // A type that is declared has its own description; one that is not would lose it.
        var isDeclared = type is null or ObjectType or EnumType or UnionType;
        return new(member, use)
        {
            Required = _required.Contains(member),
            ReadOnly = annotations.ReadOnly,
            WriteOnly = annotations.WriteOnly,
            Description = annotations.IsOfType && isDeclared ? "" : annotations.Description,
            Deprecated = annotations.Deprecated,
            Hints = annotations.Hints,
            Default = annotations.Default.Exists ? defaults.Of(annotations.Default, use) : "",
            Const = type is PrimitiveType { Allowed.Count: 1, Residual.Length: 0 } constant && !use.Nullable ? constant.Allowed[0] : "",
        };
    }

    void AddUndeclared(List<PropertyModel> members, SchemaSet set, AdditionalKind kind, TypeUse further, ref List<ResidualRule>? beyond)
    {
        if (_required.Count == 0) return;
        foreach (var member in members) _required.Remove(member.Name);
        if (_required.Count == 0) return;
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.Required)) continue;
            foreach (var item in view.Required.Items)
            {
                if (!item.IsString || !_required.Remove(item.Text)) continue;
                var member = item.Text;
                if (_inherited.Contains(member)) (beyond ??= []).Add(ResidualRule.Required(member));
                else if (kind == AdditionalKind.Refused) scope.Report(BindingRules.NothingFits, item.Place, "'" + member + "' is required and refused");
                else
                {
                    if (kind != AdditionalKind.Typed) scope.Report(BindingRules.RequiredUndeclared, item.Place, member);
                    members.Add(new(member, further.Exists ? further : types.Any) { Required = true });
                }
            }
        }
    }

    void ReadRequired(SchemaSet set)
    {
        _required.Clear();
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.Required)) continue;
            // 2.0's and older habits: 'required: true' on the member itself. It says nothing here.
            if (!view.Required.IsArray)
            {
                scope.Report(BindingRules.WrongKind, view.Required.Place, "required", "a list of names");
                continue;
            }
            foreach (var item in view.Required.Items)
                if (item.IsString) _required.Add(item.Text);
        }
    }

    void ReadInherited(SchemaEntry? parent)
    {
        _inherited.Clear();
        for (var hops = 0; parent is not null && hops < 64; hops++)
        {
            var set = flattening.Of(parent.Node, parent.Name, parent);
            foreach (var view in set.Views)
                if (view.Says(Keyword.Properties))
                    foreach (var member in view.Properties.Members) _inherited.Add(member.Name);
            var discriminator = parent.Node["discriminator"];
            if (discriminator["propertyName"] is { IsString: true } tag) _inherited.Add(tag.Text);
            parent = set.Base;
        }
    }

    bool IsSchema(Node schema)
    {
        if (schema.IsObject || schema.IsBoolean) return true;
        scope.Report(BindingRules.WrongKind, schema.Place, schema.Name, "a schema");
        return false;
    }

    bool IsObject(Node properties)
    {
        if (!properties.IsObject) scope.Report(BindingRules.WrongKind, properties.Place, "properties", "an object");
        return properties.IsObject;
    }
}
