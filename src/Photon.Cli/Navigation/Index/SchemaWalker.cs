using System.Globalization;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Index;

/// <summary>Finds what schemas declare and refer to. What examples, defaults and enums hold is data and not looked at.</summary>
sealed class SchemaWalker(IndexTables tables)
{
    /// <param name="owner">The entry that it stands in.</param>
    /// <param name="property">The property that it stands in, or -1.</param>
    /// <param name="steps">JSON Pointer from there, a text's number; negative: it does not lie below its owner, and its properties are kept with another.</param>
    public void Walk(Node schema, int owner, int property, int steps)
    {
        if (!schema.IsObject || !tables.Spend()) return;
        if (schema["$ref"] is { IsString: true } reference) tables.Refer(owner, schema, reference, EntryKind.Schema);
        if (schema["$dynamicRef"] is { IsString: true } dynamic) tables.Refer(owner, schema, dynamic, EntryKind.Schema);
        // A schema with a title is one that people look for, wherever it stands.
        var titled = (property >= 0 || steps > 0) && steps >= 0 && schema["title"] is { IsString: true } title && title.Text.Length > 0 ? tables.Begin(schema, owner) : -1;
        foreach (var (name, value) in schema.Members)
        {
            switch (name)
            {
                case "properties":
                    foreach (var (member, inner) in value.Members)
                        if (tables.Spend()) Walk(inner, owner, Property(member, inner, owner, property, steps), steps < 0 ? -1 : 0);
                    break;
                case "patternProperties" or "dependentSchemas" or "$defs" or "definitions":
                    foreach (var (member, inner) in value.Members) Walk(inner, owner, property, Step(Step(steps, name), member));
                    break;
                case "allOf" or "anyOf" or "oneOf" or "prefixItems":
                    WalkList(value, owner, property, Step(steps, name));
                    break;
                case "items" when value.IsArray:
                    WalkList(value, owner, property, Step(steps, name));
                    break;
                case "items" or "additionalProperties" or "additionalItems" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties" or "contentSchema":
                    Walk(value, owner, property, Step(steps, name));
                    break;
                case "discriminator":
                    foreach (var (_, target) in value["mapping"].Members) Map(owner, schema, target);
                    break;
            }
        }
        if (titled >= 0) tables.End(titled);
    }

    void WalkList(Node list, int owner, int property, int steps)
    {
        var i = 0;
        foreach (var item in list.Items) Walk(item, owner, property, Step(steps, (i++).ToString(CultureInfo.InvariantCulture)));
    }

    int Step(int steps, string name) => steps < 0 ? -1 : tables.Texts.Step(steps, name);

    int Property(string name, Node value, int owner, int parent, int steps)
    {
        if (steps < 0) return -1;
        var place = value.NamePlace;
        tables.Properties.Add(new PropertyEntry
        {
            Name = tables.Texts.Add(name),
            Owner = owner,
            Parent = parent,
            Steps = tables.Texts.Step(tables.Texts.Step(steps, "properties"), ""),
            Start = place.Start,
            Line = place.Line,
            Column = place.Column,
        });
        return tables.Properties.Count - 1;
    }

    /// <summary>A mapping names a schema or refers to one; names are looked for where the document keeps its schemas.</summary>
    void Map(int owner, Node schema, Node target)
    {
        if (!target.IsString || target.Text.Length == 0) return;
        if (target.Text.AsSpan().IndexOfAny('#', '/', '.') >= 0 && tables.Refer(owner, schema, target, EntryKind.Schema).Exists) return;
        if (Named(schema, target.Text) is { Exists: true } named) tables.Connect(owner, tables.EntryOf(named, EntryKind.Schema, target.Text), target);
    }

    static Node Named(Node at, string name)
    {
        var root = at;
        while (root.Parent.Exists) root = root.Parent;
        return root["components"]["schemas"][name] is { Exists: true } schema ? schema : root["definitions"][name];
    }
}
