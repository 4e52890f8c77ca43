namespace Photon.AspNetCore.Emitted;

/// <summary>Names of the form <c>filter[price][0]</c>, put back together.</summary>
sealed class DeepTree
{
    /// <summary>More levels than any document needs, and few enough to recurse over.</summary>
    const int MaxDepth = 32;

    /// <summary>From this many members on they are looked up.</summary>
    const int Many = 16;

    readonly List<(string Name, DeepTree Tree)> _members = [];
    Dictionary<string, DeepTree>? _known;
    string? _value;
    bool _encoded;
    bool _isRepeated;

    public bool IsEmpty => _value is null && _members.Count == 0;

    /// <summary>Adds a value below the brackets of a decoded name.</summary>
    /// <param name="brackets"><c>[price][0]</c>; empty brackets count on.</param>
    /// <param name="value">The text.</param>
    /// <param name="encoded">It is percent-encoded.</param>
    public void Add(ReadOnlySpan<char> brackets, ReadOnlySpan<char> value, bool encoded)
    {
        var tree = this;
        for (var depth = 0; brackets.Length > 0 && brackets[0] == '[' && depth < MaxDepth; depth++)
        {
            var close = brackets.IndexOf(']');
            if (close < 0) return;
            tree = tree.Child(brackets[1..close]);
            brackets = brackets[(close + 1)..];
        }
        // What is deeper stays a text where a structure is wanted, which is a fault. What does not end in a bracket is another parameter.
        if (brackets.Length > 0 && brackets[0] != '[') return;
        tree._isRepeated |= tree._value is not null;
        tree._value ??= value.ToString();
        tree._encoded = encoded;
    }

    /// <summary>Writes the JSON that the shape makes of it.</summary>
    public void Write(ref JsonBuffer json, Shape shape)
    {
        if (shape.IsEither) shape = _members.Count == 0 ? shape.Item! : shape.Structure!;
        if (_members.Count == 0)
        {
            if (shape.IsList) json.Append((byte)'[');
            if (_value is not null) json.AppendValue(_value, _encoded, shape.IsList ? shape.Item! : shape);
            else if (shape.HasMembers) json.Append("{}"u8);
            if (shape.IsList) json.Append((byte)']');
            return;
        }
        json.Append(shape.IsList ? (byte)'[' : (byte)'{');
        var first = true;
        foreach (var (name, tree) in _members)
        {
            var member = shape.IsList ? shape.Item : shape.HasMembers ? shape.Member(name) : Shape.Any;
            if (member is null) continue;
            if (!first) json.Append((byte)',');
            first = false;
            if (!shape.IsList) json.AppendName(name, false);
            tree.Write(ref json, member);
            if (!tree._isRepeated && (tree._value is null || tree._members.Count == 0)) continue;
            // It stands twice, which the reader of the JSON finds, and says where.
            json.Append((byte)',');
            if (!shape.IsList) json.AppendName(name, false);
            json.Append("null"u8);
        }
        json.Append(shape.IsList ? (byte)']' : (byte)'}');
    }

    DeepTree Child(ReadOnlySpan<char> name)
    {
        if (name.Length > 0 && Known(name) is { } known) return known;
        var child = new DeepTree();
        _members.Add((name.ToString(), child));
        if (_known is not null) _known.TryAdd(name.ToString(), child);
        else if (_members.Count == Many)
        {
            _known = new(StringComparer.Ordinal);
            foreach (var (text, tree) in _members) _known.TryAdd(text, tree);
        }
        return child;
    }

    DeepTree? Known(ReadOnlySpan<char> name)
    {
        if (_known is not null) return _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found) ? found : null;
        foreach (var (known, tree) in _members)
            if (name.SequenceEqual(known)) return tree;
        return null;
    }
}
