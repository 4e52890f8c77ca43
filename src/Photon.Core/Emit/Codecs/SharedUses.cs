using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>
/// Which types without a declaration need a codec of their own: those that are handed to a generic call (elements of lists
/// and maps, members that may be null or absent) and those that operations carry. Others are read where they stand.
/// </summary>
static class SharedUses
{
    public static HashSet<int> Find(EmitContext context, ReadSyntax values)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < context.Model.Types.Count; i++)
        {
            // Other documents have codecs of their own for what only their types hold.
            if (!context.Reach.IsHere(i)) continue;
            if (values.Checks(i).Any() || context.Model.Types[i] is TupleType) found.Add(i);
            foreach (var use in Of(context.Model.Types[i])) found.Add(use);
        }
        foreach (var operation in context.Model.Operations.Concat(context.Model.Webhooks))
            foreach (var type in OperationUses.Of(operation)) found.Add(type);
        return found;
    }

    static IEnumerable<int> Of(TypeModel type)
    {
        switch (type)
        {
            case ArrayType array: yield return array.Item.Type; break;
            case TupleType tuple:
                foreach (var item in tuple.Items) yield return item.Type.Type;
                break;
            case MapType map: yield return map.Value.Type; yield return map.Key; break;
            case ObjectType model:
                yield return model.AdditionalType.Type;
                yield return model.PropertyNames;
                foreach (var pattern in model.PatternProperties) yield return pattern.Type.Type;
                foreach (var property in model.Properties)
                    if (property.Type.Nullable) yield return property.Type.Type;
                break;
        }
    }
}
