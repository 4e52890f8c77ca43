using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>
/// A value in a spec: a handle of two words into the file's node table. <c>default</c> is a node of kind
/// <see cref="NodeKind.Missing"/>, and every look-up in it gives it again, so that chains need no checks.
/// </summary>
public readonly struct Node : IEquatable<Node>
{
    readonly NodeTable? _table;
    readonly int _row;

    internal Node(NodeTable table, int row) => (_table, _row) = (table, row);

    internal NodeTable? Table => _table;

    internal int Row => _row;

    public NodeKind Kind => _table is null ? NodeKind.Missing : _table[_row].Kind;

    public bool Exists => _table is not null;

    public bool IsObject => Kind == NodeKind.Object;

    public bool IsArray => Kind == NodeKind.Array;

    public bool IsString => Kind == NodeKind.String;

    public bool IsNumber => Kind == NodeKind.Number;

    public bool IsBoolean => Kind is NodeKind.True or NodeKind.False;

    public bool IsNull => Kind == NodeKind.Null;

    /// <summary>A string's text; a number as written in the document ("1.0", "1e3", always JSON's form); "true", "false", "null"; else "".</summary>
    public string Text => _table?.TextOf(_row) ?? "";

    /// <summary>Whether this is the string <paramref name="text"/>, without making a string.</summary>
    public bool Is(string text) => IsString && _table!.TextSpan(_row).SequenceEqual(text.AsSpan());

    /// <summary>Members of an object, items of an array; else 0.</summary>
    public int Count => Kind >= NodeKind.Array ? _table![_row].Length : 0;

    public Node this[string member] =>
        Kind == NodeKind.Object && _table!.Find(_row, member) is var row and >= 0 ? new(_table, row) : default;

    /// <summary>Constant time where all items are scalars; use <see cref="Items"/> to visit all.</summary>
    public Node this[int index] =>
        Kind == NodeKind.Array && _table!.ItemRow(_row, index) is var row and >= 0 ? new(_table, row) : default;

    /// <summary>The members of an object in the order of the document; nothing of what is no object.</summary>
    public MemberEnumerator Members => Kind == NodeKind.Object ? new(_table!, _row) : default;

    /// <summary>The items of an array; nothing of what is no array.</summary>
    public ItemEnumerator Items => Kind == NodeKind.Array ? new(_table!, _row) : default;

    /// <summary>The member name that leads here; "" in an array and at the root.</summary>
    public string Name => _table?.NameOf(_row) ?? "";

    /// <summary>The path of the file, as it was given; "" if missing.</summary>
    public string Path => _table?.Path ?? "";

    /// <summary>Where the value stands; of an object or array its first character or, in block YAML, the first line's key.</summary>
    public Place Place => _table is null ? default : NodePlaces.Of(_table, _row);

    /// <summary>Where the name stands that leads here, else <see cref="Place"/>.</summary>
    public Place NamePlace => _table is null ? default : NodePlaces.OfName(_table, _row);

    /// <summary>Where a character of a string's text stands, as exactly as the file shows it.</summary>
    internal Place PlaceInside(int index) => _table is null ? default : NodePlaces.Inside(_table, _row, index);

    public Node Parent => _table is not null && _table[_row].Parent is var parent and >= 0 ? new(_table, parent) : default;

    /// <summary>JSON Pointer (RFC 6901) from the file's root; "" at the root.</summary>
    public string Pointer => _table is null ? "" : NodePointer.Of(_table, _row);

    /// <summary>The value as compact JSON, members in the order of the document; "" if missing.</summary>
    public string ToJson() => _table is null ? "" : NodeJson.Write(_table, _row);

    public override string ToString() => ToJson();

    public bool Equals(Node other) => ReferenceEquals(_table, other._table) && _row == other._row;

    public override bool Equals(object? obj) => obj is Node other && Equals(other);

    public override int GetHashCode() => _table is null ? 0 : unchecked((_table.GetHashCode() * 31) + _row);

    public static bool operator ==(Node left, Node right) => left.Equals(right);

    public static bool operator !=(Node left, Node right) => !left.Equals(right);

    /// <summary>One member of an object.</summary>
    public readonly struct Member
    {
        internal Member(Node value) => Value = value;

        public string Name => Value.Name;

        public Node Value { get; }

        public Place NamePlace => Value.NamePlace;

        public void Deconstruct(out string name, out Node value) => (name, value) = (Name, Value);
    }

    public struct MemberEnumerator
    {
        readonly NodeTable? _table;
        readonly int _end;
        int _row;
        int _next;

        internal MemberEnumerator(NodeTable table, int container)
        {
            _table = table;
            _next = table.First(container);
            _end = table[container].End;
        }

        public readonly Member Current => new(new(_table!, _row));

        public readonly MemberEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next >= _end) return false;
            _row = _next;
            _next = _table!.Next(_row, _end);
            return true;
        }
    }

    public struct ItemEnumerator
    {
        MemberEnumerator _rows;

        internal ItemEnumerator(NodeTable table, int container) => _rows = new(table, container);

        public readonly Node Current => _rows.Current.Value;

        public readonly ItemEnumerator GetEnumerator() => this;

        public bool MoveNext() => _rows.MoveNext();
    }
}
