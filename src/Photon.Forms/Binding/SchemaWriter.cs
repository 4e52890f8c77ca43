using System.Globalization;
using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>Says what is valid as expressions of Valibot, one line a member, through the rules of the runtime.</summary>
sealed class SchemaWriter(FormsScope scope)
{
    const int MaxResidual = 4_000;

    /// <summary>Declarations that stand in each other's: further ones come later.</summary>
    const int MaxDepth = 100;

    /// <summary>Formats that the runtime checks, and what they are called there.</summary>
    static readonly Dictionary<string, string> s_formats = new(StringComparer.Ordinal) { ["email"] = "email", ["uri"] = "uri", ["uuid"] = "uuid", ["date"] = "date", ["time"] = "time", ["date-time"] = "dateTime" };

    readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    readonly HashSet<string> _formats = new(StringComparer.Ordinal);
    readonly List<int> _order = [];
    readonly HashSet<int> _open = [];
    readonly HashSet<int> _lazy = [];
    readonly Dictionary<int, string> _done = [];

    /// <summary>Rules of the runtime that were used.</summary>
    public IReadOnlyList<string> Rules => [.. _rules.Order(StringComparer.Ordinal)];

    /// <summary>Formats of the runtime that were used.</summary>
    public IReadOnlyList<string> Formats => [.. _formats.Order(StringComparer.Ordinal)];

    /// <summary>Declarations, each behind those that it needs; circles are closed by functions.</summary>
    public IReadOnlyList<SchemaDeclaration> Declarations => [.. _order.Select(type => new SchemaDeclaration(scope.Name(type), "t." + scope.Name(type), _done[type], _lazy.Contains(type)))];

    public string Of(TypeUse use) => use.Nullable ? $"v.nullable({Of(use.Type)})" : Of(use.Type);

    string Of(int type) => scope.Api.Types[type] is ObjectType or UnionType or EnumType ? Named(type) : Beside(scope.Api.Types[type], Undeclared(type));

    string Undeclared(int type) => scope.Api.Types[type] switch
    {
        PrimitiveType primitive => Of(primitive),
        ArrayType array => Call("list", [Of(array.Item)], [("min", Count(array.MinItems)), ("max", Most(array.MaxItems)), ("unique", array.UniqueItems ? "true" : "")]),
        TupleType tuple => $"v.tuple([{string.Join(", ", tuple.Items.Select(item => Of(item.Type)))}])",
        MapType map => Call("map", [Of(map.Value)], [("min", Count(map.MinProperties)), ("max", Most(map.MaxProperties))]),
        _ => "v.unknown()",
    };

    /// <summary>A use of a declaration, which is made first.</summary>
    string Named(int type)
    {
        var name = scope.Name(type);
        if (_done.ContainsKey(type)) return name;
        if (_open.Contains(type) || _open.Count == MaxDepth)
        {
            _lazy.Add(type);
            scope.Schemas.Ask(type);
            return $"v.lazy(() => {name})";
        }
        _open.Add(type);
        scope.Types.Ask(type);
        var expression = scope.Api.Types[type] switch
        {
            EnumType choice => Rule("oneOf") + $"([{string.Join(", ", choice.Members.Select(member => choice.IsInteger ? member.Value : TsText.Literal(member.Value)))}])",
            UnionType union => Of(union),
            ObjectType { Discriminator: { Cases.Count: > 0 } told } item => Told(told.PropertyName, [.. told.Cases.Select(one => (one.Value, one.Type == type ? Of(item) : Named(one.Type)))]),
            ObjectType item => Of(item),
            _ => "v.unknown()",
        };
        _open.Remove(type);
        _done.Add(type, Beside(scope.Api.Types[type], expression));
        _order.Add(type);
        return name;
    }

    /// <summary>Rules that are no shape. Those that refer to others are left to the server, and so is what would outweigh the form.</summary>
    string Beside(TypeModel type, string schema)
    {
        if (type is PrimitiveType text && IsText(text) && TextRules.Of(text).IsWhole) return schema;
        if (type.Residual.Length is 0 or > MaxResidual || type.Residual.Contains("\"$", StringComparison.Ordinal)) return schema;
        UsesResiduals = true;
        return $"v.pipe({schema}, residual({TsText.Value(type.Residual)}))";
    }

    public bool UsesResiduals { get; private set; }

    string Of(UnionType union)
    {
        var told = union.Cases.Where(one => one.Values.Count > 0).ToList();
        if (union.Discriminator.Length == 0 || told.Count < union.Cases.Count)
            return $"{Rule("nearest")}([{string.Join(", ", union.Cases.Select(one => Of(one.Type)))}])";
        return Told(union.Discriminator, [.. told.SelectMany(one => one.Values.Select(value => (value, Of(one.Type))))]);
    }

    string Told(string member, IReadOnlyList<(string Value, string Schema)> cases) =>
        $"{Rule("told")}({TsText.Literal(member)}, {{ {string.Join(", ", cases.DistinctBy(one => one.Value).Select(one => $"{TsText.Key(one.Value)}: {one.Schema}"))} }})";

    string Of(ObjectType item)
    {
        var members = scope.Members(item).Where(member => !member.ReadOnly).Select(member => $"\n  {TsText.Key(member.Name)}: {Member(member)},").ToList();
        var body = members.Count > 0 ? $"{{{string.Concat(members)}\n}}" : "{}";
        var shape = item.Additional switch
        {
            AdditionalKind.Refused => "v.strictObject(" + body + ")",
            AdditionalKind.Typed => $"v.objectWithRest({body}, {Of(item.AdditionalType)})",
            _ => "v.object(" + body + ")",
        };
        return item.MinProperties == 0 && item.MaxProperties < 0 ? shape : $"v.pipe({shape}, {Call("members", [], [("min", Count(item.MinProperties)), ("max", Most(item.MaxProperties))])})";
    }

    public string Member(PropertyModel member)
    {
        var schema = member.Const.Length > 0 ? $"v.literal({TsText.Value(member.Const)})" : Of(member.Type.Type);
        return Said(member, (member.Required, member.Type.Nullable) switch
        {
            (true, true) => $"v.nullable({schema})",
            (false, true) => $"v.nullish({schema})",
            (false, false) => $"v.optional({schema})",
            _ => schema,
        });
    }

    string Said(PropertyModel member, string schema)
    {
        var type = scope.Type(member.Type) as PrimitiveType;
        if (OwnMessages.Of(member.Hints, type is null ? "" : FormatOf(type) ?? "", type?.Kind == PrimitiveKind.Binary) is not { Length: > 0 } messages) return schema;
        UsesMessages = true;
        return $"says({messages}, {schema})";
    }

    /// <summary>The document has sentences of its own.</summary>
    public bool UsesMessages { get; private set; }

    /// <summary>A body that is a file.</summary>
    public string File(TypeUse use, IReadOnlyList<string> types, bool isRequired)
    {
        var schema = File(use.Exists ? scope.Type(use) as PrimitiveType : null, types);
        return isRequired ? schema : $"v.optional({schema})";
    }

    /// <summary>Lengths of files are counted in bytes.</summary>
    string File(PrimitiveType? type, IReadOnlyList<string> types) =>
        Call("file", [], [("types", types.Count > 0 ? $"[{string.Join(", ", types.Select(TsText.Literal))}]" : ""), ("min", Count(type?.MinLength ?? 0)), ("max", Most(type?.MaxLength ?? -1))]);

    string Of(PrimitiveType type)
    {
        if (type.Allowed.Count > 0) return Rule(type.Allowed.All(IsScalar) ? "oneOf" : "same") + $"([{string.Join(", ", type.Allowed.Select(TsText.Value))}])";
        switch (type.Kind)
        {
            case PrimitiveKind.Any or PrimitiveKind.Problem: return "v.unknown()";
            case PrimitiveKind.Null: return "v.null()";
            case PrimitiveKind.Never: return "v.never()";
            case PrimitiveKind.Boolean: return Rule("boolean") + "()";
            case PrimitiveKind.Binary: return File(type, []);
        }
        if (IsText(type)) return Text(type);
        var (least, most) = type.Kind.Range();
        var isExact = Numbers.IsExact(type);
        return Call(isExact ? "exact" : "number", [],
        [
            ("integer", type.Kind.IsInteger() ? "true" : ""),
            ("min", Bound(type.ExclusiveMinimum ? "" : Numbers.Stricter(type.Minimum, least, 1))),
            ("max", Bound(type.ExclusiveMaximum ? "" : Numbers.Stricter(type.Maximum, most, -1))),
            ("above", type.ExclusiveMinimum ? Bound(type.Minimum) : ""),
            ("below", type.ExclusiveMaximum ? Bound(type.Maximum) : ""),
            ("step", Bound(Numbers.IsZero(type.MultipleOf) ? "" : type.MultipleOf)),
        ]);
    }

    /// <summary>A JSON text that is told from others by <c>===</c>.</summary>
    public static bool IsScalar(string json) => json[0] is not ('{' or '[' or 'n');

    static bool IsText(PrimitiveType type) => type.Allowed.Count == 0 && type.Kind.IsText();

    string Text(PrimitiveType type) => Text(type, TextRules.Of(type));

    string Text(PrimitiveType type, TextRules rules) => Call("text", [],
    [
        ("min", Count(rules.MinLength)),
        ("max", Most(rules.MaxLength)),
        ("pattern", PatternText.Of(rules.Pattern) ?? ""),
        ("format", FormatOf(type) is { } format && s_formats.TryGetValue(format, out var name) ? Format(name) : ""),
    ]);

    /// <summary>The format that a text must have.</summary>
    public static string? FormatOf(PrimitiveType type) => type.Kind switch
    {
        PrimitiveKind.Date => "date",
        PrimitiveKind.DateTime => "date-time",
        PrimitiveKind.Time => "time",
        PrimitiveKind.Guid => "uuid",
        PrimitiveKind.Uri => type.Format.Length > 0 ? type.Format : "uri",
        PrimitiveKind.String => type.Format,
        _ => null,
    };

    string Call(string rule, string[] first, (string Name, string Value)[] options)
    {
        var said = string.Join(", ", options.Where(option => option.Value.Length > 0).Select(option => $"{option.Name}: {option.Value}"));
        string[] arguments = said.Length > 0 ? [.. first, $"{{ {said} }}"] : first;
        return $"{Rule(rule)}({string.Join(", ", arguments)})";
    }

    string Rule(string name)
    {
        _rules.Add(name);
        return name;
    }

    string Format(string name)
    {
        _formats.Add(name);
        return name;
    }

    static string Count(int count) => count > 0 ? count.ToString(CultureInfo.InvariantCulture) : "";

    static string Most(int count) => count >= 0 ? count.ToString(CultureInfo.InvariantCulture) : "";

    static string Bound(string number) => number.Length == 0 ? "" : TsText.Literal(number);
}
