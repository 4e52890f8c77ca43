namespace Photon.AspNetCore.Emitted;

/// <summary>
/// What a parameter's or a form field's text stands for, as far as turning it into JSON needs it. The codec then reads that
/// JSON, so that a text is held to the same rules as a body.
/// </summary>
public sealed class Shape
{
    /// <summary>A string, or anything that JSON writes as one.</summary>
    public static readonly Shape Text = new(ShapeKind.Text);

    /// <summary>A number or a boolean.</summary>
    public static readonly Shape Raw = new(ShapeKind.Raw);

    /// <summary>Either: what looks like a number or a boolean is one.</summary>
    public static readonly Shape Any = new(ShapeKind.Any);

    /// <summary>JSON text, of a parameter declared by <c>content</c>.</summary>
    public static readonly Shape Json = new(ShapeKind.Json);

    /// <summary>An array of <see cref="Text"/>.</summary>
    public static readonly Shape Texts = new(ShapeKind.List, Text);

    /// <summary>An array of <see cref="Raw"/>.</summary>
    public static readonly Shape Raws = new(ShapeKind.List, Raw);

    /// <summary>A file of a multipart form: in JSON, base64.</summary>
    public static readonly Shape File = new(ShapeKind.File);

    Shape(ShapeKind kind, Shape? item = null, (string, Shape)[]? members = null)
    {
        Kind = kind;
        Item = item;
        Members = members ?? [];
    }

    /// <summary>An array.</summary>
    public static Shape List(Shape item) => new(ShapeKind.List, item);

    /// <summary>An object with any members.</summary>
    public static Shape Map(Shape item) => new(ShapeKind.Map, item);

    /// <summary>An object.</summary>
    /// <param name="others">The shape of members that are not listed; <c>null</c>: they are passed over.</param>
    /// <param name="members">Known members.</param>
    public static Shape Object(Shape? others, params (string Name, Shape Shape)[] members) => new(ShapeKind.Object, others, members);

    internal ShapeKind Kind { get; }

    /// <summary>Of a list or map; of an object: that of unlisted members.</summary>
    internal Shape? Item { get; }

    internal (string Name, Shape Shape)[] Members { get; }

    internal bool IsList => Kind == ShapeKind.List;

    internal bool HasMembers => Kind is ShapeKind.Object or ShapeKind.Map;

    /// <summary>The shape of a member; <c>null</c>: it is passed over.</summary>
    internal Shape? Member(ReadOnlySpan<char> name)
    {
        foreach (var (known, shape) in Members)
            if (name.SequenceEqual(known)) return shape;
        return Item;
    }
}

enum ShapeKind : byte
{
    Text,
    Raw,
    Any,
    Json,
    File,
    List,
    Map,
    Object,
}
