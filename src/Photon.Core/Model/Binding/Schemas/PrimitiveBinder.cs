namespace Photon.Core.Model.Binding;

/// <summary>Strings, numbers and booleans.</summary>
sealed class PrimitiveBinder(BindScope scope, TypeTable types, ResidualWriter residuals)
{
    /// <summary>A schema that says nothing but its type and format: most of all there are.</summary>
    public bool TrySimple(in SchemaView view, bool raw, out TypeUse use)
    {
        use = default;
        if (!view.SaysOnly(Keyword.Type | Keyword.Format | Keyword.Nullable | (Keyword.Annotations & ~(Keyword.ContentMediaType | Keyword.EmptyEnum))) || !view.Type.IsString) return false;
        var kind = view.Type.Text switch
        {
            "string" when !view.Says(Keyword.Format) => PrimitiveKind.String,
            "string" when scope.Options.FormatsAnnotate && view.Format.IsString && !raw => PrimitiveKind.String,
            "string" when view.Format.IsString && !Formats.IsChecked(view.Format.Text) && !IsInexact(view.Format.Text) => InJson(Formats.OfString(view.Format.Text), raw),
            "boolean" => PrimitiveKind.Boolean,
            "integer" when !view.Says(Keyword.Format) => scope.Options.Exact ? PrimitiveKind.Integer : PrimitiveKind.Int64,
            "integer" when view.Format.IsString && Formats.Bounds(view.Format.Text).Minimum.Length == 0 => Formats.OfInteger(view.Format.Text),
            "number" when !view.Says(Keyword.Format) => PrimitiveKind.Double,
            "number" when view.Format.IsString && Formats.Bounds(view.Format.Text).Minimum.Length == 0 => Formats.OfNumber(view.Format.Text),
            _ => PrimitiveKind.Null,
        };
        if (kind == PrimitiveKind.Null) return false;
        use = new(types.Plain(kind), view.IsNullable);
        return true;
    }

    /// <summary>A set whose types are one of string, number, integer, boolean.</summary>
    public TypeUse Bind(SchemaSet set, JsonTypes type, bool raw)
    {
        var constraints = new Constraints(scope);
        foreach (var view in set.Views)
        {
            constraints.AddFormat(view);
            if (type == JsonTypes.String) constraints.AddString(view);
            else if (type != JsonTypes.Boolean) constraints.AddNumber(view);
        }
        constraints.Check(set.Source);
        var model = type switch
        {
            JsonTypes.String => String(constraints, raw, out var texts) with { Residual = residuals.Of(set, type, texts) },
            JsonTypes.Boolean => new PrimitiveType(PrimitiveKind.Boolean) { Residual = residuals.Of(set, type) },
            _ => Number(constraints, (type & JsonTypes.Number) == 0) with { Residual = residuals.Of(set, type, constraints.MoreMultiples.ConvertAll(ResidualRule.Multiple)) },
        };
        return new(types.Intern(model), set.IsNullable);
    }

    /// <summary>What a document says of the text of a number, the number cannot keep.</summary>
    bool StaysText(Constraints constraints) => IsInexact(constraints.Format)
        || ((scope.Options.FormatsAnnotate || constraints.IsOfText) && Formats.OfString(constraints.Format).IsNumberText());

    /// <summary>To the letter: no .NET type has an offset without a date, or years and months without one.</summary>
    bool IsInexact(string format) => scope.Options.Exact && format is ("time" or "duration");

    static PrimitiveKind InJson(PrimitiveKind kind, bool raw) => kind == PrimitiveKind.Binary && !raw ? PrimitiveKind.String : kind;

    PrimitiveType String(Constraints constraints, bool raw, out List<ResidualRule> texts)
    {
        texts = [];
        var kind = StaysText(constraints) ? PrimitiveKind.String : InJson(Formats.OfString(constraints.Format), raw);
        if (constraints.Encoding is "base64") kind = PrimitiveKind.Base64;
        else if (constraints.Encoding is "base64url") kind = PrimitiveKind.Base64Url;
        else if (raw && constraints.MediaType.Length > 0 && constraints.Encoding.Length == 0) kind = PrimitiveKind.Binary;
        // For bytes as they are, these count octets.
        if (kind == PrimitiveKind.Binary) return new(kind) { MinLength = constraints.MinLength, MaxLength = constraints.MaxLength };
        var patterns = constraints.Patterns;
        if (kind == PrimitiveKind.String)
        {
            if (constraints.Format == "char") constraints.AddLength(1, 1);
            for (var i = 1; i < patterns.Count; i++) texts.Add(ResidualRule.Pattern(patterns[i]));
            return new(kind)
            {
                Format = Formats.IsChecked(constraints.Format) && constraints.Format != "char" || IsInexact(constraints.Format) ? constraints.Format : "",
                MinLength = constraints.MinLength,
                MaxLength = constraints.MaxLength,
                Pattern = patterns.Count > 0 ? patterns[0] : "",
            };
        }
        // A Guid has no text to match a pattern with; the evaluator has.
        foreach (var pattern in patterns) texts.Add(ResidualRule.Pattern(pattern));
        if (!Formats.Implies(kind, constraints.MinLength, constraints.MaxLength)) texts.Add(ResidualRule.Lengths(constraints.MinLength, constraints.MaxLength));
        return new(kind);
    }

    PrimitiveType Number(Constraints constraints, bool whole)
    {
        var kind = whole ? Formats.OfInteger(constraints.Format) : Formats.OfNumber(constraints.Format);
        var (minimum, maximum) = Formats.Bounds(constraints.Format);
        if (minimum.Length > 0)
        {
            constraints.AddMinimum(minimum, false);
            constraints.AddMaximum(maximum, false);
        }
        if (kind.IsInteger())
        {
            constraints.RoundBounds();
            // A bound outside 64 bits says that values may be, too, unless the format says that they are not.
            if (kind == PrimitiveKind.Int64 && constraints.Format != "int64"
                && ((scope.Options.Exact && constraints.Format.Length == 0) || !Numbers.FitsInt64(constraints.Minimum) || !Numbers.FitsInt64(constraints.Maximum))) kind = PrimitiveKind.Integer;
            constraints.DropImplied(kind);
        }
        // A step of 0.01 is exact in decimal only, and means money.
        else if (kind == PrimitiveKind.Double && constraints.MultipleOf.Length > 0 && constraints.Format.Length == 0) kind = PrimitiveKind.Decimal;
        return new(kind)
        {
            Minimum = constraints.Minimum,
            Maximum = constraints.Maximum,
            ExclusiveMinimum = constraints.ExclusiveMinimum,
            ExclusiveMaximum = constraints.ExclusiveMaximum,
            MultipleOf = constraints.MultipleOf,
        };
    }
}
