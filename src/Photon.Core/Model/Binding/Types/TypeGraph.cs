namespace Photon.Core.Model.Binding;

/// <summary>Turns what was bound into a model: equal types are one, only what is reached is kept, in its final order, with its usage.</summary>
/// <param name="table">What was bound.</param>
/// <param name="origin">By the order of a named type: the schema that it was made of; <c>null</c>: nobody asks.</param>
sealed class TypeGraph(TypeTable table, Func<int, TypeOrigin>? origin = null)
{
    readonly EqualTypes _equal = new(table);
    TypeUsage[] _usage = [];
    bool[] _reached = [];

    /// <param name="operations">With types as slots.</param>
    /// <param name="webhooks">The same of webhooks and callbacks.</param>
    /// <param name="kept">Slots that are kept though no operation reaches them.</param>
    public (TypeModel[] Types, OperationModel[] Operations, OperationModel[] Webhooks) Close(
        IReadOnlyList<OperationModel> operations, IReadOnlyList<OperationModel> webhooks, IReadOnlyList<int> kept)
    {
        _usage = new TypeUsage[table.Count];
        _reached = new bool[table.Count];
        foreach (var operation in operations) TypeVisiting.Each(operation, TypeUsage.Request, TypeUsage.Response, (slot, usage) => Reach(_equal.Of(slot).Type, usage));
        foreach (var webhook in webhooks) TypeVisiting.Each(webhook, TypeUsage.WebhookRequest, TypeUsage.WebhookResponse, (slot, usage) => Reach(_equal.Of(slot).Type, usage));
        foreach (var slot in kept) Reach(_equal.Of(slot).Type, TypeUsage.Request | TypeUsage.Response);
        var order = Order();
        var places = new int[table.Count];
        for (var i = 0; i < order.Count; i++) places[order[i]] = i;
        Func<int, TypeUse> place = slot => _equal.Of(slot) is var same ? new(places[same.Type], same.Nullable) : default;
        var types = new TypeModel[order.Count];
        for (var i = 0; i < types.Length; i++)
            types[i] = TypeRewriting.Map(UnionTags.Find(_equal[order[i]], slot => _equal[slot]), place) with { Usage = _usage[order[i]], Origin = Origin(order[i]) };
        ConstantMembers.Settle(types);
        // As in Reach: what stands for a type may be known only after the first look.
        Func<int, TypeUse> settle = slot => _equal.Of(slot) is var same && place(same.Type) is var end ? new(end.Type, same.Nullable || end.Nullable) : default;
        return (types, [.. operations.Select(o => TypeRewriting.Operation(o, settle))], [.. webhooks.Select(w => TypeRewriting.Operation(w, settle))]);
    }

    /// <summary>What stands for a type as it was bound, still as a slot. Meant for after <see cref="Close"/>.</summary>
    public TypeUse Settled(TypeUse use)
    {
        if (!use.Exists) return use;
        var same = _equal.Of(use.Type);
        var end = _equal.Of(same.Type);
        return new(end.Type, use.Nullable || same.Nullable || end.Nullable);
    }

    /// <summary>The type of a settled slot.</summary>
    public TypeModel Type(int slot) => _equal[slot];

    TypeOrigin? Origin(int slot)
    {
        if (origin is null) return null;
        if (table.Named.TryGetValue(slot, out var order)) return origin(order);
        return table.FileOf(slot) is { } file ? new(file, "", false) : null;
    }

    void Reach(int slot, TypeUsage usage)
    {
        var waiting = new Stack<int>();
        Mark(slot);
        while (waiting.Count > 0) TypeVisiting.Each(_equal[waiting.Pop()], Mark);

        void Mark(int type)
        {
            // What referred to a type from inside it could not know yet what would stand for it.
            type = _equal.Of(type).Type;
            if (_reached[type] && (_usage[type] & usage) == usage) return;
            _reached[type] = true;
            _usage[type] |= usage;
            waiting.Push(type);
        }
    }

    /// <summary>Named types as the document has them, then inline ones as they were met.</summary>
    List<int> Order()
    {
        var order = new List<int>();
        for (var slot = 0; slot < _reached.Length; slot++)
            if (_reached[slot]) order.Add(slot);
        order.Sort((left, right) => Rank(left).CompareTo(Rank(right)));
        return order;
    }

    long Rank(int slot) => table.Named.TryGetValue(slot, out var order) ? order : (1L << 32) + slot;
}
