namespace Photon.Core.Model.Binding;

/// <summary>
/// A member of one value is a constant of its class where it is required, or where it tells types apart. Elsewhere leaving it out means something else than
/// sending it: it is a member like others, of which only that value is taken.
/// </summary>
static class ConstantMembers
{
    public static void Settle(TypeModel[] types)
    {
        var tags = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (type is UnionType { Discriminator.Length: > 0 } union) tags.Add(union.Discriminator);
            if (type is ObjectType { Discriminator: { } discriminator }) tags.Add(discriminator.PropertyName);
        }
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is not ObjectType model) continue;
            PropertyModel[]? properties = null;
            for (var p = 0; p < model.Properties.Count; p++)
            {
                var property = model.Properties[p];
                if (property.Const.Length == 0 || property.Required || tags.Contains(property.Name)) continue;
                properties ??= [.. model.Properties];
                properties[p] = property with { Const = "" };
            }
            if (properties is not null) types[i] = model with { Properties = new(properties) };
        }
    }
}
