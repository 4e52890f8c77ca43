using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>A value of one of several shapes: what each is called, what is in it, and which of them a value has that is there already.</summary>
sealed class VariantBinder(FormsScope scope, Modules modules, FieldBinder fields)
{
    sealed record Shape(string Key, TypeUse Type, IReadOnlyList<string> Values)
    {
        public string Label { get; init; } = "";
    }

    public Field Bind(UnionType union)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var shapes = union.Cases.Select(one => new Shape(Free(keys, Key(one)), one.Type, one.Values) { Label = Free(labels, Label(one), " ") }).ToList();
        return union.Discriminator.Length > 0 && shapes.TrueForAll(shape => shape.Values.Count > 0) ? Told(union.Discriminator, shapes) : Fitting(shapes, union.Discriminator);
    }

    /// <summary>A base, and the types that its member tells apart.</summary>
    public Field Bind(DiscriminatorModel told) =>
        Told(told.PropertyName, [.. told.Cases.GroupBy(one => one.Type).Select(cases => new Shape(cases.First().Value, new(cases.Key), [.. cases.Select(one => one.Value)]) { Label = Title(cases.Key) is { Length: > 0 } title ? title : Labels.Of(cases.First().Value) })]);

    string Key(UnionCase one) =>
        one.Values.Count > 0 ? one.Values[0] : one.NameHint.Length > 0 ? one.NameHint : scope.Name(one.Type.Type) is { Length: > 0 } name ? name : "value";

    /// <summary>A title for people, else what tells it apart, else its name, else what kind of value it is.</summary>
    string Label(UnionCase one)
    {
        if (Title(one.Type.Type) is { Length: > 0 } title) return title;
        if (one.Values.Count > 0) return Labels.Of(one.Values[0]);
        return scope.Type(one.Type) switch
        {
            EnumType { Members.Count: <= 3 } few => string.Join(" / ", few.Members.Select(FieldBinder.Label)),
            ObjectType or UnionType or EnumType => Labels.Of(scope.Type(one.Type).Hints?.Title is { Length: > 0 } code ? code : scope.Name(one.Type.Type)),
            ArrayType or TupleType => "List",
            MapType => "Entries",
            PrimitiveType { Allowed.Count: > 0 and <= 3 } few => string.Join(" / ", few.Allowed.Select(FieldBinder.Label)),
            PrimitiveType { Kind: PrimitiveKind.Boolean } => "Yes or no",
            PrimitiveType { Kind: PrimitiveKind.Null } => "Nothing",
            PrimitiveType { Kind: PrimitiveKind.Any } => "JSON",
            PrimitiveType { Kind: PrimitiveKind.Binary } => "File",
            PrimitiveType { Kind: PrimitiveKind.Date } => "Date",
            PrimitiveType { Kind: PrimitiveKind.DateTime } => "Date and time",
            PrimitiveType number when number.Kind.IsNumber() => "Number",
            _ => "Text",
        };
    }

    string Title(int type) => scope.Api.Types[type].Hints?.Title is { } title && Labels.IsSpoken(title) ? title : "";

    static string Free(HashSet<string> keys, string key, string between = "")
    {
        var free = key;
        for (var number = 2; !keys.Add(free); number++) free = key + between + number;
        return free;
    }

    Field Told(string member, List<Shape> shapes)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var cases = shapes.SelectMany(shape => shape.Values.Where(known.Add).Select(value => $"{TsText.Key(value)}: {TsText.Literal(shape.Key)}"));
        return Field($"{modules.Part("byTag")}({TsText.Literal(member)}, {{ {string.Join(", ", cases)} }})", shapes, member);
    }

    Field Fitting(List<Shape> shapes, string member) =>
        Field($"{modules.Part("byFit")}({{ {string.Join(", ", shapes.Select(shape => $"{TsText.Key(shape.Key)}: {Test(shape.Type)}"))} }})", shapes, member);

    Field Field(string pick, List<Shape> shapes, string member) =>
        new(modules.Part("Variant"), ["{...props}", $"pick={{{pick}}}", $"shapes={{{{{string.Concat(shapes.Select(shape => $"\n  {Text(shape, member)},"))}\n}}}}"]);

    string Text(Shape shape, string member)
    {
        var node = $"props.of.as<{modules.Type(shape.Type)}>({TsText.Literal(shape.Key)})";
        var isTold = shape.Values.Count > 0 && member.Length > 0 && scope.Type(shape.Type) is ObjectType or MapType;
        var tag = isTold ? $", fixed: {{ {TsText.Key(member)}: {TsText.Literal(shape.Values[0])} }}" : "";
        // What can be but one thing is not asked for.
        var shown = Only(shape.Type) is { } only ? $"void {node}.fix({only})" : fields.Inner(new(shape.Label, shape.Type) { Required = true }, node);
        return $"{TsText.Key(shape.Key)}: {{ label: {TsText.Literal(shape.Label)}{tag}, fields: () => {shown} }}";
    }

    string? Only(TypeUse use) => use.Nullable ? null : scope.Type(use) switch
    {
        EnumType { Members: [var only] } type => type.IsInteger ? only.Value : TsText.Literal(only.Value),
        PrimitiveType { Kind: PrimitiveKind.Null } => "null",
        PrimitiveType { Allowed: [var only] } => TsText.Value(only),
        _ => null,
    };

    /// <summary>Whether a value that is there already is of a case.</summary>
    string Test(TypeUse use) => scope.Type(use) switch
    {
        ObjectType or UnionType or EnumType => $"{modules.Part("fits")}({modules.Schema(use.Type)})",
        PrimitiveType { Kind: PrimitiveKind.Boolean } => modules.Part("isBoolean"),
        PrimitiveType one when one.Kind.IsNumber() => modules.Part("isNumber"),
        PrimitiveType one when one.Kind.IsText() => modules.Part("isText"),
        ArrayType or TupleType => modules.Part("isList"),
        _ => modules.Part("isObject"),
    };
}
