using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Types;

/// <summary>Decides how members become properties.</summary>
public sealed class PropertyShapes(EmitContext context)
{
    readonly ValueSyntax _values = new(context.Model, context.Names);
    readonly Dictionary<int, int> _bases = [];
    HashSet<int>? _derivedFrom;

    /// <summary>A class derives from the type: it is not sealed.</summary>
    public bool IsBase(int type) =>
        (_derivedFrom ??= [.. Enumerable.Range(0, context.Model.Types.Count).Where(context.Reach.Emits).Select(BaseOf)]).Contains(type);

    /// <summary>Own properties, in the order of the document.</summary>
    public IReadOnlyList<PropertyShape> Own(int type)
    {
        var model = (ObjectType)context.Model.Types[type];
        var shapes = new PropertyShape[model.Properties.Count];
        for (var i = 0; i < shapes.Length; i++)
        {
            var property = model.Properties[i];
            shapes[i] = Shape(type, property, context.Names.PropertyNames[type][i]) with
            {
                IsDiscriminator = model.Discriminator?.PropertyName == property.Name,
            };
        }
        return shapes;
    }

    /// <summary>Those of bases first, then own ones.</summary>
    public IReadOnlyList<PropertyShape> All(int type)
    {
        var all = new List<PropertyShape>();
        foreach (var at in BaseChain(type)) all.AddRange(Own(at));
        return all;
    }

    /// <summary>From the outermost base to the type itself. Should bases go round, the chain ends where it would begin again.</summary>
    public IReadOnlyList<int> BaseChain(int type)
    {
        var chain = new List<int>();
        for (var at = type; at >= 0 && !chain.Contains(at); at = BaseOf(at)) chain.Add(at);
        chain.Reverse();
        return chain;
    }

    /// <summary>The base, or -1. A type that would derive from itself has none.</summary>
    public int BaseOf(int type)
    {
        if (_bases.TryGetValue(type, out var known)) return known;
        return _bases[type] = FindBase(type);
    }

    int FindBase(int type)
    {
        var next = Declared(type);
        var steps = 0;
        for (var at = next; at >= 0; at = Declared(at))
            if (at == type || ++steps > context.Model.Types.Count) return -1;
        return next;
    }

    int Declared(int type) =>
        context.Model.Types[type] is ObjectType { Base: >= 0 } model && context.Model.Types[model.Base] is ObjectType ? model.Base : -1;

    PropertyShape Shape(int owner, PropertyModel property, string name)
    {
        if (property.Const.Length > 0 && _values.Constant(property.Const, property.Type) is { } constant)
            return new(property, name, constant.Type, Presence.Constant, constant.Value);
        var full = context.Types.Of(property.Type);
        if (IsAlwaysThere(owner, property)) return new(property, name, full, Presence.Required, "");
        if (property.Default.Length > 0 && _values.Of(property.Default, property.Type) is { } value)
            return new(property, name, full, Presence.Default, value);
        // Where the default is null, absent and null say the same.
        if (property.Type.Nullable && property.Default != "null" && !context.Types.IsNullByNature(property.Type.Type))
            return new(property, name, $"global::Photon.Optional<{full}>", Presence.Tristate, "");
        return new(property, name, context.Types.Of(property.Type.Type) + "?", Presence.Optional, "");
    }

    /// <summary>One class serves both directions: what only one of them requires can be missing.</summary>
    bool IsAlwaysThere(int owner, PropertyModel property) =>
        property.Required
        && !(property.ReadOnly && (context.Reach.Needs(owner) & TypeNeeds.Request) != 0)
        && !(property.WriteOnly && (context.Reach.Needs(owner) & TypeNeeds.Response) != 0);
}
