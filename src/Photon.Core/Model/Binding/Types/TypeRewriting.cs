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
        TupleType model => model with { Items = Each(model.Items, map, static (item, map) => Use(item.Type, map) is var use && use != item.Type ? new(use) : item) },
        MapType model => model with { Value = Use(model.Value, map), Key = model.Key < 0 ? -1 : map(model.Key).Type },
        _ => type,
    };

    public static TypeUse Use(TypeUse use, Func<int, TypeUse> map)
    {
        if (!use.Exists) return use;
        var mapped = map(use.Type);
        return new(mapped.Type, use.Nullable || mapped.Nullable);
    }

    public static OperationModel Operation(OperationModel operation, Func<int, TypeUse> map) => operation with
    {
        Parameters = Each(operation.Parameters, map, Parameter),
        Body = operation.Body is { } body ? body with { Contents = Each(body.Contents, map, Content) } : null,
        Responses = Each(operation.Responses, map, Response),
    };

    // Static functions that are handed the map: one delegate each for a whole document, not one for every operation.
    static readonly Func<ParameterModel, Func<int, TypeUse>, ParameterModel> Parameter = (parameter, map) =>
        Use(parameter.Type, map) is var use && use != parameter.Type ? parameter with { Type = use } : parameter;

    static readonly Func<PartEncoding, Func<int, TypeUse>, PartEncoding> Part = (part, map) =>
        part.Headers.Count > 0 ? part with { Headers = Each(part.Headers, map, Parameter) } : part;

    static readonly Func<ContentModel, Func<int, TypeUse>, ContentModel> Content = (content, map) =>
    {
        var (use, parts) = (Use(content.Type, map), Each(content.Parts, map, Part));
        return use == content.Type && parts.IsSame(content.Parts) ? content : content with { Type = use, Parts = parts };
    };

    static readonly Func<ResponseModel, Func<int, TypeUse>, ResponseModel> Response = (response, map) =>
    {
        var (contents, headers) = (Each(response.Contents, map, Content), Each(response.Headers, map, Parameter));
        return contents.IsSame(response.Contents) && headers.IsSame(response.Headers) ? response : response with { Contents = contents, Headers = headers };
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
        Each(cases, map, static (one, map) => one with { Type = map(one.Type).Type });

    static EquatableArray<PatternProperty> Patterns(EquatableArray<PatternProperty> patterns, Func<int, TypeUse> map) =>
        Each(patterns, map, static (pattern, map) => pattern with { Type = Use(pattern.Type, map) });

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

    /// <summary>The same array where no item has changed.</summary>
    static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<int, TypeUse> map, Func<T, Func<int, TypeUse>, T> change) where T : class, IEquatable<T>
    {
        T[]? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = change(items[i], map);
            if (ReferenceEquals(item, items[i])) continue;
            changed ??= items.Span.ToArray();
            changed[i] = item;
        }
        return changed is null ? items : new(changed);
    }
}
