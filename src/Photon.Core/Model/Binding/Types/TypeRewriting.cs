namespace Photon.Core.Model.Binding;

/// <summary>Types with the types they refer to replaced.</summary>
static class TypeRewriting
{
    /// <param name="type">Unchanged where nothing in it changes.</param>
    /// <param name="map">What takes the place of a type.</param>
    public static TypeModel Map(TypeModel type, Func<int, TypeUse> map) => type switch
    {
        ObjectType model => model with
        {
            Properties = Properties(model.Properties, map),
            Base = model.Base < 0 ? -1 : map(model.Base).Type,
            Discriminator = model.Discriminator is { } discriminator ? discriminator with { Cases = Cases(discriminator.Cases, map) } : null,
            AdditionalType = Use(model.AdditionalType, map),
            PatternProperties = Patterns(model.PatternProperties, map),
            PropertyNames = model.PropertyNames < 0 ? -1 : map(model.PropertyNames).Type,
        },
        UnionType model => model with { Cases = Cases(model.Cases, map) },
        ArrayType model => model with { Item = Use(model.Item, map) },
        MapType model => model with { Value = Use(model.Value, map), Key = model.Key < 0 ? -1 : map(model.Key).Type },
        _ => type,
    };

    public static TypeUse Use(TypeUse use, Func<int, TypeUse> map)
    {
        if (!use.Exists) return use;
        var mapped = map(use.Type);
        return new(mapped.Type, use.Nullable || mapped.Nullable);
    }

    public static EquatableArray<ParameterModel> Parameters(EquatableArray<ParameterModel> parameters, Func<int, TypeUse> map) =>
        Each(parameters, parameter => parameter with { Type = Use(parameter.Type, map) });

    public static EquatableArray<ContentModel> Contents(EquatableArray<ContentModel> contents, Func<int, TypeUse> map) =>
        Each(contents, content => content with
        {
            Type = Use(content.Type, map),
            Parts = Each(content.Parts, part => part with { Headers = Parameters(part.Headers, map) }),
        });

    public static OperationModel Operation(OperationModel operation, Func<int, TypeUse> map) => operation with
    {
        Parameters = Parameters(operation.Parameters, map),
        Body = operation.Body is { } body ? body with { Contents = Contents(body.Contents, map) } : null,
        Responses = Each(operation.Responses, response => response with
        {
            Contents = Contents(response.Contents, map),
            Headers = Parameters(response.Headers, map),
        }),
    };

    static EquatableArray<PropertyModel> Properties(EquatableArray<PropertyModel> properties, Func<int, TypeUse> map)
    {
        PropertyModel[]? changed = null;
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            var use = Use(property.Type, map);
            if (use == property.Type) continue;
            changed ??= properties.Span.ToArray();
            changed[i] = property with { Type = use };
        }
        return changed is null ? properties : new(changed);
    }

    static EquatableArray<DiscriminatorCase> Cases(EquatableArray<DiscriminatorCase> cases, Func<int, TypeUse> map) =>
        Each(cases, one => one with { Type = map(one.Type).Type });

    static EquatableArray<PatternProperty> Patterns(EquatableArray<PatternProperty> patterns, Func<int, TypeUse> map) =>
        Each(patterns, pattern => pattern with { Type = Use(pattern.Type, map) });

    /// <summary>Cases that have become one type are one case.</summary>
    static EquatableArray<UnionCase> Cases(EquatableArray<UnionCase> cases, Func<int, TypeUse> map)
    {
        var mapped = new List<UnionCase>(cases.Count);
        var places = new Dictionary<int, int>();
        foreach (var one in cases)
        {
            var use = Use(one.Type, map) with { Nullable = false };
            if (!places.TryGetValue(use.Type, out var twin))
            {
                places.Add(use.Type, mapped.Count);
                mapped.Add(one with { Type = use });
            }
            else mapped[twin] = mapped[twin] with { Values = new([.. mapped[twin].Values, .. one.Values]) };
        }
        return new(mapped.ToArray());
    }

    static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T> change) where T : IEquatable<T>
    {
        if (items.Count == 0) return items;
        var changed = new T[items.Count];
        for (var i = 0; i < changed.Length; i++) changed[i] = change(items[i]);
        return new(changed);
    }
}
