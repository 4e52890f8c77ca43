using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Core.Model;
using Photon.Generator.Tests.Chance;
using Photon.Generator.Tests.RoundTrip;

namespace Photon.Generator.Tests.Agreement;

/// <summary>Values for a form: as its schemas want them, with one thing about them at the edge of what is allowed or beyond it, and wilder ones.</summary>
sealed class FormValues(AgreedDocument document, Random chance)
{
    /// <summary>Deeper than this, only what is required.</summary>
    const int Full = 3;
    const int Deepest = 12;

    public static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly LeafValues _leaves = new(chance);
    int _place, _edge;

    public JsonObject Of(AgreedForm form)
    {
        var kind = chance.Next(100);
        var state = chance.Next();
        _edge = -1;
        var (value, places) = Make(form, state);
        if (kind < 35) return value;
        if (kind < 85)
        {
            // The same again, but for one place.
            _edge = 1 + new Random(state).Next(places);
            return Make(form, state).Value;
        }
        var wild = new ChanceValues(new Random(state));
        var key = form.Parts[chance.Next(form.Parts.Count)].Key;
        if (value.TryGetPropertyValue(key, out var part)) value[key] = kind < 93 ? wild.BrokenLeaf(part?.DeepClone()) : wild.Broken(part?.DeepClone());
        return value;
    }

    (JsonObject Value, int Places) Make(AgreedForm form, int state)
    {
        chance = new Random(state);
        _leaves.Chance = chance;
        _place = 0;
        var value = new JsonObject();
        foreach (var part in form.Parts)
        {
            var isEdge = ++_place == _edge;
            if (isEdge ? !part.Required : part.Required || chance.Next(2) == 0) value[part.Key] = Use(part.Type, 0);
        }
        return (value, _place);
    }

    JsonNode? Use(TypeUse use, int depth)
    {
        var isEdge = ++_place == _edge;
        if (isEdge && chance.Next(6) == 0) return BreakValues.OtherTypes[chance.Next(BreakValues.OtherTypes.Length)]?.DeepClone();
        if (use.Nullable && chance.Next(7) == 0 || depth > Deepest) return null;
        var type = document.Model.Types[use.Type];
        var value = Shaped(use.Type, type, depth, isEdge);
        if (type.Residual.Length == 0) return value;
        // As the rules beside the shape want it, or with one of them turned round.
        return isEdge ? RuleValues.Bend(value, type.Residual, chance) : chance.Next(3) > 0 ? ResidualValues.Fit(value, type.Residual, chance.Next(8)) : value;
    }

    JsonNode? Shaped(int index, TypeModel type, int depth, bool isEdge) => type switch
    {
        PrimitiveType primitive => _leaves.Of(primitive, isEdge),
        EnumType choice => _leaves.Of(choice, isEdge),
        ArrayType array => Array(array, depth, isEdge),
        TupleType tuple => Tuple(tuple, depth, isEdge),
        MapType map => Map(map, depth, isEdge),
        ObjectType one => Object(index, one, depth, isEdge, null),
        UnionType union => Union(union, depth, isEdge),
        _ => null,
    };

    /// <summary>How many of something: within the bounds, or around one of them.</summary>
    int Count(int min, int max, int depth, bool isEdge)
    {
        if (isEdge && chance.Next(2) == 0) return Math.Max(0, (max < 0 || chance.Next(2) == 0 ? min : Math.Min(max, 1000)) + chance.Next(3) - 1);
        var most = depth > Full ? min : Math.Min(max < 0 ? min + 2 : max, min + 2);
        return min + chance.Next(Math.Max(0, most - min) + 1);
    }

    JsonArray Array(ArrayType type, int depth, bool isEdge)
    {
        var items = new List<JsonNode?>();
        var count = Count(type.MinItems, type.MaxItems, depth, isEdge);
        for (var tries = 0; items.Count < count && tries < count + 20; tries++)
        {
            var item = Use(type.Item, depth + 1);
            if (!type.UniqueItems || tries >= count + 10 || !items.Exists(other => JsonNode.DeepEquals(other, item))) items.Add(item);
        }
        if (isEdge && items.Count > 0 && chance.Next(2) == 0) items[^1] = items[chance.Next(items.Count)]?.DeepClone();
        return new([.. items]);
    }

    JsonArray Tuple(TupleType type, int depth, bool isEdge)
    {
        var tuple = new JsonArray([.. type.Items.Select(item => Use(item.Type, depth + 1))]);
        if (isEdge && chance.Next(2) == 0) tuple.Add(1);
        else if (isEdge && tuple.Count > 0) tuple.RemoveAt(tuple.Count - 1);
        return tuple;
    }

    JsonObject Map(MapType type, int depth, bool isEdge)
    {
        var map = new JsonObject();
        var count = Count(type.MinProperties, type.MaxProperties, depth, isEdge);
        for (var i = 0; map.Count < count && i < count + 10; i++) map[Name(type.Key, i, isEdge)] = Use(type.Value, depth + 1);
        return map;
    }

    string Name(int names, int i, bool isEdge) =>
        names >= 0 && Shaped(names, document.Model.Types[names], 0, isEdge) is JsonValue text && text.TryGetValue<string>(out var name) ? name : isEdge && chance.Next(4) == 0 ? "" : $"key{i}";

    JsonNode? Union(UnionType type, int depth, bool isEdge)
    {
        var chosen = type.Cases[chance.Next(type.Cases.Count)];
        if (depth > Full) chosen = type.Cases.FirstOrDefault(c => document.Model.Types[c.Type.Type] is not (ObjectType or UnionType or ArrayType)) ?? chosen;
        var told = type.Discriminator.Length > 0 && chosen.Values.Count > 0 && document.Model.Types[chosen.Type.Type] is ObjectType;
        var value = told ? Object(chosen.Type.Type, (ObjectType)document.Model.Types[chosen.Type.Type], depth, false, (type.Discriminator, chosen.Values[chance.Next(chosen.Values.Count)])) : Use(chosen.Type, depth + 1);
        if (!isEdge || value is not JsonObject members) return value;
        // What is of two shapes at once, or says that it is another.
        if (chance.Next(2) == 0 && Use(type.Cases[chance.Next(type.Cases.Count)].Type, depth + 1) is JsonObject other)
        {
            foreach (var (name, member) in other)
                if (!members.ContainsKey(name)) members[name] = member?.DeepClone();
        }
        else if (type.Discriminator.Length > 0)
        {
            members[type.Discriminator] = chance.Next(3) switch { 0 => "other", 1 => 1, _ => type.Cases.SelectMany(one => one.Values).FirstOrDefault("other") };
        }
        return members;
    }

    JsonObject Object(int index, ObjectType type, int depth, bool isEdge, (string Name, string Value)? tag)
    {
        if (type.Discriminator is { Cases.Count: > 0 } choice && tag is null)
        {
            var selected = choice.Cases[chance.Next(choice.Cases.Count)];
            tag = (choice.PropertyName, isEdge && chance.Next(2) == 0 ? "other" : selected.Value);
            if (selected.Type != index && document.Model.Types[selected.Type] is ObjectType derived) return Object(selected.Type, derived, depth, isEdge, tag);
        }
        var value = new JsonObject();
        var all = Chain(index).SelectMany(at => ((ObjectType)document.Model.Types[at]).Properties).Where(property => !property.ReadOnly).ToList();
        var spoiled = isEdge && all.Count > 0 ? all[chance.Next(all.Count)] : null;
        foreach (var property in all)
        {
            if (ReferenceEquals(property, spoiled) && property.Required) continue;
            if (!property.Required && !ReferenceEquals(property, spoiled) && (depth > Full || chance.Next(2) == 0)) continue;
            if (document.Model.Types[property.Type.Type] is PrimitiveType { Kind: PrimitiveKind.Never }) continue;
            value[property.Name] = property.Const.Length > 0 && chance.Next(40) > 0 ? JsonNode.Parse(property.Const)
                : ReferenceEquals(property, spoiled) && chance.Next(2) == 0 ? null : Use(property.Type, depth + 1);
        }
        if (tag is { } mark && (!isEdge || chance.Next(3) > 0)) value[mark.Name] = mark.Value;
        Further(value, type, depth, isEdge);
        return value;
    }

    /// <summary>Members that no property names.</summary>
    void Further(JsonObject value, ObjectType type, int depth, bool isEdge)
    {
        if (type.MinProperties > 0 || type.MaxProperties >= 0)
        {
            var count = Count(type.MinProperties, type.MaxProperties, depth, isEdge);
            foreach (var name in value.Select(member => member.Key).Reverse().ToArray())
                if (value.Count > count) value.Remove(name);
            for (var i = 0; value.Count < count; i++) value[$"more{i}"] = type.AdditionalType.Exists ? Use(type.AdditionalType, depth + 1) : i;
        }
        foreach (var pattern in type.PatternProperties)
            if (chance.Next(2) == 0 && PatternText.Of(pattern.Pattern, 0, -1, chance.Next(9)) is { } name) value[name] = Use(pattern.Type, depth + 1);
        if (type.Additional == AdditionalKind.Typed && chance.Next(3) == 0) value[Name(type.PropertyNames, chance.Next(3), isEdge)] = type.AdditionalType.Exists ? Use(type.AdditionalType, depth + 1) : 1;
        if (isEdge && chance.Next(3) == 0) value["further"] = "x";
    }

    List<int> Chain(int index)
    {
        var chain = new List<int>();
        for (var at = index; at >= 0 && !chain.Contains(at); at = document.Model.Types[at] is ObjectType type ? type.Base : -1) chain.Insert(0, at);
        return chain;
    }
}
