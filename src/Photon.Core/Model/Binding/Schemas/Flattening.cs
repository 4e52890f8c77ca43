using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Takes references and <c>allOf</c> apart.</summary>
sealed class Flattening(BindScope scope, SchemaEntries entries, Inheritance inheritance, DynamicReferences dynamics)
{
    // More schemas in one 'allOf' than anyone reads; a document may still nest them exponentially.
    const int MaxViews = 512;

    const int MaxDepth = 100;

    readonly List<Node> _path = [];

    /// <summary>What a schema asks for, all in all.</summary>
    /// <param name="self">The schema as others refer to it; null for an inline one.</param>
    public SchemaSet Of(Node schema, NamePath name, SchemaEntry? self = null)
    {
        var set = new SchemaSet { Base = self is null ? null : inheritance.BaseOf(self) };
        set.Sources.Add(schema);
        Add(set, schema, name, set.Base, self is not null && inheritance.IsBase(self));
        return Finish(set);
    }

    /// <summary>What several schemas ask for together.</summary>
    public SchemaSet Of(IReadOnlyList<(Node Schema, NamePath Owner)> parts)
    {
        var set = new SchemaSet();
        foreach (var (schema, owner) in parts)
        {
            set.Sources.Add(schema);
            Add(set, schema, owner, null, false);
        }
        return Finish(set);
    }

    /// <summary>What <paramref name="rest"/> and one more schema ask for together.</summary>
    public SchemaSet With(SchemaSet rest, Node schema, NamePath owner)
    {
        var set = new SchemaSet();
        set.Sources.Add(schema);
        set.Sources.AddRange(rest.Sources);
        foreach (var view in rest.Views) AddView(set, view);
        Add(set, schema, owner, null, false);
        return Finish(set);
    }

    void Add(SchemaSet set, Node schema, NamePath owner, SchemaEntry? skip, bool isBase)
    {
        if (schema.Kind == NodeKind.True || set.Views.Count >= MaxViews) return;
        if (schema.Kind == NodeKind.False) { set.IsNever = true; return; }
        if (!schema.IsObject)
        {
            scope.Report(BindingRules.WrongKind, schema.Place, schema.Name.Length > 0 ? schema.Name : "schema", "a schema");
            return;
        }
        if (_path.Count > MaxDepth || _path.Contains(schema))
        {
            scope.Report(BindingRules.AllOfCycle, schema.Place, owner.Part);
            return;
        }
        _path.Add(schema);
        AddObject(set, new SchemaView(schema, owner), skip, isBase);
        _path.RemoveAt(_path.Count - 1);
    }

    void AddObject(SchemaSet set, in SchemaView view, SchemaEntry? skip, bool isBase)
    {
        // Two parts that share a part, which has two parts that share one: without this, the work doubles with each.
        if (view.Says(Keyword.Ref | Keyword.AllOf) && !(set.TakenApart ??= []).Add(view.Node)) return;
        if (view.Says(Keyword.Ref))
        {
            var target = entries.Find(view);
            if (target is not null && dynamics.NeedsWhole(target.Node)) set.Rules.Add(ResidualRule.List("allOf", [target.Node]));
            else if (target is not null) Add(set, target.Node, target.Name, null, inheritance.IsBase(target));
            if (scope.IsV31) AddView(set, view.Without(Keyword.Ref));
            return;
        }
        if (view.Says(Keyword.AllOf))
        {
            foreach (var item in view["allOf"].Items)
            {
                if (skip is not null && item["$ref"] is { IsString: true } reference && entries.Find(item, reference.Text, view.Owner) == skip) continue;
                Add(set, item, view.Owner, null, false);
            }
        }
        // What a base lists are its derived types, and what lists the schema that is being merged would lead in a circle.
        var leave = Keyword.AllOf | (isBase ? Keyword.Choices : Keyword.None);
        if (view.Says(Keyword.OneOf) && LeadsBack(view["oneOf"], view.Owner)) leave |= Keyword.OneOf;
        if (view.Says(Keyword.AnyOf) && LeadsBack(view["anyOf"], view.Owner)) leave |= Keyword.AnyOf;
        AddView(set, view.Without(leave));
    }

    bool LeadsBack(Node cases, NamePath owner)
    {
        if (_path.Count < 2) return false;
        foreach (var item in cases.Items)
            if (item["$ref"] is { IsString: true } reference && entries.Find(item, reference.Text, owner) is { } target && _path.Contains(target.Node)) return true;
        return false;
    }

    void AddView(SchemaSet set, in SchemaView view)
    {
        if (view.Says(Keyword.EmptyEnum) && scope.Options.Exact) set.IsNever = true;
        else if (view.Says(Keyword.EmptyEnum)) scope.Report(BindingRules.InvalidEnum, view["enum"].Place, "lists no value; it is ignored");
        if (view.Says(scope.IsV2 ? Keyword.Since30 : scope.IsV31 ? Keyword.None : Keyword.Since31)) ReportForeign(view);
        set.Add(view);
        var types = TypeReader.Of(view, scope, out var isTyped);
        set.Types &= types;
        set.IsTyped |= isTyped;
        set.SaysNullable |= !isTyped && view.IsNullable;
    }

    void ReportForeign(in SchemaView view)
    {
        var foreign = scope.IsV2 ? Keyword.Since30 : Keyword.Since31;
        foreach (var member in view.Node.Members)
            if ((KeywordNames.Of(member.Name) & foreign) != 0)
                scope.Report(BindingRules.ForeignKeyword, member.NamePlace, member.Name, SpecVersions.Text(scope.Version));
    }

    SchemaSet Finish(SchemaSet set)
    {
        if (set.IsNever) set.Types = JsonTypes.None;
        if (!set.IsTyped) set.Types &= JsonTypes.All;
        if (!set.IsTyped && !scope.Options.Exact && !set.Says(Keyword.Values | Keyword.Choices)) set.Types = TypeReader.Infer(set);
        return set;
    }
}
