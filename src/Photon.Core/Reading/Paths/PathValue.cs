namespace Photon.Core.Reading.Paths;

/// <summary>What is compared: a value of the tree, a value that the path or a function brings, or nothing.</summary>
internal readonly record struct PathValue(NodeKind Kind, string Text, int Node)
{
    public const int NoNode = -1;

    public static PathValue Nothing => new(NodeKind.Missing, "", NoNode);

    public static PathValue Of(NodeDraft tree, int node) => new(tree.Kind(node), tree.IsContainer(node) ? "" : tree.Text(node), node);

    public static PathValue Number(int number) => new(NodeKind.Number, number.ToString(System.Globalization.CultureInfo.InvariantCulture), NoNode);
}

/// <summary>Comparison as RFC 9535, section 2.3.5.2.2, has it.</summary>
internal sealed class PathComparer(NodeDraft tree, WorkMeter work)
{
    public bool Holds(PathValue left, string comparison, PathValue right) => comparison switch
    {
        "==" => AreEqual(left, right),
        "!=" => !AreEqual(left, right),
        "<" => IsLess(left, right),
        ">" => IsLess(right, left),
        "<=" => IsLess(left, right) || AreEqual(left, right),
        _ => IsLess(right, left) || AreEqual(left, right),
    };

    bool IsLess(PathValue left, PathValue right)
    {
        if (left.Kind != right.Kind) return false;
        work.Spend(1 + (Math.Min(left.Text.Length, right.Text.Length) / 16));
        return left.Kind switch
        {
            NodeKind.Number => NumberOrder.Compare(left.Text.AsSpan(), right.Text.AsSpan()) < 0,
            NodeKind.String => Points(left.Text, right.Text) < 0,
            _ => false,
        };
    }

    bool AreEqual(PathValue left, PathValue right)
    {
        if (left.Kind != right.Kind) return false;
        work.Spend(1 + (Math.Min(left.Text.Length, right.Text.Length) / 16));
        return left.Kind switch
        {
            NodeKind.Number => NumberOrder.Compare(left.Text.AsSpan(), right.Text.AsSpan()) == 0,
            NodeKind.String => left.Text == right.Text,
            NodeKind.Array => ItemsAreEqual(left.Node, right.Node),
            NodeKind.Object => MembersAreEqual(left.Node, right.Node),
            _ => true,
        };
    }

    bool ItemsAreEqual(int left, int right)
    {
        var (l, r) = (tree.First(left), tree.First(right));
        for (; l >= 0 && r >= 0; (l, r) = (tree.Next(l), tree.Next(r)))
            if (!AreEqual(PathValue.Of(tree, l), PathValue.Of(tree, r))) return false;
        return l < 0 && r < 0;
    }

    bool MembersAreEqual(int left, int right)
    {
        var count = 0;
        for (var other = tree.First(right); other >= 0; other = tree.Next(other)) count++;
        for (var member = tree.First(left); member >= 0; member = tree.Next(member))
        {
            work.Spend(1 + count);
            if (tree.Find(right, tree.Name(member)) is not (>= 0 and var same) || !AreEqual(PathValue.Of(tree, member), PathValue.Of(tree, same))) return false;
        }
        for (var member = tree.First(left); member >= 0; member = tree.Next(member)) count--;
        return count == 0;
    }

    /// <summary>By code point: a surrogate pair comes behind all of U+E000 to U+FFFF.</summary>
    static int Points(string left, string right)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same]) same++;
        if (same == left.Length || same == right.Length) return left.Length.CompareTo(right.Length);
        var (l, r) = (left[same], right[same]);
        return char.IsSurrogate(l) != char.IsSurrogate(r) ? (char.IsSurrogate(l) ? 0x10000.CompareTo(r) : ((int)l).CompareTo(0x10000)) : l.CompareTo(r);
    }
}
