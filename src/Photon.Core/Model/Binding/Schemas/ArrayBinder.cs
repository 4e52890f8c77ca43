using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Arrays.</summary>
sealed class ArrayBinder(BindScope scope, SchemaUser schemas, TypeTable types, ResidualWriter residuals)
{
    /// <summary>As many as <c>ValueTuple</c> has without another inside.</summary>
    const int MostPlaces = 7;

    public TypeUse Bind(SchemaSet set, NamePath name, bool raw)
    {
        var least = 0;
        var most = -1;
        var unique = false;
        var items = new List<(Node, NamePath)>(1);
        var isTuple = false;
        foreach (var view in set.Views)
        {
            if (view.Says(Keyword.Items)) AddItems(view, items, ref isTuple);
            if (view.Says(Keyword.PrefixItems)) isTuple = true;
            if (view.Says(Keyword.MinItems) && Numbers.TryCount(view["minItems"], "minItems", scope, out var min)) least = Math.Max(least, min);
            if (view.Says(Keyword.MaxItems) && Numbers.TryCount(view["maxItems"], "maxItems", scope, out var max)) most = most < 0 ? max : Math.Min(most, max);
            if (view.Says(Keyword.UniqueItems)) unique |= scope.Flag(view.Node, "uniqueItems");
        }
        if (most >= 0 && least > most) scope.Report(BindingRules.NothingFits, set.Source.Place, "minItems is more than maxItems");
        if (items.Count == 0 && !isTuple && !scope.IsV31) scope.Report(BindingRules.ArrayWithoutItems, set.Source.Place);
        if (isTuple && TupleOf(set, items, name, raw, least, most, unique) is { } tuple) return new(types.Intern(tuple), set.IsNullable);
        var item = isTuple ? Places(set, items, name, raw)
            : items.Count == 0 ? types.Any
            : items.Count == 1 ? schemas.Use(items[0].Item1, items[0].Item2 == set.Views[0].Owner ? name : items[0].Item2, "item", raw)
            : schemas.Use(items, name.Then("item"), raw);
        var array = new ArrayType(item)
        {
            MinItems = least,
            MaxItems = most,
            UniqueItems = unique,
            Residual = residuals.Of(set, JsonTypes.Array),
        };
        return new(types.Intern(array), set.IsNullable);
    }

    void AddItems(in SchemaView view, List<(Node, NamePath)> items, ref bool isTuple)
    {
        if (!view.Items.IsArray) items.Add((view.Items, view.Owner));
        // Draft 4's tuples; OpenAPI never had them, and what they mean there nobody says.
        else scope.Report(BindingRules.WrongKind, view.Items.Place, "items", "a schema");
    }

    /// <summary>An array of exactly as many items as there are places is a tuple of C#.</summary>
    TupleType? TupleOf(SchemaSet set, List<(Node Schema, NamePath Owner)> items, NamePath name, bool raw, int least, int most, bool unique)
    {
        var holders = set.Views.FindAll(view => view.Says(Keyword.PrefixItems | Keyword.Items));
        if (holders.Count != 1 || unique || !holders[0].Says(Keyword.PrefixItems)) return null;
        var places = holders[0]["prefixItems"];
        var isClosed = items.Count == 1 && items[0].Schema.Kind == NodeKind.False;
        if (places.Count is < 2 or > MostPlaces || least != places.Count || !(most == places.Count || (isClosed && most < 0))) return null;
        var uses = new List<TupleItem>();
        foreach (var place in places.Items) uses.Add(new(schemas.Use(place, name, $"item{uses.Count + 1}", raw)));
        return new TupleType(new(uses.ToArray())) { Residual = residuals.Of(set, JsonTypes.Array, but: Keyword.PrefixItems | Keyword.Items) };
    }

    /// <summary>A list has one item type: where its places agree it is theirs, else any JSON; the residual checks each place.</summary>
    TypeUse Places(SchemaSet set, List<(Node Schema, NamePath Owner)> items, NamePath name, bool raw)
    {
        var item = TypeUse.None;
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.PrefixItems)) continue;
            foreach (var place in view["prefixItems"].Items)
                if (!Agrees(schemas.Use(place, name, "item", raw), ref item)) return types.Any;
        }
        foreach (var (schema, owner) in items)
            if (schema.Kind != NodeKind.False && !Agrees(schemas.Use(schema, owner, "item", raw), ref item)) return types.Any;
        var open = items.Count == 0;
        return open || !item.Exists ? types.Any : item;
    }

    static bool Agrees(TypeUse use, ref TypeUse item)
    {
        if (!item.Exists) item = use;
        return item == use;
    }
}
