namespace Photon.Core.Model.Binding;

/// <summary>
/// Finds what tells the cases of a union apart where the document has no <c>discriminator</c>: a required member that
/// has other values in every case.
/// </summary>
static class UnionTags
{
    public static TypeModel Find(TypeModel type, Func<int, TypeModel> types)
    {
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
