namespace Photon.Core.Model.Binding;

/// <summary>
/// Tells schemas of events, which OpenAPI 3.2 has for <c>text/event-stream</c>, from schemas of the JSON in their data,
/// which is what documents of earlier versions mean.
/// </summary>
static class EventObjects
{
    public static OperationModel[] Settle(OperationModel[] operations, TypeModel[] types)
    {
        for (var i = 0; i < operations.Length; i++)
        {
            var operation = operations[i];
            var body = operation.Body is { } request && Settle(request.Contents, types) is { } taken ? request with { Contents = taken } : operation.Body;
            var responses = Each(operation.Responses, response => Settle(response.Contents, types) is { } given ? response with { Contents = given } : response);
            if (!ReferenceEquals(body, operation.Body) || responses is not null) operations[i] = operation with { Body = body, Responses = responses ?? operation.Responses };
        }
        return operations;
    }

    static EquatableArray<ContentModel>? Settle(EquatableArray<ContentModel> contents, TypeModel[] types) =>
        Each(contents, content => content.Kind == ContentKind.ServerSentEvents && Of(content.Type, types) is var data and not EventData.Whole ? content with { EventData = data } : content);

    /// <summary><c>null</c>: nothing has changed.</summary>
    static EquatableArray<T>? Each<T>(EquatableArray<T> items, Func<T, T> change) where T : class, IEquatable<T>
    {
        T[]? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = change(items[i]);
            if (ReferenceEquals(item, items[i])) continue;
            changed ??= items.Span.ToArray();
            changed[i] = item;
        }
        return changed is null ? null : new(changed);
    }

    /// <summary>What an item of this type is: an event where every object that it may be is one.</summary>
    public static EventData Of(TypeUse item, TypeModel[] types)
    {
        if (!item.Exists) return EventData.Whole;
        var data = new List<TypeUse>();
        return IsEvent(item.Type, types, data, []) && data.Count > 0 ? Data(data, types) : EventData.Whole;
    }

    static bool IsEvent(int type, TypeModel[] types, List<TypeUse> data, HashSet<int> seen)
    {
        if (!seen.Add(type)) return true;
        switch (types[type])
        {
            case UnionType union:
                foreach (var one in union.Cases)
                    if (!IsEvent(one.Type.Type, types, data, seen)) return false;
                return true;
            case ObjectType { Discriminator: { } discriminator }:
                foreach (var one in discriminator.Cases)
                    if (!IsEvent(one.Type, types, data, seen)) return false;
                return HasFields(type, types, data);
            case ObjectType: return HasFields(type, types, data);
            default: return false;
        }
    }

    static bool HasFields(int type, TypeModel[] types, List<TypeUse> data)
    {
        var hasData = false;
        for (var level = type; level >= 0 && types[level] is ObjectType model; level = model.Base)
        {
            foreach (var property in model.Properties)
            {
                switch (property.Name)
                {
                    case "data":
                        hasData = true;
                        data.Add(property.Type);
                        break;
                    // A field is a string, whatever looks like a number in it: a schema that takes none cannot mean the field.
                    case "event" or "id" when Takes(property.Type, types).Text: break;
                    case "retry" when Takes(property.Type, types).Json: break;
                    default: return false;
                }
            }
        }
        return hasData;
    }

    static EventData Data(List<TypeUse> uses, TypeModel[] types)
    {
        var (text, json) = (false, false);
        foreach (var use in uses)
        {
            var takes = Takes(use, types);
            text |= takes.Text;
            // Where anything is taken, so is the string that the field is.
            json |= takes.Json && !IsAny(use, types);
        }
        return !json ? EventData.Text : text ? EventData.Mixed : EventData.Json;
    }

    static bool IsAny(TypeUse use, TypeModel[] types) => !use.Exists || types[use.Type] is PrimitiveType { Kind: PrimitiveKind.Any, Allowed.Count: 0 };

    /// <summary>Whether strings are values of a type, and whether anything else is, null apart.</summary>
    static (bool Text, bool Json) Takes(TypeUse use, TypeModel[] types, int depth = 0)
    {
        if (!use.Exists) return (true, true);
        switch (types[use.Type])
        {
            case EnumType model: return (!model.IsInteger, model.IsInteger);
            case UnionType model:
                var (text, json) = (false, false);
                foreach (var one in model.Cases)
                {
                    // Unions inside themselves say no more than the first round did.
                    if (depth > 8) break;
                    var takes = Takes(one.Type, types, depth + 1);
                    (text, json) = (text | takes.Text, json | takes.Json);
                }
                return (text, json);
            case PrimitiveType { Kind: PrimitiveKind.Any } model:
                if (model.Allowed.Count == 0) return (true, true);
                var texts = 0;
                foreach (var value in model.Allowed)
                    if (value.Length > 0 && value[0] == '"') texts++;
                return (texts > 0, texts < model.Allowed.Count);
            case PrimitiveType model:
                var isText = model.Kind.IsText() || model.Kind == PrimitiveKind.Binary;
                return (isText, !isText);
            default: return (false, true);
        }
    }
}
