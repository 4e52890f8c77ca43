using System.Globalization;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Cases that C# could not tell apart become one, and cases that another one includes are dropped.</summary>
sealed class CaseReduction(BindScope scope, TypeTable types, ResidualWriter residuals)
{
    /// <returns>A <c>oneOf</c> that cannot be meant as one: its cases overlap by construction.</returns>
    public bool Reduce(List<ChoiceCase> cases, bool isOne, Node source)
    {
        var count = cases.Count;
        DropTwins(cases);
        PartKinds(cases);
        DropIncluded(cases);
        var overlap = isOne && cases.Count < count;
        if (overlap) scope.Report(BindingRules.OverlappingCases, source.Place);
        Merge(cases, isOne && !overlap);
        if (cases.Count > 1) cases.RemoveAll(part => types[part.Use.Type] is PrimitiveType { Kind: PrimitiveKind.Never });
        return overlap;
    }

    /// <summary>The same type twice: what differs is only what the document says about it.</summary>
    static void DropTwins(List<ChoiceCase> cases)
    {
        var first = new Dictionary<int, ChoiceCase>();
        cases.RemoveAll(part =>
        {
            if (!first.TryGetValue(part.Use.Type, out var twin))
            {
                first.Add(part.Use.Type, part);
                return false;
            }
            twin.Values.AddRange(part.Values);
            return true;
        });
    }

    /// <summary>One C# type for a number and for the same number in a string could not say which it is: the second stays text.</summary>
    void PartKinds(List<ChoiceCase> cases)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            if (types[cases[i].Use.Type] is PrimitiveType one && one.Kind.Native() != one.Kind
                && cases.Exists(other => types[other.Use.Type] is PrimitiveType two && two.Kind == one.Kind.Native()))
                cases[i] = cases[i] with { Use = cases[i].Use with { Type = types.Plain(PrimitiveKind.String) } };
        }
    }

    /// <summary>Any text includes every text with a format, and any number every integer.</summary>
    void DropIncluded(List<ChoiceCase> cases)
    {
        if (cases.Exists(part => IsPlain(part, PrimitiveKind.Any)))
        {
            cases.RemoveAll(part => !IsPlain(part, PrimitiveKind.Any));
            return;
        }
        if (cases.Exists(part => IsPlain(part, PrimitiveKind.String))) cases.RemoveAll(part => !IsPlain(part, PrimitiveKind.String) && IsText(types[part.Use.Type]));
        if (cases.Exists(part => IsPlain(part, PrimitiveKind.Double))) cases.RemoveAll(part => !IsPlain(part, PrimitiveKind.Double) && IsNumber(types[part.Use.Type]));
        else if (cases.Exists(part => IsPlain(part, PrimitiveKind.Int64))) cases.RemoveAll(part => !IsPlain(part, PrimitiveKind.Int64) && IsInteger(types[part.Use.Type]));
        if (cases.Exists(part => IsPlain(part, PrimitiveKind.Boolean))) cases.RemoveAll(part => types[part.Use.Type] is PrimitiveType { Kind: PrimitiveKind.Boolean } && !IsPlain(part, PrimitiveKind.Boolean));
    }

    bool IsPlain(ChoiceCase part, PrimitiveKind kind) => part.Use.Type == types.Plain(kind);

    static bool IsText(TypeModel? type) => type is EnumType { IsInteger: false } || (type is PrimitiveType primitive && primitive.Kind.IsText());

    /// <summary>Within 64 bits.</summary>
    static bool IsInteger(TypeModel? type) => type is EnumType { IsInteger: true }
        || (type is PrimitiveType { Kind: not (PrimitiveKind.Integer or PrimitiveKind.UInt64) } primitive && primitive.Kind.IsInteger());

    static bool IsNumber(TypeModel? type) => IsInteger(type) || (type is PrimitiveType primitive && primitive.Kind.IsNumber());

    /// <summary>Different schemas, one C# type: one case, with the schemas as its rule.</summary>
    void Merge(List<ChoiceCase> cases, bool isOne)
    {
        var groups = new Dictionary<string, List<ChoiceCase>>(StringComparer.Ordinal);
        var order = new List<List<ChoiceCase>>();
        foreach (var part in cases)
        {
            var key = Key(part.Use.Type, 0);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
                order.Add(group);
            }
            group.Add(part);
        }
        if (order.Count == cases.Count) return;
        cases.Clear();
        foreach (var group in order) cases.Add(group.Count == 1 ? group[0] : Merged(group, isOne));
    }

    ChoiceCase Merged(List<ChoiceCase> group, bool isOne)
    {
        var values = new List<string>();
        foreach (var part in group) values.AddRange(part.Values);
        var first = types[group[0].Use.Type];
        // The cases of 'type: [...]' have no node, and never meet here.
        var rule = residuals.Of(ResidualRule.List(isOne ? "oneOf" : "anyOf", group.ConvertAll(part => part.Node)));
        TypeModel model = first switch
        {
            PrimitiveType primitive => new PrimitiveType(primitive.Kind) { Residual = rule },
            ArrayType array => new ArrayType(Wide(array.Item)) { Residual = rule },
            TupleType tuple => tuple with { Items = new(tuple.Items.Select(item => new TupleItem(Wide(item.Type))).ToArray()), Residual = rule },
            MapType map => new MapType(Wide(map.Value)) { Residual = rule },
            var other => other!,
        };
        return new(new(types.Intern(model)), group[0].Node, group[0].Hint, values) { IsMerged = true };
    }

    TypeUse Wide(TypeUse item) => types[item.Type] is PrimitiveType primitive ? new(types.Plain(primitive.Kind), item.Nullable) : item;

    /// <summary>What the C# type depends on; null or not is no difference between two of them.</summary>
    string Key(int type, int depth) => types[type] switch
    {
        PrimitiveType { Kind: PrimitiveKind.Any or PrimitiveKind.Null or PrimitiveKind.Never } => "any",
        PrimitiveType primitive => primitive.Kind.Native().ToString(),
        ArrayType array when depth < 16 => "[" + Key(array.Item.Type, depth + 1),
        TupleType tuple when depth < 16 => "(" + string.Join(",", tuple.Items.Select(item => Key(item.Type.Type, depth + 1) + (item.Type.Nullable ? "?" : ""))),
        MapType map when depth < 16 => "{" + Key(map.Value.Type, depth + 1),
        _ => type.ToString(CultureInfo.InvariantCulture),
    };
}
