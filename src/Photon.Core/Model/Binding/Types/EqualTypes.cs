namespace Photon.Core.Model.Binding;

/// <summary>
/// Settles forwards and makes equal inline types one: two schemas that say the same need one class. What the document
/// names stays as it is.
/// </summary>
sealed class EqualTypes(TypeTable table)
{
    const int MaxDepth = 200;

    readonly TypeUse[] _same = new TypeUse[table.Count];
    readonly byte[] _state = new byte[table.Count];
    readonly TypeModel?[] _types = new TypeModel?[table.Count];
    readonly Dictionary<TypeModel, int> _known = [];
    int _depth;

    /// <summary>The type that stands for <paramref name="slot"/>.</summary>
    public TypeUse Of(int slot)
    {
        if (_state[slot] == Done) return _same[slot];
        // A type inside itself, or too far inside, stands for itself.
        if (_state[slot] == Begun || _depth >= MaxDepth) return new(slot);
        _state[slot] = Begun;
        _depth++;
        _same[slot] = Find(slot);
        _depth--;
        _state[slot] = Done;
        return _same[slot];
    }

    /// <summary>The type of a slot that stands for itself, with what it refers to settled.</summary>
    public TypeModel this[int slot] => _types[slot] ??= Classes(TypeRewriting.Map(table[slot]!, Of));

    const byte Begun = 1;
    const byte Done = 2;

    /// <summary>A base that turned out to be no class (<c>type: string</c> with a discriminator) is none; a case that is no class neither.</summary>
    TypeModel Classes(TypeModel type)
    {
        if (type is not ObjectType model || (model.Base < 0 && model.Discriminator is null)) return type;
        if (model.Base >= 0 && table[model.Base] is not ObjectType) model = model with { Base = -1 };
        if (model.Discriminator is not { } discriminator) return model;
        var cases = new List<DiscriminatorCase>(discriminator.Cases.Count);
        foreach (var one in discriminator.Cases)
            if (table[one.Type] is ObjectType) cases.Add(one);
        return cases.Count == discriminator.Cases.Count ? model : model with { Discriminator = cases.Count == 0 ? null : discriminator with { Cases = new(cases.ToArray()) } };
    }

    TypeUse Find(int slot)
    {
        if (table.TryForward(slot, out var target))
        {
            var end = target.Type == slot ? table.Any : Of(target.Type);
            return new(end.Type, end.Nullable || target.Nullable);
        }
        if (table[slot] is not { } type) return table.Any;
        var settled = _types[slot] = Classes(TypeRewriting.Map(type, Of));
        if (settled is UnionType { Cases.Count: 1, Residual: "" } union) return union.Cases[0].Type;
        if (table.Named.ContainsKey(slot)) return new(slot);
        var neutral = settled with { NameParts = default, Description = "" };
        if (_known.TryGetValue(neutral, out var first)) return new(first);
        _known.Add(neutral, slot);
        return new(slot);
    }
}
