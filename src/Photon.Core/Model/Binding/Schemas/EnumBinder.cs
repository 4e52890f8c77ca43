using System.Globalization;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary><c>enum</c> and <c>const</c>.</summary>
sealed class EnumBinder(BindScope scope, TypeTable types, ResidualWriter residuals)
{
    /// <summary>A C# enum of more members helps nobody, and costs every build.</summary>
    public const int MaxMembers = 20_000;

    /// <summary>The type of a set that lists its values; none where the list cannot be used.</summary>
    public TypeUse Bind(SchemaSet set, NamePath name, SchemaEntry? self)
    {
        var values = Values(set, out var hasNull);
        if (values is null) return TypeUse.None;
        // In 2020-12 'enum' alone decides; before it, 'nullable: true' beside a list without null was written and meant.
        var isNullable = hasNull || set.SaysNullable || (!scope.IsV31 && set.IsNullable);
        if (values.Count == 0)
        {
            if (isNullable) return new(types.Plain(PrimitiveKind.Null), true);
            scope.Report(BindingRules.NothingFits, set.Source.Place, "its enum has no value that its other keywords allow");
            return types.Never;
        }
        var isText = set.IsTyped && (set.Types & ~JsonTypes.Null) == JsonTypes.String;
        var kind = isText ? JsonTypes.String : Kind(values);
        var view = set.Views.Find(view => view.Says(Keyword.Values));
        var residual = residuals.Of(set, kind, null, Beside(set));
        if (kind == JsonTypes.String && (values.Count > 1 || self is { IsNamed: true }))
            return Declare(new EnumType { Members = Members(values, view), Residual = residual }, view, name, self, isNullable);
        if (kind == JsonTypes.Integer && view["x-enum-varnames"] is var names && (names.IsArray ? names : view["x-enumNames"]).Count == values.Count)
            return Declare(new EnumType { Members = Members(values, view), IsInteger = true, Residual = residual }, view, name, self, isNullable);
        if (kind == JsonTypes.Boolean && values.Count == 2) return new(types.Plain(PrimitiveKind.Boolean), isNullable);
        var primitive = kind switch
        {
            JsonTypes.String => PrimitiveKind.String,
            JsonTypes.Boolean => PrimitiveKind.Boolean,
            JsonTypes.Integer when set.IsTyped && (set.Types & JsonTypes.Number) != 0 => PrimitiveKind.Double,
            JsonTypes.Integer => values.TrueForAll(value => Numbers.FitsInt64(value.Text)) ? IntegerOf(set) : PrimitiveKind.Integer,
            JsonTypes.Number => PrimitiveKind.Double,
            _ => PrimitiveKind.Any,
        };
        // Any JSON holds null itself, so its list has to.
        var allowed = values.ConvertAll(value => isText && !value.IsString ? JsonText.Quote(value.Text) : value.ToJson());
        if (primitive == PrimitiveKind.Any && isNullable) allowed.Add("null");
        return new(types.Intern(new PrimitiveType(primitive) { Allowed = new(allowed.ToArray()), Residual = residual }), isNullable || primitive == PrimitiveKind.Any);
    }

    /// <summary>What other parts of <c>allOf</c> say about the values that one part lists. Beside a list itself, nobody means to cut it down.</summary>
    static Keyword Beside(SchemaSet set)
    {
        var says = Keyword.None;
        foreach (var view in set.Views)
            if (!view.Says(Keyword.Values)) says |= view.Has & (Keyword.Strings | Keyword.Numbers | Keyword.Format);
        return says;
    }

    public TypeUse Declare(EnumType type, in SchemaView view, NamePath name, SchemaEntry? self, bool isNullable)
    {
        var slot = self is { Slot: >= 0 } ? self.Slot : types.Reserve();
        if (self is { IsNamed: true }) types.Name(slot, self.Order);
        types.From(slot, view.Node);
        types.Fill(slot, type with { NameParts = name.Parts(), Description = scope.Text(view.Node, "description"), Deprecated = view.Says(Keyword.Deprecated) && scope.Flag(view.Node, "deprecated"), Hints = HintReader.For(scope)?.Add(view.Node).Hints });
        return new(slot, isNullable);
    }

    static PrimitiveKind IntegerOf(SchemaSet set)
    {
        foreach (var view in set.Views)
            if (view.Says(Keyword.Format) && view.Format.IsString) return Formats.OfInteger(view.Format.Text);
        return PrimitiveKind.Int64;
    }

    /// <summary>The values that every schema of the set lists and that its types allow.</summary>
    List<Node>? Values(SchemaSet set, out bool hasNull)
    {
        hasNull = false;
        List<Node>? values = null;
        HashSet<string>? texts = null;
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.Values)) continue;
            var list = new List<Node>();
            if (view.Says(Keyword.Enum) && view["enum"] is var items)
            {
                if (!items.IsArray) scope.Report(BindingRules.WrongKind, items.Place, "enum", "a list");
                if (items.Count > MaxMembers) scope.Report(BindingRules.EnumTooLarge, items.Place, items.Count.ToString(CultureInfo.InvariantCulture), MaxMembers.ToString(CultureInfo.InvariantCulture));
                if (!items.IsArray || items.Count > MaxMembers) continue;
                foreach (var item in items.Items) list.Add(item);
            }
            if (view.Says(Keyword.Const))
            {
                var constant = view["const"];
                if (view.Says(Keyword.Enum)) list.RemoveAll(item => item.ToJson() != constant.ToJson());
                else list.Add(constant);
            }
            var seen = new HashSet<string>(StringComparer.Ordinal);
            list.RemoveAll(item => !seen.Add(item.ToJson()) && Duplicate(item));
            values = values is null ? list : values.FindAll(value => seen.Contains(value.ToJson()));
            texts = seen;
        }
        if (values is null || texts is null) return null;
        hasNull = values.RemoveAll(value => value.IsNull) > 0;
        return set.IsTyped && values.Count > 0 ? Fitting(values, set) : values;
    }

    bool Duplicate(Node item)
    {
        scope.Report(BindingRules.InvalidEnum, item.Place, "lists " + item.ToJson() + " twice");
        return true;
    }

    List<Node>? Fitting(List<Node> values, SchemaSet set)
    {
        var fitting = values.FindAll(value => Fits(value, set.Types));
        if (fitting.Count == values.Count) return values;
        if (scope.Options.Exact) return fitting;
        // [1, 2] under type: string is YAML without its quotes; text is what the type says and what the wire has.
        if (set.Types is JsonTypes.String or (JsonTypes.String | JsonTypes.Null) && values.TrueForAll(value => value.Kind is NodeKind.String or NodeKind.Number or NodeKind.True or NodeKind.False))
        {
            scope.Report(BindingRules.InvalidEnum, values.Find(value => !value.IsString).Place, "has values that are no strings; they are read as text");
            return values;
        }
        if (fitting.Count > 0)
        {
            scope.Report(BindingRules.InvalidEnum, values.Find(value => !Fits(value, set.Types)).Place, "has values of another type than 'type' says; they are left out");
            return fitting;
        }
        scope.Report(BindingRules.InvalidEnum, values[0].Place, "has no value of the type that 'type' says; it is ignored");
        return null;
    }

    static bool Fits(Node value, JsonTypes types) => (types & value.Kind switch
    {
        NodeKind.String => JsonTypes.String,
        NodeKind.True or NodeKind.False => JsonTypes.Boolean,
        NodeKind.Number => Numbers.IsWhole(value.Text) ? JsonTypes.Integer | JsonTypes.Number : JsonTypes.Number,
        NodeKind.Array => JsonTypes.Array,
        NodeKind.Object => JsonTypes.Object,
        _ => JsonTypes.Null,
    }) != 0;

    /// <summary>The one type that all values are of, or none.</summary>
    static JsonTypes Kind(List<Node> values)
    {
        var kind = JsonTypes.None;
        foreach (var value in values)
        {
            var one = value.Kind switch
            {
                NodeKind.String => JsonTypes.String,
                NodeKind.True or NodeKind.False => JsonTypes.Boolean,
                NodeKind.Number => Numbers.IsWhole(value.Text) ? JsonTypes.Integer : JsonTypes.Number,
                _ => JsonTypes.Null,
            };
            if (kind == JsonTypes.None || kind == one) kind = one;
            else if ((kind | one) == (JsonTypes.Integer | JsonTypes.Number)) kind = JsonTypes.Number;
            else return JsonTypes.Null;
        }
        return kind;
    }

    static EquatableArray<EnumMember> Members(List<Node> values, in SchemaView view)
    {
        var all = view["enum"];
        var names = view["x-enum-varnames"] is { IsArray: true } varNames ? varNames : view["x-enumNames"];
        var descriptions = view["x-enum-descriptions"];
        // Names belong to places in the list; where their number differs they belong to none.
        if (names.Count != all.Count) names = default;
        if (descriptions.Count != all.Count) descriptions = default;
        var places = new Dictionary<Node, int>();
        if (names.Exists || descriptions.Exists)
            foreach (var item in all.Items) places.Add(item, places.Count);
        var members = new EnumMember[values.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = places.TryGetValue(values[i], out var index)
                ? new(values[i].Text, names[index].Text, descriptions[index].Text, false)
                : new(values[i].Text, "", "", false);
        }
        return new(members);
    }
}
