namespace Photon.AspNetCore.Emitted;

/// <summary>Names of the form <c>filter[price][0]</c>, put back together.</summary>
sealed class DeepTree
{
    /// <summary>More levels than any document needs, and few enough to recurse over.</summary>
    const int MaxDepth = 32;

    readonly List<(string Name, DeepTree Tree)> _members = [];
    string? _value;
    bool _encoded;

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
        if (brackets.Length > 0) return;
        tree._value = value.ToString();
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
        }
        json.Append(shape.IsList ? (byte)']' : (byte)'}');
    }

    DeepTree Child(ReadOnlySpan<char> name)
    {
        if (name.Length > 0)
            foreach (var (known, tree) in _members)
                if (name.SequenceEqual(known)) return tree;
        var child = new DeepTree();
        _members.Add((name.ToString(), child));
        return child;
    }
}
