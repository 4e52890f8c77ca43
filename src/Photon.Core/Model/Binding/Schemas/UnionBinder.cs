using System.Globalization;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary><c>oneOf</c>, <c>anyOf</c>, and <c>type</c> with several types.</summary>
sealed class UnionBinder(BindScope scope, SchemaUser schemas, TypeTable types, Flattening flattening, Discriminators discriminators, LabelledValues labels, CaseReduction reduction, ResidualWriter residuals, TriedCases tried)
{
    /// <summary>
    /// The type of a set with choices; none where they are only rules for what stands beside them, which
    /// <paramref name="rest"/> holds then.
    /// </summary>
    public TypeUse Bind(SchemaSet set, NamePath name, SchemaEntry? self, bool raw, out SchemaSet rest, out bool isNullable)
    {
        rest = set.Less(default, Keyword.None).Narrow(set.Types, Keyword.Choices);
        rest.IsTyped = set.IsTyped;
        isNullable = set.SaysNullable;
        var all = Choices.Of(set, scope);
        Choices? main = null;
        foreach (var choices in all)
        {
            if (choices.HasNull) isNullable = true;
            // To the letter, the cases give the type its shape and the rule decides.
            var rule = ResidualRule.List(choices.IsOne ? "oneOf" : "anyOf", choices.All);
            if (scope.Options.Exact) rest.Rules.Add(rule);
            if (choices.Cases.Count == 0 && (scope.IsV31 || !rest.IsTyped)) (rest.Types, rest.IsTyped) = (rest.Types & JsonTypes.Null, true);
            if (choices.Cases.Count == 0 || (choices.HasAny && !choices.IsOne)) continue;
            // Values that are listed beside choices are the type; where the choices list values too, they say no more.
            if (rest.Says(Keyword.Values) && choices.RepeatValues(rest)) continue;
            if (main is null && !rest.Says(Keyword.Values) && !choices.HasAny && !choices.IsRefinement(rest)) main = choices;
            else if (!scope.Options.Exact) rest.Rules.Add(rule);
        }
        if (main is null) return TypeUse.None;
        if (main.Cases.Count == 1)
        {
            // One case is no choice: it holds together with what stands beside it.
            var only = schemas.Use(flattening.With(set.Less(main.View, main.Keyword), main.Cases[0], main.View.Owner), name, raw);
            return only with { Nullable = isNullable || only.Nullable };
        }
        return Cases(set, rest, main, name, self, raw, isNullable);
    }

    /// <summary><c>type: [string, integer]</c>.</summary>
    public TypeUse BindTypes(SchemaSet set, NamePath name, SchemaEntry? self, bool raw)
    {
        Reserve(self, set.IsNullable);
        var cases = new List<ChoiceCase>();
        foreach (var type in new[] { JsonTypes.String, JsonTypes.Integer | JsonTypes.Number, JsonTypes.Boolean, JsonTypes.Array, JsonTypes.Object })
        {
            if ((set.Types & type) == 0) continue;
            var hint = type switch { JsonTypes.String => "string", JsonTypes.Boolean => "boolean", JsonTypes.Array => "array", JsonTypes.Object => "object", _ => "number" };
            cases.Add(new(schemas.Use(set.Narrow(type), name.Then(hint), raw), default, "", []));
        }
        var isNullable = set.IsNullable;
        Reduce(cases, false, set.Source, ref isNullable);
        return Close(set, cases, "", false, name, self, isNullable, "");
    }

    TypeUse Cases(SchemaSet set, SchemaSet rest, Choices choices, NamePath name, SchemaEntry? self, bool raw, bool isNullable)
    {
        if (labels.Bind(rest, choices, name, self, isNullable) is { Exists: true } labelled) return labelled;
        Reserve(self, isNullable);
        var parts = choices.Cases.ConvertAll(node => (node, choices.View.Owner));
        var (property, values) = choices.Cases.Count > 1 ? discriminators.OfUnion(set, parts) : ("", []);
        var isBeside = IsBeside(rest, choices);
        var cases = new List<ChoiceCase>();
        for (var i = 0; i < parts.Count; i++)
        {
            var node = parts[i].node;
            var part = Part(node, values, property, i, out var hint);
            var use = isBeside ? schemas.Use(node, name, part, raw) : schemas.Use(flattening.With(Plain(rest), node, choices.View.Owner), name.Then(part), raw);
            cases.Add(new(use, node, hint, property.Length > 0 ? values[i] : []));
        }
        if (isBeside && rest.IsTyped) Narrow(cases, rest, isNullable);
        if (choices.IsOne && scope.Options.Exact && cases.FindAll(part => part.Use.Nullable).Count + (choices.HasNull ? 1 : 0) > 1)
        {
            // Several cases take null, so none does.
            isNullable = false;
            cases = cases.ConvertAll(part => part with { Use = part.Use with { Nullable = false } });
        }
        var isOne = Reduce(cases, choices.IsOne && !scope.Options.Exact, set.Source, ref isNullable);
        // Several schemas that are one case count once; where another case is of their kind too, the rule counts them all.
        if (isOne && Hidden(cases) is not JsonTypes.None and var hidden) rest.Rules.Add(ResidualRule.Within(hidden, "oneOf", choices.All));
        return Close(set, cases, property, isOne, name, self, isNullable, residuals.Of(rest, JsonTypes.All, null, isBeside ? Counted(rest) : Keyword.None));
    }

    /// <summary>A type beside the cases that not all of them are of: some can never be, of others only a part.</summary>
    void Narrow(List<ChoiceCase> cases, SchemaSet rest, bool isNullable)
    {
        var allowed = rest.Types | ((rest.Types & JsonTypes.Number) != 0 ? JsonTypes.Integer : JsonTypes.None) | JsonTypes.Null;
        if (cases.TrueForAll(part => (types.KindsOf(part.Use.Type) & ~allowed) == JsonTypes.None)) return;
        if (cases.Exists(part => (types.KindsOf(part.Use.Type) & allowed) != JsonTypes.None)) cases.RemoveAll(part => (types.KindsOf(part.Use.Type) & allowed) == JsonTypes.None);
        if (!cases.TrueForAll(part => (types.KindsOf(part.Use.Type) & ~allowed) == JsonTypes.None)) rest.Rules.Add(ResidualRule.Type(isNullable ? rest.Types | JsonTypes.Null : rest.Types));
    }

    /// <returns>Whether exactly one case may match.</returns>
    bool Reduce(List<ChoiceCase> cases, bool isOne, Node source, ref bool isNullable)
    {
        foreach (var part in cases) isNullable |= part.Use.Nullable && !types.IsAny(part.Use.Type);
        return !reduction.Reduce(cases, isOne, source) && isOne;
    }

    /// <summary>Kinds of which merged cases and another one are.</summary>
    JsonTypes Hidden(List<ChoiceCase> cases)
    {
        var hidden = JsonTypes.None;
        foreach (var merged in cases)
        {
            if (!merged.IsMerged) continue;
            foreach (var other in cases)
                if (other != merged) hidden |= types.KindsOf(merged.Use.Type) & types.KindsOf(other.Use.Type);
        }
        return hidden;
    }

    /// <summary>What stands beside the cases does not change their types: they are used as they are.</summary>
    static bool IsBeside(SchemaSet rest, Choices choices)
    {
        var says = rest.Has & ~(Keyword.Annotations | Keyword.Type | Keyword.Nullable | Keyword.Residual | Keyword.Discriminator);
        if (says == Keyword.None && rest.Base is null)
            return !rest.IsTyped || choices.Cases.TrueForAll(item => item["$ref"].Exists || item["type"].Exists || item["allOf"].Exists || item["oneOf"].Exists || item["anyOf"].Exists || item["properties"].Exists);
        // 'required' beside references: the classes keep their names, the rule is checked beside them.
        return (says & ~(Keyword.Required | Keyword.MinProperties | Keyword.MaxProperties)) == Keyword.None && rest.Base is null
            && choices.Cases.TrueForAll(item => item["$ref"].Exists);
    }

    static Keyword Counted(SchemaSet rest) => rest.Has & (Keyword.Required | Keyword.MinProperties | Keyword.MaxProperties);

    /// <summary>Annotations of the whole are not those of each case.</summary>
    static SchemaSet Plain(SchemaSet rest) =>
        rest.Narrow(rest.Types, Keyword.Annotations | Keyword.Residual | Keyword.Discriminator | (FurtherMembers.LeavesUnevaluated(rest) ? Keyword.UnevaluatedProperties : Keyword.None));

    static void Reserve(SchemaEntry? self, bool isNullable)
    {
        // The slot is promised only where the schema meets itself inside (SchemaEntry.Slot); until then nothing is needed.
        if (self is not null) self.Nullable = isNullable;
    }

    TypeUse Close(SchemaSet set, List<ChoiceCase> cases, string property, bool isOne, NamePath name, SchemaEntry? self, bool isNullable, string residual)
    {
        // A list or a text has no member that could tell it apart.
        if (property.Length > 0 && cases.Exists(part => types[part.Use.Type] is PrimitiveType or ArrayType or TupleType or EnumType))
        {
            property = "";
            foreach (var part in cases) part.Values.Clear();
        }
        if (cases.Count == 1 && residual.Length == 0) return new(cases[0].Use.Type, isNullable || types.IsAny(cases[0].Use.Type));
        var slot = self is { Slot: >= 0 } ? self.Slot : types.Reserve();
        if (self is { IsNamed: true }) types.Name(slot, self.Order);
        var model = new UnionType
        {
            NameParts = name.Parts(),
            Cases = new(cases.ConvertAll(part => new UnionCase(part.Use with { Nullable = false }, new(part.Values.ToArray())) { NameHint = part.Hint }).ToArray()),
            Discriminator = property,
            ExactlyOne = isOne,
            Residual = residual,
        };
        if (HintReader.For(scope) is { } hints) model = model with { Hints = set.Views.Aggregate(hints, static (all, view) => all.Add(view.Node)).Hints };
        foreach (var view in set.Views)
        {
            if (model.Description.Length == 0 && view.Says(Keyword.Description) && view["description"] is { IsString: true } text) model = model with { Description = text.Text };
            if (view.Says(Keyword.Deprecated) && view["deprecated"].Kind == NodeKind.True) model = model with { Deprecated = true };
        }
        types.From(slot, set.Source);
        types.Fill(slot, model);
        if (property.Length == 0 && cases.TrueForAll(static part => part.Node.Exists)) tried.Add(slot, set.Source, cases.ConvertAll(static part => part.Node));
        return new(slot, isNullable);
    }

    /// <summary>What a case without a name of its own would be called.</summary>
    static string Part(Node schema, List<string>[] values, string property, int index, out string hint)
    {
        hint = schema["title"] is { IsString: true } title && title.Text.Length is > 0 and <= 40 ? title.Text : "";
        if (hint.Length > 0) return hint;
        if (property.Length > 0 && values[index].Count == 1) return hint = values[index][0];
        foreach (var member in schema["properties"].Members)
        {
            if (member.Value["const"] is { IsString: true } constant) return hint = constant.Text;
            if (member.Value["enum"] is { Count: 1 } list && list[0].IsString) return hint = list[0].Text;
        }
        return "option" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }
}
