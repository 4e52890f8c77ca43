using Photon.Core;
using Photon.Core.Model;

namespace Photon.Ai.Meaning;

/// <summary>What types are made of, held against each other.</summary>
static class TypeParts
{
    /// <summary>False: they differ already; else pairs of what they refer to are added, which must be the same.</summary>
    public static bool Pair(TypeModel left, TypeModel right, Stack<(int Left, int Right)> open)
    {
        switch (left, right)
        {
            case (ObjectType a, ObjectType b):
                open.Push((a.Base, b.Base));
                open.Push((a.PropertyNames, b.PropertyNames));
                return Use(a.AdditionalType, b.AdditionalType, open) && Properties(a, b, open) && Patterns(a, b, open) && Cases(a.Discriminator, b.Discriminator, open);
            case (ArrayType a, ArrayType b):
                return Use(a.Item, b.Item, open);
            case (MapType a, MapType b):
                open.Push((a.Key, b.Key));
                return Use(a.Value, b.Value, open);
            case (TupleType a, TupleType b):
                return a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Use(pair.First.Type, pair.Second.Type, open));
            case (UnionType a, UnionType b):
                return a.Cases.Count == b.Cases.Count && a.Cases.Zip(b.Cases).All(pair => pair.First.Values.Equals(pair.Second.Values) && pair.First.Tag == pair.Second.Tag && Use(pair.First.Type, pair.Second.Type, open));
            default:
                return left.GetType() == right.GetType();
        }
    }

    static bool Properties(ObjectType left, ObjectType right, Stack<(int, int)> open)
    {
        if (left.Properties.Count != right.Properties.Count) return false;
        var there = right.Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
        return left.Properties.All(property => there.TryGetValue(property.Name, out var other) && Silent(property) == Silent(other) && Use(property.Type, other.Type, open));
    }

    static PropertyModel Silent(PropertyModel property) => property with { Type = TypeUse.None, Description = "", Hints = null };

    static bool Patterns(ObjectType left, ObjectType right, Stack<(int, int)> open) =>
        left.PatternProperties.Count == right.PatternProperties.Count
        && left.PatternProperties.Zip(right.PatternProperties).All(pair => pair.First.Pattern == pair.Second.Pattern && Use(pair.First.Type, pair.Second.Type, open));

    static bool Cases(DiscriminatorModel? left, DiscriminatorModel? right, Stack<(int, int)> open)
    {
        if (left is null || right is null) return left is null == right is null;
        if (left.Cases.Count != right.Cases.Count) return false;
        foreach (var (a, b) in left.Cases.Zip(right.Cases))
        {
            if (a.Value != b.Value) return false;
            open.Push((a.Type, b.Type));
        }
        return true;
    }

    static bool Use(TypeUse left, TypeUse right, Stack<(int, int)> open)
    {
        if (left.Nullable != right.Nullable || left.Exists != right.Exists) return false;
        if (left.Exists) open.Push((left.Type, right.Type));
        return true;
    }
}
