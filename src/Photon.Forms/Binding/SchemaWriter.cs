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

    readonly SchemaImports _imports = new();
    readonly List<int> _order = [];
    readonly HashSet<int> _open = [];
    readonly HashSet<int> _lazy = [];
    readonly Dictionary<int, string> _done = [];

    /// <summary>What of the runtime was used.</summary>
    public IReadOnlyList<Import> Imports => _imports.All;

    /// <summary>Declarations, each behind those that it needs; circles are closed by functions.</summary>
    public IReadOnlyList<SchemaDeclaration> Declarations => [.. _order.Select(type => new SchemaDeclaration(scope.Name(type), "t." + scope.Name(type), _done[type], _lazy.Contains(type)))];

    public string Of(TypeUse use) => use.Nullable && !IsAny(use.Type) ? $"v.nullable({Of(use.Type)})" : Of(use.Type);

    string Of(int type) => scope.Api.Types[type] is ObjectType or UnionType or EnumType ? Named(type) : Beside(scope.Api.Types[type], Undeclared(type));

    string Undeclared(int type) => scope.Api.Types[type] switch
    {
        PrimitiveType primitive => Of(primitive),
        ArrayType array => Call("list", [Of(array.Item)], [("min", Count(array.MinItems)), ("max", Most(array.MaxItems)), ("unique", array.UniqueItems ? "true" : "")]),
        TupleType tuple => Rule("tuple") + $"([{string.Join(", ", tuple.Items.Select(item => Of(item.Type)))}])",
        MapType map => Named(map.Key, Call("map", [Of(map.Value)], [("min", Count(map.MinProperties)), ("max", Most(map.MaxProperties))])),
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

    /// <summary>Rules that are no shape. What would outweigh the form is left to the server.</summary>
    string Beside(TypeModel type, string schema)
    {
        if (type is PrimitiveType text && IsText(text) && TextRules.Of(text).IsWhole) return schema;
        if (type.Residual.Length is 0 or > MaxResidual) return schema;
        return $"v.pipe({schema}, {_imports.Use("residual", "residual")}({new RuleText(_imports).Of(type.Residual)}))";
    }

    string Of(UnionType union)
    {
        var told = union.Cases.Where(one => one.Values.Count > 0).ToList();
        if (union.Discriminator.Length == 0 || told.Count == 0 || union.Cases.Any(one => one.Values.Count == 0 && MayBeObject(one.Type.Type)))
            return Nearest(union, union.Cases);
        var others = union.Cases.Where(one => one.Values.Count == 0).ToList();
        return Told(union.Discriminator, [.. told.SelectMany(one => one.Values.Select(value => (value, Of(one.Type.Type))))], others.Count > 0 ? Nearest(union, others) : "");
    }

    string Nearest(UnionType union, IReadOnlyList<UnionCase> cases) => cases.Count == 1 ? Of(cases[0].Type)
        : $"{Rule("nearest")}([{string.Join(", ", cases.Select(one => Of(one.Type)))}]{(union.ExactlyOne ? ", true" : "")})";

    bool MayBeObject(int type) => scope.Api.Types[type] is ObjectType or MapType or UnionType or PrimitiveType { Kind: PrimitiveKind.Any or PrimitiveKind.Problem };

    string Told(string member, IReadOnlyList<(string Value, string Schema)> cases, string others = "") =>
        $"{Rule("told")}({TsText.Literal(member)}, {{ {string.Join(", ", cases.DistinctBy(one => one.Value).Select(one => $"{TsText.Key(one.Value)}: {one.Schema}"))} }}{(others.Length > 0 ? ", " + others : "")})";

    string Of(ObjectType item)
    {
        var members = scope.Members(item).Where(member => !member.ReadOnly).Select(member => $"\n  {TsText.Key(member.Name)}: {Member(member)},");
        // What only the server says is not sent; where it is sent in spite of that, the server passes over it.
        if (item.Additional != AdditionalKind.Ignored || item.PatternProperties.Count > 0)
            members = members.Concat(scope.Members(item).Where(member => member.ReadOnly).Select(member => $"\n  {TsText.Key(member.Name)}: v.optional(v.unknown()),"));
        var body = string.Concat(members);
        var shape = Named(item.PropertyNames, Call("object", [body.Length > 0 ? $"{{{body}\n}}" : "{}"], [("rest", Rest(item))]));
        return item.MinProperties == 0 && item.MaxProperties < 0 ? shape : $"v.pipe({shape}, {Call("members", [], [("min", Count(item.MinProperties)), ("max", Most(item.MaxProperties))])})";
    }

    /// <summary>What members must be that have no schema of their own.</summary>
    string Rest(ObjectType item)
    {
        var rest = item.Additional switch
        {
            AdditionalKind.Refused => "false",
            AdditionalKind.Typed => $"[{Of(item.AdditionalType)}]",
            _ => "",
        };
        var patterns = item.PatternProperties.Select(one => PatternText.Of(one.Pattern) is { } pattern ? $"[{pattern}, {Of(one.Type)}]" : "").Where(one => one.Length > 0).ToList();
        if (patterns.Count == 0) return rest;
        return $"{_imports.Use("patterns", "patterned")}([{string.Join(", ", patterns)}]{(rest.Length > 0 ? ", " + rest : "")})";
    }

    /// <summary>With a rule for names.</summary>
    string Named(int names, string schema) => names < 0 ? schema : $"v.pipe({schema}, {_imports.Use("patterns", "names")}({Of(names)}))";

    public string Member(PropertyModel member)
    {
        var schema = Alone(member);
        var type = scope.Type(member.Type) as PrimitiveType;
        return OwnMessages.Of(member.Hints, type is null ? "" : FormatNames.Asked(type) ?? "", type?.Kind == PrimitiveKind.Binary) is { Length: > 0 } messages
            ? $"{_imports.Use("says", "says")}({messages}, {schema})" : schema;
    }

    string Alone(PropertyModel member)
    {
        var schema = member.Const.Length > 0 ? Among([member.Const]) : Of(member.Type.Type);
        // What is anything is null, too, unless a rule beside it says otherwise; where it must be there, it must be something.
        if (member.Const.Length == 0 && IsAny(member.Type.Type)) return !member.Required ? $"v.optional({schema})" : schema.StartsWith("v.unknown()", StringComparison.Ordinal) ? Rule("any") + "()" : $"v.pipe({Rule("any")}(), {schema})";
        return (member.Required, member.Type.Nullable) switch
        {
            (true, true) => $"v.nullable({schema})",
            (false, true) => $"v.nullish({schema})",
            (false, false) => $"v.optional({schema})",
            _ => schema,
        };
    }

    bool IsAny(int type) => scope.Api.Types[type] is PrimitiveType { Kind: PrimitiveKind.Any };

    /// <summary>Of members as they are written.</summary>
    public string Whole(string members) => Rule("object") + $"({{{members}{(members.Length > 0 ? "\n" : "")}}})";

    /// <summary>A body that is a file.</summary>
    public string File(TypeUse use, IReadOnlyList<string> types, bool isRequired)
    {
        var schema = File(use.Exists ? scope.Type(use) as PrimitiveType : null, types);
        return isRequired ? schema : $"v.optional({schema})";
    }

    /// <summary>Lengths of files are counted in bytes.</summary>
    string File(PrimitiveType? type, IReadOnlyList<string> types) =>
        Call("file", [], [("types", types.Count > 0 ? $"[{string.Join(", ", types.Select(TsText.Literal))}]" : ""), ("min", Count(type?.MinLength ?? 0)), ("max", Most(type?.MaxLength ?? -1))]);

    string Among(IReadOnlyList<string> values) => Rule(values.All(IsScalar) ? "oneOf" : "same") + $"([{string.Join(", ", values.Select(TsText.Value))}])";

    string Of(PrimitiveType type)
    {
        if (type.Allowed.Count > 0) return Among(type.Allowed);
        switch (type.Kind)
        {
            case PrimitiveKind.Any: return "v.unknown()";
            case PrimitiveKind.Problem: return Rule("object") + "({})";
            case PrimitiveKind.Null: return "v.null()";
            case PrimitiveKind.Never: return "v.never()";
            case PrimitiveKind.Boolean: return Rule("boolean") + "()";
            case PrimitiveKind.Binary: return File(type, []);
        }
        if (IsText(type)) return Text(type);
        var (least, most) = type.Kind.Range();
        var isExact = Numbers.IsExact(type);
        var fits = type.Kind switch { PrimitiveKind.Decimal => "decimal", PrimitiveKind.Single => "single", _ => "" };
        return Call(isExact ? "exact" : "number", [],
        [
            ("fits", fits.Length > 0 ? _imports.Use("exact", fits) : ""),
            ("integer", type.Kind.IsInteger() ? "true" : ""),
            ("min", Bound(type.ExclusiveMinimum ? Numbers.Beyond(type.Minimum, least, 1) : Numbers.Stricter(type.Minimum, least, 1))),
            ("max", Bound(type.ExclusiveMaximum ? Numbers.Beyond(type.Maximum, most, -1) : Numbers.Stricter(type.Maximum, most, -1))),
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
        ("format", FormatNames.Asked(type) is { } format && FormatNames.Of(format) is { } known ? _imports.Use("formats", known) : ""),
    ]);

    string Call(string rule, string[] first, (string Name, string Value)[] options)
    {
        var said = string.Join(", ", options.Where(option => option.Value.Length > 0).Select(option => $"{option.Name}: {option.Value}"));
        string[] arguments = said.Length > 0 ? [.. first, $"{{ {said} }}"] : first;
        return $"{Rule(rule)}({string.Join(", ", arguments)})";
    }

    string Rule(string name) => _imports.Use("rules", name);

    static string Count(int count) => count > 0 ? count.ToString(CultureInfo.InvariantCulture) : "";

    static string Most(int count) => count >= 0 ? count.ToString(CultureInfo.InvariantCulture) : "";

    static string Bound(string number) => number.Length == 0 ? "" : TsText.Literal(number);
}
