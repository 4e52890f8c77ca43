using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>A value of one of several shapes: what each is called, what is in it, and which of them a value has that is there already.</summary>
sealed class VariantBinder(FormsScope scope, Modules modules, FieldBinder fields)
{
    sealed record Shape(string Key, TypeUse Type, IReadOnlyList<string> Values);

    public Field Bind(UnionType union)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var shapes = union.Cases.Select(one => new Shape(Free(keys, Key(one)), one.Type, one.Values)).ToList();
        return union.Discriminator.Length > 0 && shapes.TrueForAll(shape => shape.Values.Count > 0) ? Told(union.Discriminator, shapes) : Fitting(shapes, union.Discriminator);
    }

    /// <summary>A base, and the types that its member tells apart.</summary>
    public Field Bind(DiscriminatorModel told) =>
        Told(told.PropertyName, [.. told.Cases.GroupBy(one => one.Type).Select(cases => new Shape(cases.First().Value, new(cases.Key), [.. cases.Select(one => one.Value)]))]);

    string Key(UnionCase one) =>
        one.Values.Count > 0 ? one.Values[0] : one.NameHint.Length > 0 ? one.NameHint : scope.Name(one.Type.Type) is { Length: > 0 } name ? name : "value";

    static string Free(HashSet<string> keys, string key)
    {
        var free = key;
        for (var number = 2; !keys.Add(free); number++) free = key + number;
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
        var label = scope.Type(shape.Type).Hints is { Title.Length: > 0 } hints ? hints.Title : Labels.Of(shape.Key);
        var node = $"props.of.as<{modules.Type(shape.Type)}>({TsText.Literal(shape.Key)})";
        var isTold = shape.Values.Count > 0 && member.Length > 0 && scope.Type(shape.Type) is ObjectType or MapType;
        var tag = isTold ? $", fixed: {{ {TsText.Key(member)}: {TsText.Literal(shape.Values[0])} }}" : "";
        return $"{TsText.Key(shape.Key)}: {{ label: {TsText.Literal(label)}{tag}, fields: () => {fields.Inner(new(label, shape.Type) { Required = true }, node)} }}";
    }

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
