using System.Globalization;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Schema to type: decides of what kind a schema is and lets the binder of that kind make it.</summary>
sealed class SchemaBinder : SchemaUser
{
    // Objects wait their turn (Later), so that only arrays of arrays and their like get here.
    const int MaxDepth = 100;

    // Thirty choices of two, one inside the other, would be a thousand million types.
    const int MaxMerged = 4000;
    const int MaxMergedViews = 40_000;

    readonly BindScope _scope;
    readonly TypeTable _types;
    readonly SchemaEntries _entries;
    readonly Inheritance _inheritance;
    readonly Flattening _flattening;
    readonly DynamicReferences _dynamics;
    readonly ResidualWriter _residuals;
    readonly PrimitiveBinder _primitives;
    readonly EnumBinder _enums;
    readonly ArrayBinder _arrays;
    readonly ObjectBinder _objects;
    readonly UnionBinder _unions;
    readonly Queue<Action> _later = new();
    readonly Dictionary<Node, TypeUse> _inline = [];
    readonly Dictionary<string, SchemaEntry> _merged = new(StringComparer.Ordinal);
    readonly SchemaSetKeys _keys = new();
    int _depth;
    int _mergedViews;
    int _nesting;

    public SchemaBinder(BindScope scope, TypeTable types)
    {
        (_scope, _types) = (scope, types);
        _entries = new(scope);
        _inheritance = new(scope, _entries);
        _dynamics = new(scope);
        _flattening = new(scope, _entries, _inheritance, _dynamics);
        _residuals = new(scope, _entries, _dynamics);
        var discriminators = new Discriminators(scope, this, _entries, _inheritance);
        Defaults = new(scope, types);
        Tried = new(scope);
        _primitives = new(scope, types, _residuals);
        _enums = new(scope, types, _residuals);
        _arrays = new(scope, this, types, _residuals);
        _objects = new(scope, this, types,
            new(scope, this, _entries, types, _flattening, Defaults),
            new(scope, this, types), discriminators, _residuals);
        _unions = new(scope, this, types, _flattening, discriminators, new(scope, types, _enums), new(scope, types, _residuals), _residuals, Tried);
    }

    public Defaults Defaults { get; }

    public TriedCases Tried { get; }

    public SchemaEntries Entries => _entries;

    /// <summary>Registers the named schemas of a file.</summary>
    public void Add(Node components)
    {
        _entries.Add(components);
        _inheritance.Add(components);
    }

    /// <summary>Notes which schemas of another file inherit from which.</summary>
    public void Inherit(Node components) => _inheritance.Add(components);

    public override void Later(Action work) => _later.Enqueue(work);

    /// <summary>Binds what waits.</summary>
    public void Finish()
    {
        while (_later.Count > 0)
        {
            _scope.Cancel.ThrowIfCancellationRequested();
            _later.Dequeue()();
        }
    }

    public override TypeUse Use(Node schema, NamePath owner, string part, bool raw = false)
    {
        if (!schema.IsObject)
        {
            if (schema.Kind == NodeKind.False) return _types.Never;
            if (schema.Kind != NodeKind.True) _scope.Report(BindingRules.WrongKind, schema.Place, schema.Name.Length > 0 ? schema.Name : "schema", "a schema");
            return _types.Any;
        }
        var view = new SchemaView(schema, owner);
        if (_primitives.TrySimple(view, raw, out var use)) return use;
        if (_dynamics.NeedsWhole(schema)) return Whole([schema]);
        if (Alias(view, out var target, out var isNullable)) return Nullable(target is null ? _types.Any : Use(target, raw), isNullable);
        if (!raw && _inline.TryGetValue(schema, out use)) return use;
        if (_depth >= MaxDepth) return TooDeep(schema);
        _depth++;
        var name = part.Length == 0 ? owner : owner.Then(part);
        use = Bind(_flattening.Of(schema, name), name, null, raw);
        _depth--;
        if (!raw) _inline[schema] = use;
        return use;
    }

    public override TypeUse Use(IReadOnlyList<(Node Schema, NamePath Owner)> parts, NamePath name, bool raw = false) =>
        Use(_flattening.Of(parts), name, raw);

    public override TypeUse Use(SchemaSet set, NamePath name, bool raw = false)
    {
        // The same schemas may meet again inside themselves; what they make together is one type.
        var key = _keys.Of(set, raw);
        if (!_merged.TryGetValue(key, out var entry))
        {
            _mergedViews += set.Views.Count;
            if (_merged.Count >= MaxMerged || _mergedViews > MaxMergedViews)
            {
                _scope.Report(BindingRules.TooManyTypes, set.Source.Place, MaxMerged.ToString(CultureInfo.InvariantCulture));
                return _types.Any;
            }
            _merged.Add(key, entry = new(set.Source, name, false, 0));
        }
        if (IsKnown(entry, out var use)) return use;
        return Begin(entry) ? End(entry, Bind(set, name, entry, raw)) : TooDeep(entry.Node);
    }

    public override TypeUse Use(SchemaEntry entry, bool raw = false)
    {
        // As bytes, a named string is something else than in JSON; such schemas are small.
        if (raw && _depth < MaxDepth && SchemaAlias.IsBytes(entry.Node))
        {
            _depth++;
            var bytes = Use(entry.Node, entry.Name, "", raw);
            _depth--;
            return bytes;
        }
        if (IsKnown(entry, out var use)) return use;
        return Begin(entry) ? End(entry, BindEntry(entry)) : TooDeep(entry.Node);
    }

    bool IsKnown(SchemaEntry entry, out TypeUse use)
    {
        use = entry.State == EntryState.Done ? entry.Use
            : entry.Slot >= 0 ? new(entry.Slot, entry.Nullable)
            : entry.State == EntryState.Begun ? Circle(entry)
            : TypeUse.None;
        return use.Exists;
    }

    /// <summary>A schema that meets itself inside an array or a map is recursive; without either it would be nothing but itself.</summary>
    TypeUse Circle(SchemaEntry entry)
    {
        if (_nesting > entry.Nesting)
        {
            entry.Slot = _types.Reserve();
            return new(entry.Slot, entry.Nullable);
        }
        _scope.Report(BindingRules.ReferenceCycle, entry.Node.Place, entry.Name.Part);
        return _types.Any;
    }

    bool Begin(SchemaEntry entry)
    {
        if (_depth >= MaxDepth) return false;
        _depth++;
        entry.State = EntryState.Begun;
        entry.Nesting = _nesting;
        return true;
    }

    TypeUse End(SchemaEntry entry, TypeUse use)
    {
        _depth--;
        if (entry.Slot >= 0 && use.Type != entry.Slot) use = Settle(entry, use);
        entry.State = EntryState.Done;
        return entry.Use = use;
    }

    /// <summary>Someone inside was promised a slot, but the schema is an array, a map, or a choice that came to nothing.</summary>
    TypeUse Settle(SchemaEntry entry, TypeUse use)
    {
        switch (_types[use.Type])
        {
            case MapType map:
                _objects.Fill(entry.Slot, map, entry.Name);
                if (entry.IsNamed) _types.Name(entry.Slot, entry.Order);
                return new(entry.Slot, use.Nullable);
            case ArrayType or TupleType:
                // A list of lists of lists: C# has no name for it. Its items are any JSON, checked by the schema.
                _types.Fill(entry.Slot, new PrimitiveType(PrimitiveKind.Any) { Residual = _residuals.Of(ResidualRule.List("allOf", [entry.Node])) });
                return use;
            default:
                _types.Forward(entry.Slot, use);
                return use;
        }
    }

    TypeUse TooDeep(Node schema)
    {
        _scope.Report(BindingRules.TooDeep, schema.Place, MaxDepth.ToString(CultureInfo.InvariantCulture));
        return _types.Any;
    }

    /// <summary>The schema is another one under a wrapping: <paramref name="target"/>, null where that cannot be found.</summary>
    bool Alias(in SchemaView view, out SchemaEntry? target, out bool isNullable)
    {
        target = null;
        if (!SchemaAlias.Of(view, _scope.IsV31, out var holder, out isNullable)) return false;
        target = _entries.Find(holder, (holder["$ref"] is { IsString: true } reference ? reference : holder["$dynamicRef"]).Text, view.Owner);
        if (target is not null && !view.Says(Keyword.Ref) && !SchemaAlias.Agrees(view, target.Node)) return false;
        if (view.Says(Keyword.EmptyEnum) && _scope.Options.Exact) return false;
        if (view.Says(Keyword.EmptyEnum)) _scope.Report(BindingRules.InvalidEnum, view["enum"].Place, "lists no value; it is ignored");
        return true;
    }

    static TypeUse Nullable(TypeUse use, bool isNullable) => isNullable ? use with { Nullable = true } : use;

    TypeUse BindEntry(SchemaEntry entry)
    {
        if (!entry.Node.IsObject) return Use(entry.Node, entry.Name, "");
        var view = new SchemaView(entry.Node, entry.Name);
        if (_primitives.TrySimple(view, false, out var use)) return use;
        if (_dynamics.NeedsWhole(entry.Node)) return Whole([entry.Node]);
        if (_inheritance.BaseOf(entry) is null && Alias(view, out var target, out var isNullable))
            return Nullable(target is null ? _types.Any : Use(target), isNullable);
        return Bind(_flattening.Of(entry.Node, entry.Name, entry), entry.Name, entry, false);
    }

    TypeUse Bind(SchemaSet set, NamePath name, SchemaEntry? self, bool raw)
    {
        if (set.IsNever) return _types.Never;
        if (set.Types == JsonTypes.None)
        {
            _scope.Report(BindingRules.NothingFits, set.Source.Place, "its parts allow no type in common");
            return _types.Never;
        }
        var isNullable = set.IsNullable;
        if (set.Says(Keyword.Choices))
        {
            var union = _unions.Bind(set, name, self, raw, out var rest, out var saysNullable);
            isNullable |= saysNullable;
            if (union.Exists) return Nullable(union, isNullable);
            set = rest;
            if (set.Types == JsonTypes.None) return _types.Never;
            if (!set.IsTyped && !_scope.Options.Exact) set.Types = TypeReader.Infer(set);
        }
        if (set.Says(Keyword.Values) && _enums.Bind(set, name, self) is { Exists: true } values) return values;
        return Nullable(BindKind(set, name, self, raw), isNullable);
    }

    bool IsFormat(SchemaSet set) => set.Says(Keyword.Format) && !_scope.Options.FormatsAnnotate
        && set.Views.Exists(view => view.Says(Keyword.Format) && Formats.TypeOf(view.Format.Text) == JsonTypes.String);

    TypeUse BindKind(SchemaSet set, NamePath name, SchemaEntry? self, bool raw)
    {
        var types = set.Base is null ? set.Types & ~JsonTypes.Null : JsonTypes.Object;
        switch (types)
        {
            case JsonTypes.None: return new(_types.Intern(new PrimitiveType(PrimitiveKind.Null) { Residual = _residuals.Of(set, JsonTypes.Null) }), true);
            case JsonTypes.File: return new(_types.Plain(PrimitiveKind.Binary));
            case JsonTypes.String or JsonTypes.Boolean or JsonTypes.Integer or JsonTypes.Number or (JsonTypes.Integer | JsonTypes.Number):
                return _primitives.Bind(set, types, raw);
            case JsonTypes.Object or JsonTypes.Array:
                _nesting++;
                var use = types == JsonTypes.Array ? _arrays.Bind(set, name, raw) : _objects.Bind(set, name, self, raw);
                _nesting--;
                return use;
        }
        if (set.IsTyped && (types | JsonTypes.Null) != JsonTypes.All) return _unions.BindTypes(set, name, self, raw);
        // Nothing is said about the type; what is said about some types is checked as it stands.
        var says = ~(Keyword.Annotations | Keyword.Nullable | Keyword.Type | (IsFormat(set) ? Keyword.None : Keyword.Format));
        if (!set.Says(says) && set.Rules.Count == 0) return _types.Any;
        return Whole(set.Sources);
    }

    /// <summary>Any JSON that satisfies the schemas.</summary>
    TypeUse Whole(IReadOnlyList<Node> schemas) =>
        new(_types.Intern(new PrimitiveType(PrimitiveKind.Any) { Residual = _residuals.Of(ResidualRule.List("allOf", schemas)) }), true);
}
