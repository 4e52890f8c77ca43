namespace Photon.Core.Model.Binding;

/// <summary>
/// Finds which cases of a union do not carry its discriminator themselves, and what tells the cases of a union apart where the document has no <c>discriminator</c>: a required member that
/// has other values in every case.
/// </summary>
static class UnionTags
{
    public static TypeModel Find(TypeModel type, Func<int, TypeModel> types)
    {
        if (type is UnionType { Discriminator.Length: > 0 } told) return told with { Cases = new(told.Cases.Select(c => c with { Tag = Missing(c, told.Discriminator, types) })) };
        if (type is not UnionType { Discriminator: "", Cases.Count: > 1 } union) return type;
        var cases = new ObjectType[union.Cases.Count];
        for (var i = 0; i < cases.Length; i++)
        {
            if (types(union.Cases[i].Type.Type) is not ObjectType { Discriminator: null } model) return type;
            cases[i] = model;
        }
        foreach (var property in cases[0].Properties)
            if (Values(property, types).Count > 0 && Tagged(union, cases, property.Name, types) is { } tagged) return tagged;
        return type;
    }

    /// <summary>The value of a discriminator that no member of the case is there for.</summary>
    static string Missing(UnionCase one, string discriminator, Func<int, TypeModel> types)
    {
        if (one.Values.Count == 0) return "";
        if (types(one.Type.Type) is MapType map) return types(map.Value.Type) is PrimitiveType { Kind: PrimitiveKind.Any or PrimitiveKind.String } ? one.Values[0] : "";
        if (types(one.Type.Type) is not ObjectType) return "";
        for (var (at, hops) = (one.Type.Type, 0); at >= 0 && hops < 64 && types(at) is ObjectType type; at = type.Base, hops++)
            // A case that refuses other members refuses this one: no value of the union is valid then, and none becomes so.
            if (type.Additional == AdditionalKind.Refused || type.Properties.Any(p => p.Name == discriminator)) return "";
        return one.Values[0];
    }

    static UnionType? Tagged(UnionType union, ObjectType[] cases, string name, Func<int, TypeModel> types)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tagged = new UnionCase[cases.Length];
        for (var i = 0; i < cases.Length; i++)
        {
            List<string> values = [];
            foreach (var property in cases[i].Properties)
                if (property.Name == name) values = Values(property, types);
            if (values.Count == 0) return null;
            foreach (var value in values)
                if (!seen.Add(value)) return null;
            tagged[i] = union.Cases[i] with { Values = new(values.ToArray()) };
        }
        return union with { Discriminator = name, Cases = new(tagged) };
    }

    static List<string> Values(PropertyModel property, Func<int, TypeModel> types)
    {
        var values = new List<string>();
        if (!property.Required || property.Type.Nullable) return values;
        switch (types(property.Type.Type))
        {
            case EnumType { IsInteger: false } choice:
                foreach (var member in choice.Members) values.Add(member.Value);
                break;
            case PrimitiveType { Kind: PrimitiveKind.String } text:
                foreach (var allowed in text.Allowed)
                {
                    // Text with escapes is no tag that anyone gives.
                    if (allowed.Length < 2 || allowed[0] != '"' || allowed.IndexOf('\\') >= 0) return [];
                    values.Add(allowed.Substring(1, allowed.Length - 2));
                }
                break;
        }
        return values;
    }
}
