using System.Globalization;
using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>Which control a value gets, and what the control is told.</summary>
/// <param name="owner">The type whose fields they are; -1: a form's.</param>
sealed class FieldBinder(FormsScope scope, Modules modules, Growth growth, int owner = -1)
{
    const int MaxRadios = 4;
    const int MaxChecks = 20;

    /// <summary>What the text without characters is called.</summary>
    const string Nothing = "Empty";

    /// <summary>A text that may be longer is no line.</summary>
    const int LongText = 100;

    /// <summary>TypeScript compares the types of all objects of a list with each other.</summary>
    const int MaxPairs = 100;

    /// <param name="what">A member, a parameter, an item.</param>
    /// <param name="of">The node's expression.</param>
    public Field Bind(Shown what, string of)
    {
        var attributes = new List<string> { $"of={{{of}}}", $"label={TsText.Attribute(what.Label)}" };
        if (what.HintText.Length > 0) attributes.Add($"hint={TsText.Attribute(what.HintText)}");
        if (what.Required) attributes.Add("required");
        if (what.Type.Nullable) attributes.Add("nullable");
        if (Own(what) is { } own) return own with { Attributes = [.. attributes, .. own.Attributes, .. Width(what)] };
        var (widget, more, content) = Widget(what, of);
        attributes.AddRange(more);
        return new(widget, [.. attributes, .. Width(what)], content);
    }

    static string[] Width(Shown what) => what.Hint("width") is { Length: > 0 } width ? [$"width={TsText.Attribute(width)}"] : [];

    /// <summary>A component of the project's, which is told what every control is told, and what there is to choose from.</summary>
    Field? Own(Shown what) => scope.Widgets.Of(what, scope.Type(what.Type)) is { } own ? new(modules.Widget(own), [.. Texts(what), .. Choices(what.Type) is { Count: > 0 } choices ? [$"choices={Listed([.. choices])}"] : Array.Empty<string>()]) : null;

    static IEnumerable<string> Texts(Shown what)
    {
        if (what.Placeholder.Length > 0) yield return $"placeholder={TsText.Attribute(what.Placeholder)}";
        if (what.Autocomplete.Length > 0) yield return $"autocomplete={TsText.Attribute(what.Autocomplete)}";
    }

    (string Widget, string[] More, string Content) Widget(Shown what, string of)
    {
        if (Choices(what.Type) is { Count: > 0 } choices) return Choice(what, choices);
        switch (scope.Type(what.Type))
        {
            case PrimitiveType { Allowed.Count: > 0 }: return (modules.Control("JsonField"), [], "");
            case PrimitiveType primitive: return Primitive(what, primitive);
            case ArrayType array when scope.Type(array.Item) is EnumType { Members.Count: <= MaxChecks } && !array.Item.Nullable:
                return (modules.Control("Checks"), [$"choices={Listed(Choices(array.Item))}"], "");
            case ArrayType array when scope.Type(array.Item) is PrimitiveType { Kind: PrimitiveKind.Binary }:
                return (modules.From("../../../photon/files", "FilesField"), Accept(what), "");
            case ArrayType array:
                return (modules.Part("List"), [$"item={TsText.Attribute(Item(what))}", .. Most(array.MaxItems), .. array.MinItems > 0 && !growth.IsCircle(owner, array.Item.Type) ? [$"start={{{Number(array.MinItems)}}}"] : Array.Empty<string>(), .. Blank(array.Item)],
                    $"{{(item) => {Inner(Shown.ItemOf(array.Item, Item(what)), "item")}}}");
            case TupleType tuple when !what.Type.Nullable:
                return (modules.From("../../../photon/tuple", "Tuple"), [], string.Join("\n", tuple.Items.Select((place, i) => FieldText.Of(Bind(Shown.ItemOf(place.Type, $"{what.Label} {i + 1}"), $"{of}.at(\"{i}\")")))));
            case MapType map:
                return (modules.Part("Entries"), [$"item={TsText.Attribute(Item(what))}", .. Most(map.MaxProperties)], $"{{(item) => {Inner(Shown.ItemOf(map.Value, "Value"), "item")}}}");
            case var part when FormsScope.IsPart(part): return (modules.Fields(what.Type.Type), [], "");
            case ObjectType when !growth.IsOpen(owner, what.Type.Type, what.Required): return (modules.Part("Maybe"), [$"item={TsText.Attribute(Labels.Inside(what.Label))}"], $"{{() => {Fields(what.Type.Type, of)}}}");
            case ObjectType: return (modules.Part("Group"), [], Fields(what.Type.Type, of));
            default: return (modules.Control("JsonField"), [], "");
        }
    }

    /// <summary>What stands in an item: the fields of an object without a frame of their own, or one field.</summary>
    public string Inner(Shown item, string of) =>
        scope.Type(item.Type) is ObjectType type && !FormsScope.IsPart(type) && scope.Widgets.Of(item, type) is null ? Fields(item.Type.Type, of) : FieldText.Of(Bind(item, of));

    string Fields(int type, string of) => $"<{modules.Fields(type)} of={{{of}}} />";

    (string, string[], string) Choice(Shown what, IReadOnlyList<(string Value, string Label)> choices)
    {
        if (what.Widget == "combobox") return (modules.From("../../../photon/combobox", "Combobox"), [$"choices={Listed(choices)}"], "");
        var widget = what.Widget is "radio" or "select" ? what.Widget : choices.Count <= MaxRadios && what.Required && !what.Type.Nullable ? "radio" : "select";
        return (modules.Control(widget == "radio" ? "Radios" : "Select"), [$"choices={Listed(choices)}"], "");
    }

    /// <summary>Values, as expressions, and what they are called; none where anything may be said.</summary>
    List<(string Value, string Label)> Choices(TypeUse type) => scope.Type(type) switch
    {
        EnumType choice => [.. choice.Members.Where(member => !member.Deprecated || choice.Members.All(one => one.Deprecated)).Select(member => (choice.IsInteger ? member.Value : TsText.Literal(member.Value), Label(member)))],
        PrimitiveType { Allowed.Count: > 0 } values when values.Allowed.All(SchemaWriter.IsScalar) => [.. values.Allowed.Select(value => (TsText.Value(value), Label(value)))],
        _ => [],
    };

    /// <param name="json">A plain value.</param>
    public static string Label(string json) => json is "\"\"" ? Nothing : Labels.Of(json.Trim('"'));

    /// <summary>A title is a label already; a name for code is none.</summary>
    public static string Label(EnumMember member) => member.NameHint.Length == 0 ? (member.Value.Length > 0 ? Labels.Of(member.Value) : Nothing) : member.NameHint.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? Labels.Of(member.NameHint) : member.NameHint;

    string Listed(IReadOnlyList<(string Value, string Label)> choices) => choices.Count <= MaxPairs
        ? "{[" + string.Join(", ", choices.Select(choice => $"{{ value: {choice.Value}, label: {TsText.Literal(choice.Label)} }}")) + "]}"
        : $"{{{modules.Control("listed")}([{string.Join(", ", choices.Select(choice => choice.Value))}], [{string.Join(", ", choices.Select(choice => TsText.Literal(choice.Label)))}])}}";

    (string, string[], string) Primitive(Shown what, PrimitiveType type)
    {
        if (type.Kind == PrimitiveKind.Boolean)
            return what.IsParameter || what.Type.Nullable || what.Widget == "select" ? (modules.Control("YesNo"), [], "") : (modules.Control("Checkbox"), [], "");
        if (type.Kind == PrimitiveKind.Binary) return (modules.Control("FileField"), Accept(what), "");
        if (type.Kind is PrimitiveKind.Any or PrimitiveKind.Problem) return (modules.Control("JsonField"), [], "");
        if (type.Kind.IsNumber()) return (modules.Control(Numbers.IsExact(type) ? "ExactField" : "NumberField"), Unit(what), "");
        if (type.Kind == PrimitiveKind.DateTime) return (modules.Control("DateTimeField"), [], "");
        var more = new List<string>();
        var input = InputOf(what, type);
        if (input.Length > 0) more.Add($"type=\"{input}\"");
        var rules = TextRules.Of(type);
        if (rules.MaxLength > 0) more.Add($"maxLength={{{Number(rules.MaxLength)}}}");
        more.AddRange(Texts(what));
        var isLong = what.Widget == "textarea" || (what.Widget.Length == 0 && input.Length == 0 && rules.Pattern.Length == 0 && string.IsNullOrEmpty(FormatNames.Asked(type)) && rules.MaxLength is -1 or >= LongText && !what.IsParameter && Labels.IsProse(what.Name));
        return (modules.Control(isLong ? "TextArea" : "TextField"), [.. more], "");
    }

    static string InputOf(Shown what, PrimitiveType type) => what.Widget switch
    {
        "password" or "tel" or "search" or "color" or "email" or "url" => what.Widget,
        _ => (FormatNames.Asked(type) ?? "", what.Format) switch
        {
            ("date", _) => "date",
            ("email" or "idn-email", _) => "email",
            ("uri" or "iri", _) => "url",
            (_, "password") => "password",
            (_, "phone" or "tel") => "tel",
            _ => "",
        },
    };

    static string[] Accept(Shown what) => what.Hint("accept") is { Length: > 0 } accept ? [$"accept={TsText.Attribute(accept)}"] : [];

    static string[] Unit(Shown what) => what.Hint("unit") is { Length: > 0 } unit ? [$"unit={TsText.Attribute(unit)}"] : [];

    static string Item(Shown what) => what.Hint("item") is { Length: > 0 } item ? item : Labels.One(Labels.Inside(what.Label));

    string[] Blank(TypeUse item) => Defaults.Of(scope, item, 0) is { Length: > 0 } blank ? [$"blank={{{blank}}}"] : [];

    static IEnumerable<string> Most(int count) => count >= 0 ? [$"max={{{Number(count)}}}"] : [];

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
