using System.Globalization;

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
    public static readonly Shape Texts = List(Text);

    /// <summary>An array of <see cref="Raw"/>.</summary>
    public static readonly Shape Raws = List(Raw);

    /// <summary>A file of a multipart form: in JSON, base64.</summary>
    internal static readonly Shape File = new(ShapeKind.File);

    /// <summary>More members than this are looked up.</summary>
    const int Many = 16;

    /// <summary>Made at first use: of two that are made at once, either will do.</summary>
    Dictionary<string, Shape>? _index;

    Shape(ShapeKind kind) => Kind = kind;

    internal ShapeKind Kind { get; }

    /// <summary>Of a list; of an object that of unlisted members (<c>null</c>: they are passed over); of either the scalar.</summary>
    internal Shape? Item { get; private set; }

    /// <summary>What stands there where it is no scalar.</summary>
    internal Shape? Structure { get; private set; }

    internal IReadOnlyList<(string Name, Shape Shape)> Members { get; private set; } = [];

    /// <summary>Of an object: names that are other parameters', so that they are no unlisted members.</summary>
    internal IReadOnlyList<string> Others { get; private set; } = [];

    internal bool IsScalar => Kind <= ShapeKind.File;

    internal bool IsList => Kind == ShapeKind.List;

    internal bool HasMembers => Kind == ShapeKind.Object;

    internal bool IsEither => Kind == ShapeKind.Either;

    internal bool IsKnown(string name) => Known(name) is not null;

    /// <summary>The shape of a member; <c>null</c>: it is passed over.</summary>
    internal Shape? Member(ReadOnlySpan<char> name)
    {
        if (Known(name) is { } member) return member;
        foreach (var other in Others)
            if (name.StartsWith(other) && (name.Length == other.Length || name[other.Length] == '[')) return null;
        return Item;
    }

    Shape? Known(ReadOnlySpan<char> name)
    {
        if (Members.Count > Many)
        {
            _index ??= Members.ToDictionary(m => m.Name, m => m.Shape, StringComparer.Ordinal);
            return _index.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found) ? found : null;
        }
        foreach (var (known, shape) in Members)
            if (name.SequenceEqual(known)) return shape;
        return null;
    }

    internal static Shape List(Shape item) => new(ShapeKind.List) { Item = item };

    /// <summary>Reads an emitted text: see the emitter's <c>ShapeSyntax</c>.</summary>
    public static Shape Of(string text)
    {
        var at = 0;
        return Read(text, ref at, []);
    }

    /// <param name="text">The text.</param>
    /// <param name="at">Where to read on.</param>
    /// <param name="around">The structures that are being read, outermost first: a shape can refer to them.</param>
    static Shape Read(string text, ref int at, List<Shape> around)
    {
        switch (text[at++])
        {
            case 't': return Text;
            case 'r': return Raw;
            case 'j': return Json;
            case 'f': return File;
            case '[':
                var list = new Shape(ShapeKind.List);
                around.Add(list);
                list.Item = Read(text, ref at, around);
                around.RemoveAt(around.Count - 1);
                return list;
            case '?':
                var either = new Shape(ShapeKind.Either) { Item = Read(text, ref at, around) };
                either.Structure = Read(text, ref at, around);
                return either;
            case '^':
                var dot = text.IndexOf('.', at);
                var up = int.Parse(text.AsSpan(at, dot - at), NumberStyles.None, CultureInfo.InvariantCulture);
                at = dot + 1;
                return around[^up];
            case '{': return ReadObject(text, ref at, around);
            default: return Any;
        }
    }

    static Shape ReadObject(string text, ref int at, List<Shape> around)
    {
        var shape = new Shape(ShapeKind.Object);
        var members = new List<(string, Shape)>();
        var others = new List<string>();
        (shape.Members, shape.Others) = (members, others);
        around.Add(shape);
        while (text[at] != '}')
        {
            if (text[at] is ',') at++;
            if (text[at] == '|')
            {
                at++;
                shape.Item = Read(text, ref at, around);
                continue;
            }
            if (text[at] == '/')
            {
                var end = text.AsSpan(at).IndexOfAny(',', '|', '}') + at;
                others.Add(Uri.UnescapeDataString(text[(at + 1)..end]));
                at = end;
                continue;
            }
            var colon = text.IndexOf(':', at);
            var name = Uri.UnescapeDataString(text[at..colon]);
            at = colon + 1;
            members.Add((name, Read(text, ref at, around)));
        }
        at++;
        around.RemoveAt(around.Count - 1);
        return shape;
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
    Object,
    Either,
}
