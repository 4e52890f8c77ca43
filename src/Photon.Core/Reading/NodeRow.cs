namespace Photon.Core.Reading;

/// <summary>How a name or a value stands in the text.</summary>
[Flags]
internal enum NodeMarks : byte
{
    None = 0,
    /// <summary>The value stands between quotes, which <see cref="NodeRow.Length"/> counts.</summary>
    Quoted = 1,
    /// <summary>JSON escapes are still in the text of the value.</summary>
    Escaped = 2,
    NameQuoted = 4,
    NameEscaped = 8,
    /// <summary>The name is not what the text shows (YAML): <see cref="NodeTable"/> keeps it beside the rows.</summary>
    NameKept = 16,
    /// <summary>A later member of the same name replaced this one.</summary>
    Replaced = 32,
}

/// <summary>One value. Rows stand in document order, so that what is inside a container follows it directly.</summary>
internal struct NodeRow
{
    /// <summary>Offset of the first character, a quote included.</summary>
    public int Start;

    /// <summary>Characters of a scalar; members or items of a container.</summary>
    public int Length;

    /// <summary>The row after the last one inside a container; of a scalar, the number of its kept text or -1.</summary>
    public int End;

    /// <summary>The row of the container, -1 at the root.</summary>
    public int Parent;

    /// <summary>Offset of the name's first character, -1 in an array.</summary>
    public int Name;

    public int NameLength;

    public NodeKind Kind;

    public NodeMarks Marks;
}
