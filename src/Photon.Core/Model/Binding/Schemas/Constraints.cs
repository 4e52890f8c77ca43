using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The constraints of a number or a string, gathered from every schema that a value must satisfy: the strictest hold.</summary>
sealed class Constraints(BindScope scope)
{
    public string Format { get; private set; } = "";
    public int MinLength { get; private set; }
    public int MaxLength { get; private set; } = -1;
    public string Minimum { get; private set; } = "";
    public string Maximum { get; private set; } = "";
    public bool ExclusiveMinimum { get; private set; }
    public bool ExclusiveMaximum { get; private set; }
    public string MultipleOf { get; private set; } = "";
    public string Encoding { get; private set; } = "";
    public string MediaType { get; private set; } = "";

    /// <summary>Something is said of the value as a text.</summary>
    public bool IsOfText => MinLength > 0 || MaxLength >= 0 || Patterns.Count > 0 || Encoding.Length > 0;

    /// <summary>One step has a place in the model; more of them are a residual.</summary>
    public List<Node> MoreMultiples { get; } = [];

    /// <summary>One pattern has a place in the model; more of them are a residual.</summary>
    public List<string> Patterns { get; } = [];

    public void AddString(in SchemaView view)
    {
        if (view.Says(Keyword.MinLength) && Numbers.TryCount(view["minLength"], "minLength", scope, out var least)) AddLength(least, -1);
        if (view.Says(Keyword.MaxLength) && Numbers.TryCount(view["maxLength"], "maxLength", scope, out var most)) AddLength(0, most);
        if (view.Says(Keyword.Pattern) && PatternReader.Read(view["pattern"], scope) is { Length: > 0 } pattern && !Patterns.Contains(pattern)) Patterns.Add(pattern);
        if (view.Says(Keyword.ContentEncoding) && !scope.Options.FormatsAnnotate) Encoding = scope.Text(view.Node, "contentEncoding");
        if (view.Says(Keyword.ContentMediaType)) MediaType = scope.Text(view.Node, "contentMediaType");
    }

    /// <param name="least">In code points.</param>
    /// <param name="most">In code points; -1 for none.</param>
    public void AddLength(int least, int most)
    {
        MinLength = Math.Max(MinLength, least);
        if (most >= 0) MaxLength = MaxLength < 0 ? most : Math.Min(MaxLength, most);
    }

    public void AddFormat(in SchemaView view)
    {
        if (!view.Says(Keyword.Format) || (scope.Options.FormatsAnnotate && Formats.TypeOf(view.Format.Text) == JsonTypes.String)) return;
        if (view.Format.IsString) { if (Format.Length == 0) Format = view.Format.Text; }
        else if (!view.Format.IsNull) scope.Report(BindingRules.WrongKind, view.Format.Place, "format", "a string");
    }

    public void AddNumber(in SchemaView view)
    {
        var exclusiveMinimum = view.Says(Keyword.ExclusiveMinimum) ? view["exclusiveMinimum"] : default;
        var exclusiveMaximum = view.Says(Keyword.ExclusiveMaximum) ? view["exclusiveMaximum"] : default;
        if (view.Says(Keyword.Minimum) && IsNumber(view["minimum"], "minimum")) AddMinimum(view["minimum"].Text, exclusiveMinimum.Kind == NodeKind.True);
        if (view.Says(Keyword.Maximum) && IsNumber(view["maximum"], "maximum")) AddMaximum(view["maximum"].Text, exclusiveMaximum.Kind == NodeKind.True);
        // 3.0 has truth values here and 2020-12 numbers; documents mix them up, and both are clear.
        if (exclusiveMinimum.Exists && !exclusiveMinimum.IsBoolean && IsNumber(exclusiveMinimum, "exclusiveMinimum")) AddMinimum(exclusiveMinimum.Text, true);
        if (exclusiveMaximum.Exists && !exclusiveMaximum.IsBoolean && IsNumber(exclusiveMaximum, "exclusiveMaximum")) AddMaximum(exclusiveMaximum.Text, true);
        if (view.Says(Keyword.MultipleOf)) AddMultiple(view["multipleOf"]);
    }

    public void AddMinimum(string value, bool exclusive)
    {
        var order = Minimum.Length == 0 ? 1 : Numbers.Compare(value, Minimum);
        if (order > 0) (Minimum, ExclusiveMinimum) = (value, exclusive);
        else if (order == 0) ExclusiveMinimum |= exclusive;
    }

    public void AddMaximum(string value, bool exclusive)
    {
        var order = Maximum.Length == 0 ? -1 : Numbers.Compare(value, Maximum);
        if (order < 0) (Maximum, ExclusiveMaximum) = (value, exclusive);
        else if (order == 0) ExclusiveMaximum |= exclusive;
    }

    /// <summary>For whole numbers: bounds become whole numbers too, so that code can hold them in an integer.</summary>
    public void RoundBounds()
    {
        var exclusive = ExclusiveMinimum;
        if (Minimum.Length > 0) (Minimum, ExclusiveMinimum) = (Numbers.Whole(Minimum, true, ref exclusive) ?? "", exclusive);
        exclusive = ExclusiveMaximum;
        if (Maximum.Length > 0) (Maximum, ExclusiveMaximum) = (Numbers.Whole(Maximum, false, ref exclusive) ?? "", exclusive);
        if (Minimum.Length == 0) ExclusiveMinimum = false;
        if (Maximum.Length == 0) ExclusiveMaximum = false;
        if (MultipleOf.Length > 0 && Numbers.IsWhole(MultipleOf))
        {
            var ignored = false;
            MultipleOf = Numbers.Whole(MultipleOf, true, ref ignored) ?? "";
            if (MultipleOf == "1") MultipleOf = "";
        }
    }

    /// <summary>Bounds that a kind of integers has anyway; 9223372036854776000 is one, 2^63 as JavaScript prints it.</summary>
    public void DropImplied(PrimitiveKind kind)
    {
        var (least, most) = kind.Range();
        if (least.Length == 0) return;
        if (Minimum.Length > 0 && Numbers.Compare(Minimum, least) <= (ExclusiveMinimum ? -1 : 0)) (Minimum, ExclusiveMinimum) = ("", false);
        if (Maximum.Length > 0 && Numbers.Compare(Maximum, most) >= (ExclusiveMaximum ? 1 : 0)) (Maximum, ExclusiveMaximum) = ("", false);
    }

    /// <summary>Reports bounds that leave nothing.</summary>
    public void Check(Node schema)
    {
        if (MaxLength >= 0 && MinLength > MaxLength) scope.Report(BindingRules.NothingFits, schema.Place, "minLength is more than maxLength");
        if (Minimum.Length > 0 && Maximum.Length > 0 && Numbers.Compare(Minimum, Maximum) is var order && (order > 0 || (order == 0 && (ExclusiveMinimum || ExclusiveMaximum))))
            scope.Report(BindingRules.NothingFits, schema.Place, "the minimum is more than the maximum");
    }

    void AddMultiple(Node value)
    {
        if (!value.IsNumber || Numbers.Compare(value.Text, "0") <= 0) scope.Report(BindingRules.InvalidBound, value.Place, "multipleOf", "a number above zero");
        else if (MultipleOf.Length == 0) MultipleOf = value.Text;
        else if (MultipleOf != value.Text) MoreMultiples.Add(value);
    }

    bool IsNumber(Node value, string keyword)
    {
        if (!value.IsNumber) scope.Report(BindingRules.InvalidBound, value.Place, keyword, "a number");
        return value.IsNumber;
    }
}
