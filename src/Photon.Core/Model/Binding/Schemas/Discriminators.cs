using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Which value of a discriminator selects which type.</summary>
sealed class Discriminators(BindScope scope, SchemaUser schemas, SchemaEntries entries, Inheritance inheritance)
{
    // Schemas that are looked through for the values of one case.
    const int MaxSchemas = 64;

    /// <summary>A base's own, with every derived type; null where the schema is no base.</summary>
    public DiscriminatorModel? OfBase(SchemaEntry self, SchemaSet set)
    {
        if (!inheritance.IsBase(self)) return null;
        foreach (var view in set.Views)
        {
            if (view.Node != self.Node || !view.Says(Keyword.Discriminator)) continue;
            var property = PropertyName(view["discriminator"]);
            if (property.Length == 0) return null;
            var derived = inheritance.DerivedFrom(self);
            var values = Mapping(view, derived, self);
            var cases = new List<DiscriminatorCase>();
            var mapped = new HashSet<SchemaEntry>();
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (value, target) in values)
            {
                cases.Add(new(value, schemas.Use(target).Type));
                mapped.Add(target);
                taken.Add(value);
            }
            foreach (var child in derived)
                if (!mapped.Contains(child) && taken.Add(child.Name.Part)) cases.Add(new(child.Name.Part, schemas.Use(child).Type));
            return cases.Count == 0 ? null : new(property, new(cases.ToArray()));
        }
        return null;
    }

    /// <summary>A union's: the property, and for each case the values that select it. Without values for every case it tells nothing.</summary>
    public (string Property, List<string>[] Values) OfUnion(SchemaSet set, IReadOnlyList<(Node Schema, NamePath Owner)> cases)
    {
        var values = new List<string>[cases.Count];
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.Discriminator)) continue;
            var property = PropertyName(view["discriminator"]);
            if (property.Length == 0) continue;
            var targets = new List<SchemaEntry?>();
            foreach (var (schema, owner) in cases) targets.Add(Target(schema, owner));
            var mapped = new Dictionary<SchemaEntry, List<string>>();
            foreach (var (value, target) in Mapping(view, targets, null))
            {
                if (!mapped.TryGetValue(target, out var list)) mapped.Add(target, list = []);
                list.Add(value);
            }
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = targets[i] is { } entry && mapped.TryGetValue(entry, out var known) ? [.. known] : [];
                if (values[i].Count == 0)
                {
                    var left = MaxSchemas;
                    Declared(cases[i].Schema, cases[i].Owner, property, values[i], ref left);
                }
                if (values[i].Count == 0 && targets[i] is { } named) values[i].Add(named.Name.Part);
                if (values[i].Count == 0) return ("", values);
            }
            return (property, values);
        }
        return ("", values);
    }

    string PropertyName(Node discriminator)
    {
        if (discriminator.IsString && scope.IsV2) return discriminator.Text;
        if (discriminator["propertyName"] is { IsString: true } name && name.Text.Length > 0) return name.Text;
        scope.Report(BindingRules.DiscriminatorProperty, discriminator.Place);
        return "";
    }

    SchemaEntry? Target(Node schema, NamePath owner)
    {
        if (schema["$ref"] is { IsString: true } reference) return entries.Find(schema, reference.Text, owner);
        return schema["allOf"] is { Count: 1 } wrapper ? Target(wrapper[0], owner) : null;
    }

    List<(string Value, SchemaEntry Target)> Mapping(in SchemaView view, IReadOnlyList<SchemaEntry?> targets, SchemaEntry? self)
    {
        var pairs = new List<(string, SchemaEntry)>();
        var known = new HashSet<SchemaEntry>();
        var names = new Dictionary<string, SchemaEntry>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            if (target is null || !known.Add(target) || !target.IsNamed || names.ContainsKey(target.Name.Part)) continue;
            names.Add(target.Name.Part, target);
        }
        foreach (var member in view["discriminator"]["mapping"].Members)
        {
            if (!member.Value.IsString) { scope.Report(BindingRules.WrongKind, member.Value.Place, member.Name, "a string"); continue; }
            var text = member.Value.Text;
            // A plain name is a component's; only what looks like a reference is one (3.0.4, 4.8.25.2).
            names.TryGetValue(text, out var named);
            if (named is null && self is not null && self.Name.Part == text) named = self;
            if (named is null && text.IndexOfAny(['#', '/', '.']) >= 0) named = entries.Find(member.Value, text, view.Owner);
            if (named is not null && (named == self || known.Contains(named))) pairs.Add((member.Name, named));
            else scope.Report(BindingRules.DiscriminatorMapping, member.Value.Place, member.Name, text);
        }
        return pairs;
    }

    /// <summary>The values that a case itself allows for the property: authors who list them leave the mapping out.</summary>
    void Declared(Node schema, NamePath owner, string property, List<string> values, ref int left)
    {
        if (left-- <= 0) return;
        if (schema["$ref"] is { IsString: true } reference)
        {
            if (entries.Find(schema, reference.Text, owner) is { } target) Declared(target.Node, target.Name, property, values, ref left);
            return;
        }
        Listed(schema["properties"][property], owner, values, 0);
        if (values.Count > 0) return;
        foreach (var part in schema["allOf"].Items)
        {
            Declared(part, owner, property, values, ref left);
            if (values.Count > 0) return;
        }
    }

    void Listed(Node schema, NamePath owner, List<string> values, int depth)
    {
        if (schema["const"] is { IsString: true } constant) values.Add(constant.Text);
        else if (schema["enum"] is { IsArray: true } list)
        {
            foreach (var item in list.Items)
                if (item.IsString) values.Add(item.Text);
        }
        else if (depth < 8 && schema["$ref"] is { IsString: true } reference && entries.Find(schema, reference.Text, owner) is { } target)
            Listed(target.Node, target.Name, values, depth + 1);
        else if (depth < 8 && schema["allOf"] is { Count: 1 } wrapper) Listed(wrapper[0], owner, values, depth + 1);
    }
}
