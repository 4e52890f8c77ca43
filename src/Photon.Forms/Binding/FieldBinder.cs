using System.Globalization;
using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>Which control a value gets, and what the control is told.</summary>
sealed class FieldBinder(FormsScope scope, Modules modules)
{
    const int MaxRadios = 4;
    const int LongText = 256;

    /// <param name="what">A member, a parameter, an item.</param>
    /// <param name="of">The node's expression.</param>
    /// <param name="path">Types that it is in: a type in itself is shown only when asked for.</param>
    public Field Bind(Shown what, string of, IReadOnlyList<int> path)
    {
        var attributes = new List<string> { $"of={{{of}}}", $"label={TsText.Attribute(what.Label)}" };
        if (what.HintText.Length > 0) attributes.Add($"hint={TsText.Attribute(what.HintText)}");
        if (what.Required) attributes.Add("required");
        if (what.Type.Nullable) attributes.Add("nullable");
        var (widget, more, content) = Widget(what, of, path);
        attributes.AddRange(more);
        if (what.Hint("width") is { Length: > 0 } width) attributes.Add($"width={TsText.Attribute(width)}");
        return new(widget, attributes, content);
    }

    (string Widget, string[] More, string Content) Widget(Shown what, string of, IReadOnlyList<int> path)
    {
        switch (scope.Type(what.Type))
        {
            case EnumType choice: return Choice(what, [.. Choices(choice)]);
            case PrimitiveType { Allowed.Count: > 0 } values when values.Allowed.All(SchemaWriter.IsScalar): return Choice(what, [.. values.Allowed.Select(value => (TsText.Value(value), Labels.Of(value.Trim('"'))))]);
            case PrimitiveType { Allowed.Count: > 0 }: return (modules.Control("JsonField"), [], "");
            case PrimitiveType primitive: return Primitive(what, primitive);
            case ArrayType array when scope.Type(array.Item) is EnumType choice && !array.Item.Nullable && choice.Members.Count <= 20:
                return (modules.Control("Checks"), [$"choices={Listed([.. Choices(choice)])}"], "");
            case ArrayType array:
                return (modules.Part("List"), [$"item={TsText.Attribute(Item(what))}", .. Most(array.MaxItems), .. array.MinItems > 0 ? [$"start={{{Number(array.MinItems)}}}"] : Array.Empty<string>(), .. Blank(array.Item)],
                    $"{{(item) => {Inner(Shown.ItemOf(array.Item, Item(what)), "item", path)}}}");
            case MapType map:
                return (modules.Part("Entries"), [$"item={TsText.Attribute(Item(what))}", .. Most(map.MaxProperties)], $"{{(item) => {Inner(Shown.ItemOf(map.Value, "Value"), "item", path)}}}");
            case UnionType union: return Union(union, of, path);
            case ObjectType when path.Contains(what.Type.Type): return (modules.Part("Maybe"), [], $"{{() => {Fields(what.Type.Type, of)}}}");
            case ObjectType: return (modules.Part("Group"), [], Fields(what.Type.Type, of));
            default: return (modules.Control("JsonField"), [], "");
        }
    }

    /// <summary>What stands in an item: the fields of an object without a frame of their own, or one field.</summary>
    string Inner(Shown item, string of, IReadOnlyList<int> path) =>
        scope.Type(item.Type) is ObjectType ? Fields(item.Type.Type, of) : FieldText.Of(Bind(item, of, path));

    string Fields(int type, string of) => $"<{modules.Fields(scope.Name(type))} of={{{of}}} />";

    (string, string[], string) Union(UnionType union, string of, IReadOnlyList<int> path)
    {
        var shapes = new List<string>();
        var tests = new List<string>();
        foreach (var one in union.Cases)
        {
            var key = one.Values.Count > 0 ? one.Values[0] : one.NameHint.Length > 0 ? one.NameHint : scope.Type(one.Type) is ObjectType or UnionType or EnumType ? scope.Name(one.Type.Type) : "value" + Number(shapes.Count + 1);
            var label = Labels.Of(scope.Api.Types[one.Type.Type].Hints is { Title.Length: > 0 } hints ? hints.Title : key);
            var node = $"{of}.as<{modules.Type(one.Type)}>({TsText.Literal(key)})";
            var inner = Inner(new Shown(label, one.Type) { Required = true }, node, [.. path]);
            var fixes = one.Values.Count > 0 && union.Discriminator.Length > 0 ? $", fixed: {{ {TsText.Key(union.Discriminator)}: {TsText.Literal(one.Values[0])} }}" : "";
            shapes.Add($"{TsText.Key(key)}: {{ label: {TsText.Literal(label)}{fixes}, fields: () => {inner} }}");
            tests.Add(one.Values.Count > 0 ? string.Join(", ", one.Values.Select(value => $"{TsText.Key(value)}: {TsText.Literal(key)}")) : $"{TsText.Key(key)}: {Test(one.Type)}");
        }
        var isTold = union.Discriminator.Length > 0 && union.Cases.All(one => one.Values.Count > 0);
        var pick = isTold ? $"byTag({TsText.Literal(union.Discriminator)}, {{ {string.Join(", ", tests)} }})" : $"byFit({{ {string.Join(", ", tests)} }})";
        modules.Part(isTold ? "byTag" : "byFit");
        return (modules.Part("Variant"), [$"pick={{{pick}}}", $"shapes={{{{{string.Concat(shapes.Select(shape => $"\n  {shape},"))}\n}}}}"], "");
    }

    /// <summary>Whether a value that is there already is of a case.</summary>
    string Test(TypeUse use) => scope.Type(use) switch
    {
        ObjectType or UnionType or EnumType => $"{modules.Part("fits")}({modules.From("../schemas", scope.Name(use.Type))})",
        PrimitiveType { Kind: PrimitiveKind.Boolean } => modules.Part("isBoolean"),
        PrimitiveType one when one.Kind.IsNumber() => modules.Part("isNumber"),
        PrimitiveType => modules.Part("isText"),
        ArrayType or TupleType => modules.Part("isList"),
        _ => modules.Part("isObject"),
    };

    (string, string[], string) Choice(Shown what, (string Value, string Label)[] choices)
    {
        var widget = what.Widget is "radio" or "select" ? what.Widget : choices.Length <= MaxRadios && what.Required ? "radio" : "select";
        return (modules.Control(widget == "radio" ? "Radios" : "Select"), [$"choices={Listed(choices)}"], "");
    }

    static IEnumerable<(string, string)> Choices(EnumType choice) => choice.Members.Where(member => !member.Deprecated).Select(member =>
        (choice.IsInteger ? member.Value : TsText.Literal(member.Value), Label(member)));

    /// <summary>A title is a label already; a name for code is none.</summary>
    static string Label(EnumMember member) => member.NameHint.Length == 0 ? Labels.Of(member.Value) : member.NameHint.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? Labels.Of(member.NameHint) : member.NameHint;

    static string Listed((string Value, string Label)[] choices) =>
        "{[" + string.Join(", ", choices.Select(choice => $"{{ value: {choice.Value}, label: {TsText.Literal(choice.Label)} }}")) + "]}";

    (string, string[], string) Primitive(Shown what, PrimitiveType type)
    {
        if (type.Kind == PrimitiveKind.Boolean)
            return what.IsParameter || what.Type.Nullable || what.Widget == "select" ? (modules.Control("YesNo"), [], "") : (modules.Control("Checkbox"), [], "");
        if (type.Kind == PrimitiveKind.Binary) return (modules.Control("FileField"), what.Hint("accept") is { Length: > 0 } accept ? [$"accept={TsText.Attribute(accept)}"] : [], "");
        if (type.Kind is PrimitiveKind.Any or PrimitiveKind.Problem) return (modules.Control("JsonField"), [], "");
        if (type.Kind.IsNumber()) return (modules.Control(Numbers.IsExact(type) ? "ExactField" : "NumberField"), Unit(what), "");
        if (type.Kind == PrimitiveKind.DateTime) return (modules.Control("DateTimeField"), [], "");
        var more = new List<string>();
        var input = InputOf(what, type);
        if (input.Length > 0) more.Add($"type=\"{input}\"");
        var rules = TextRules.Of(type);
        if (rules.MaxLength > 0) more.Add($"maxLength={{{Number(rules.MaxLength)}}}");
        if (what.Placeholder.Length > 0) more.Add($"placeholder={TsText.Attribute(what.Placeholder)}");
        if (what.Autocomplete.Length > 0) more.Add($"autocomplete={TsText.Attribute(what.Autocomplete)}");
        var isLong = what.Widget == "textarea" || (what.Widget.Length == 0 && input.Length == 0 && rules.Pattern.Length == 0 && rules.MaxLength >= LongText);
        return (modules.Control(isLong ? "TextArea" : "TextField"), [.. more], "");
    }

    static string InputOf(Shown what, PrimitiveType type) => what.Widget switch
    {
        "password" or "tel" or "search" or "color" or "email" or "url" => what.Widget,
        _ => (SchemaWriter.FormatOf(type) ?? "", what.Format) switch
        {
            ("date", _) => "date",
            ("email" or "idn-email", _) => "email",
            ("uri" or "iri", _) => "url",
            (_, "password") => "password",
            (_, "phone" or "tel") => "tel",
            _ => "",
        },
    };

    static string[] Unit(Shown what) => what.Hint("unit") is { Length: > 0 } unit ? [$"unit={TsText.Attribute(unit)}"] : [];

    static string Item(Shown what) => what.Hint("item") is { Length: > 0 } item ? item : Labels.One(Labels.Inside(what.Label));

    string[] Blank(TypeUse item) => Defaults.Of(scope, item, 0) is { Length: > 0 } blank ? [$"blank={{{blank}}}"] : [];

    static IEnumerable<string> Most(int count) => count >= 0 ? [$"max={{{Number(count)}}}"] : [];

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
