using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Objects with known members, and maps.</summary>
sealed class ObjectBinder(BindScope scope, SchemaUser schemas, TypeTable types, Properties properties, FurtherMembers further, Discriminators discriminators, ResidualWriter residuals)
{
    public TypeUse Bind(SchemaSet set, NamePath name, SchemaEntry? self, bool raw)
    {
        if (IsMap(set) && self is not { Slot: >= 0 }) return Map(set, name);
        var slot = self is { Slot: >= 0 } ? self.Slot : types.Reserve();
        if (self is not null) (self.Slot, self.Nullable) = (slot, set.IsNullable);
        if (self is { IsNamed: true }) types.Name(slot, self.Order);
        types.From(slot, set.Source);
        schemas.Later(() => types.Fill(slot, Object(set, name, self, raw)));
        return new(slot, set.IsNullable);
    }

    /// <summary>A class for a map that holds itself, which a dictionary's type could not say.</summary>
    public void Fill(int slot, MapType map, NamePath name) => types.Fill(slot, new ObjectType
    {
        NameParts = name.Parts(),
        Description = map.Description,
        Additional = AdditionalKind.Typed,
        AdditionalType = map.Value,
        MinProperties = map.MinProperties,
        MaxProperties = map.MaxProperties,
        PropertyNames = map.Key,
        Residual = map.Residual,
    });

    static bool IsMap(SchemaSet set)
    {
        if (set.Base is not null || set.Says(Keyword.Discriminator | Keyword.PatternProperties | Keyword.UnevaluatedProperties)) return false;
        foreach (var view in set.Views)
        {
            if (view.Says(Keyword.Properties) && view.Properties.Count > 0) return false;
            if (view.Says(Keyword.Required) && view.Required.Count > 0) return false;
            if (view.Says(Keyword.AdditionalProperties) && view["additionalProperties"].Kind == NodeKind.False) return false;
        }
        return true;
    }

    TypeUse Map(SchemaSet set, NamePath name)
    {
        var (_, value) = further.Of(set, name);
        var (least, most) = further.Counts(set);
        var map = new MapType(value.Exists ? value : types.Any)
        {
            MinProperties = least,
            MaxProperties = most,
            Key = further.Names(set, name, out var rest),
            Residual = residuals.Of(set, JsonTypes.Object, rest),
        };
        return new(types.Intern(map), set.IsNullable);
    }

    ObjectType Object(SchemaSet set, NamePath name, SchemaEntry? self, bool raw)
    {
        var (kind, additional) = further.Of(set, name);
        var members = properties.Of(set, name, self, kind, additional, raw, out var beyond);
        var (least, most) = further.Counts(set);
        var names = further.Names(set, name, out var rest);
        if (rest is not null) beyond = [.. beyond ?? [], .. rest];
        var patterns = further.Patterns(set, name);
        foreach (var rule in FurtherMembers.OfParts(set)) (beyond ??= []).Add(rule);
        var model = new ObjectType
        {
            NameParts = name.Parts(),
            Base = set.Base is null ? -1 : schemas.Use(set.Base).Type,
            Additional = kind,
            AdditionalType = additional,
            PatternProperties = patterns,
            PropertyNames = names,
            MinProperties = least,
            MaxProperties = most,
            Residual = residuals.Of(set, JsonTypes.Object, beyond, NameOverlap.Exists(patterns, members) ? Keyword.PatternProperties : Keyword.None),
        };
        if (HintReader.For(scope) is { } hints) model = model with { Hints = set.Views.Aggregate(hints, static (all, view) => all.Add(view.Node)).Hints };
        foreach (var view in set.Views)
        {
            if (model.Description.Length == 0 && view.Says(Keyword.Description) && view["description"] is { IsString: true } text) model = model with { Description = text.Text };
            if (view.Says(Keyword.Deprecated) && view["deprecated"].Kind == NodeKind.True) model = model with { Deprecated = true };
        }
        if (self is not null && discriminators.OfBase(self, set) is { } discriminator)
        {
            // A base that does not declare the member that tells its types apart could never be written.
            var tag = new PropertyModel(discriminator.PropertyName, new(types.Plain(PrimitiveKind.String))) { Required = true };
            var place = members.FindIndex(member => member.Name == discriminator.PropertyName);
            if (place < 0 && set.Base is null) members.Add(tag);
            // Required, but declared nowhere.
            else if (place >= 0 && types.IsAny(members[place].Type.Type)) members[place] = tag;
            model = model with { Discriminator = discriminator };
        }
        return model with { Properties = new(members.ToArray()) };
    }
}
