using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The types while they are made. A slot is promised first and filled later, so that types can refer to each other.</summary>
/// <param name="keepsFiles">What inline types were made of is noted: <see cref="From"/>.</param>
sealed class TypeTable(bool keepsFiles = false)
{
    readonly Dictionary<int, string> _files = [];
    readonly List<TypeModel?> _types = [];
    readonly Dictionary<TypeModel, int> _interned = [];
    readonly Dictionary<int, TypeUse> _forwards = [];
    readonly int[] _plain = new int[Enum.GetValues(typeof(PrimitiveKind)).Length];

    public int Count => _types.Count;

    /// <summary>The types that the document names: slot to order.</summary>
    public Dictionary<int, int> Named { get; } = [];

    public void Name(int slot, int order) => Named[slot] = order;

    /// <summary>Notes the schema that a type with a declaration is made of.</summary>
    public void From(int slot, Node schema)
    {
        if (keepsFiles && schema.Exists) _files[slot] = schema.Path;
    }

    /// <summary>The file of the schema that a slot's type was made of, or null.</summary>
    public string? FileOf(int slot) => _files.TryGetValue(slot, out var file) ? file : null;

    /// <summary>The type of a slot; null while it is only promised.</summary>
    public TypeModel? this[int slot] => _types[slot];

    public int Reserve()
    {
        _types.Add(null);
        return _types.Count - 1;
    }

    public void Fill(int slot, TypeModel type) => _types[slot] = type;

    /// <summary>The slot turned out to be nothing of its own: what uses it uses <paramref name="use"/>.</summary>
    public void Forward(int slot, TypeUse use) => _forwards[slot] = use;

    public bool TryForward(int slot, out TypeUse use) => _forwards.TryGetValue(slot, out use);

    /// <summary>A type without a declaration of its own: equal ones are one.</summary>
    public int Intern(TypeModel type)
    {
        if (_interned.TryGetValue(type, out var slot)) return slot;
        slot = Reserve();
        _types[slot] = type;
        _interned.Add(type, slot);
        return slot;
    }

    /// <summary>A primitive without constraints.</summary>
    public int Plain(PrimitiveKind kind)
    {
        // Zero means not yet: what is kept is the slot plus one.
        ref var slot = ref _plain[(int)kind];
        if (slot == 0) slot = Intern(new PrimitiveType(kind)) + 1;
        return slot - 1;
    }

    /// <summary>Any JSON, null included.</summary>
    public TypeUse Any => new(Plain(PrimitiveKind.Any), true);

    public bool IsAny(int slot) => _types[slot] is PrimitiveType { Kind: PrimitiveKind.Any };

    public TypeUse Never => new(Plain(PrimitiveKind.Never));
}
