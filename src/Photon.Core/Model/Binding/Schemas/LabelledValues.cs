using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// <c>oneOf: [{const: 1, title: Active, description: …}, …]</c>, which is how 3.1 gives the members of an enum their
/// names and descriptions (https://spec.openapis.org/oas/v3.1.1#annotated-enumerations).
/// </summary>
sealed class LabelledValues(BindScope scope, TypeTable types, EnumBinder enums)
{
    /// <summary>The enum; none where the cases are something else.</summary>
    public TypeUse Bind(SchemaSet rest, Choices choices, NamePath name, SchemaEntry? self, bool isNullable)
    {
        if (choices.Cases.Count < 2 || choices.Cases.Count > EnumBinder.MaxMembers) return TypeUse.None;
        if (!rest.Views.TrueForAll(view => view.SaysOnly(Keyword.Annotations | Keyword.Type | Keyword.Nullable | Keyword.Format))) return TypeUse.None;
        var members = new List<EnumMember>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isInteger = false;
        foreach (var item in choices.Cases)
        {
            var view = new SchemaView(item, choices.View.Owner);
            if (!view.SaysOnly(Keyword.Const | Keyword.Enum | Keyword.Annotations | Keyword.Type | Keyword.Format)) return TypeUse.None;
            var value = view.Says(Keyword.Const) ? view["const"] : view["enum"] is { Count: 1 } list ? list[0] : default;
            if (value.Kind is not (NodeKind.String or NodeKind.Number) || (value.IsNumber && !Numbers.IsWhole(value.Text))) return TypeUse.None;
            if (members.Count > 0 && isInteger != value.IsNumber) return TypeUse.None;
            isInteger = value.IsNumber;
            if (!seen.Add(value.Text)) continue;
            members.Add(new(value.Text, scope.Text(item, "title"), scope.Text(item, "description"), scope.Flag(item, "deprecated")));
        }
        // Integers without names are better off as integers.
        if (members.Count < 2) return TypeUse.None;
        if (isInteger && !members.TrueForAll(member => member.NameHint.Length > 0))
            return new(types.Intern(new PrimitiveType(PrimitiveKind.Int64) { Allowed = new(members.ConvertAll(member => member.Value).ToArray()) }), isNullable);
        return enums.Declare(new EnumType { Members = new(members.ToArray()), IsInteger = isInteger }, choices.View, name, self, isNullable);
    }
}
