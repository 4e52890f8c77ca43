using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What an object's schema says about members that no property names.</summary>
sealed class FurtherMembers(BindScope scope, SchemaUser schemas, TypeTable types)
{
    /// <summary><c>additionalProperties</c>, and <c>unevaluatedProperties</c> where it says the same.</summary>
    public (AdditionalKind Kind, TypeUse Type) Of(SchemaSet set, NamePath name)
    {
        var open = false;
        var parts = new List<(Node, NamePath)>();
        var unevaluated = !LeavesUnevaluated(set);
        foreach (var view in set.Views)
        {
            var further = view.Says(Keyword.AdditionalProperties) ? view["additionalProperties"]
                : view.Says(Keyword.UnevaluatedProperties) && unevaluated ? view["unevaluatedProperties"] : default;
            if (!further.Exists) continue;
            switch (further.Kind)
            {
                case NodeKind.False:
                    if (set.Views.Count > 1 && set.Views.Exists(other => other.Node != further.Parent && other.Says(Keyword.Properties)) && view.Says(Keyword.AdditionalProperties))
                        scope.Report(BindingRules.AllOfRefuses, further.Place);
                    return (AdditionalKind.Refused, TypeUse.None);
                case NodeKind.True: open = true; break;
                case NodeKind.Object: parts.Add((further, view.Owner)); break;
                default: scope.Report(BindingRules.WrongKind, further.Place, "additionalProperties", "a schema, true or false"); break;
            }
        }
        if (parts.Count == 1) return (AdditionalKind.Typed, schemas.Use(parts[0].Item1, set.Views.Count == 1 ? name : parts[0].Item2, "value"));
        if (parts.Count > 1) return (AdditionalKind.Typed, schemas.Use(parts, name.Then("value")));
        return open ? (AdditionalKind.Typed, types.Any) : (AdditionalKind.Ignored, TypeUse.None);
    }

    /// <summary>
    /// A part of <c>allOf</c> with a schema for further members means all that it does not name itself, those that other parts name included.
    /// </summary>
    public static IEnumerable<ResidualRule> OfParts(SchemaSet set)
    {
        if (set.Views.Count == 1 || !set.Says(Keyword.AdditionalProperties)) yield break;
        foreach (var view in set.Views)
            if (view.Says(Keyword.AdditionalProperties) && view["additionalProperties"] is { IsObject: true } schema && NamesMore(set, view)) yield return ResidualRule.Additional(view, schema);
    }

    static bool NamesMore(SchemaSet set, SchemaView part)
    {
        foreach (var other in set.Views)
        {
            if (other.Node == part.Node) continue;
            if (other.Says(Keyword.PatternProperties)) return true;
            if (!other.Says(Keyword.Properties)) continue;
            foreach (var member in other.Properties.Members)
                if (!part.Says(Keyword.Properties) || !part.Properties[member.Name].Exists) return true;
        }
        return false;
    }

    /// <summary><c>unevaluatedProperties</c> depends on which of several schemas match, which only the evaluator knows.</summary>
    public static bool LeavesUnevaluated(SchemaSet set)
    {
        if (!set.Says(Keyword.UnevaluatedProperties)) return false;
        if (set.Sources.Count > 1) return true;
        foreach (var view in set.Views)
        {
            // Choices may be taken out of the view already, and still decide.
            var has = new SchemaView(view.Node, view.Owner).Has;
            if ((has & (Keyword.If | Keyword.DependentSchemas | Keyword.Dependencies | Keyword.Choices | Keyword.DynamicRef)) != 0) return true;
            if (view.Node != set.Source && (has & (Keyword.AdditionalProperties | Keyword.UnevaluatedProperties)) != 0) return true;
        }
        return false;
    }

    public (int Least, int Most) Counts(SchemaSet set)
    {
        var (least, most) = (0, -1);
        if (!set.Says(Keyword.MinProperties | Keyword.MaxProperties)) return (least, most);
        foreach (var view in set.Views)
        {
            if (view.Says(Keyword.MinProperties) && Numbers.TryCount(view["minProperties"], "minProperties", scope, out var min)) least = Math.Max(least, min);
            if (view.Says(Keyword.MaxProperties) && Numbers.TryCount(view["maxProperties"], "maxProperties", scope, out var max)) most = most < 0 ? max : Math.Min(most, max);
        }
        if (most >= 0 && least > most) scope.Report(BindingRules.NothingFits, set.Source.Place, "minProperties is more than maxProperties");
        return (least, most);
    }

    public EquatableArray<PatternProperty> Patterns(SchemaSet set, NamePath name)
    {
        if (!set.Says(Keyword.PatternProperties)) return default;
        var patterns = new List<PatternProperty>();
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.PatternProperties)) continue;
            foreach (var member in view["patternProperties"].Members)
            {
                if (PatternSyntax.Fault(member.Name) is { } fault) scope.Report(BindingRules.InvalidPattern, member.NamePlace, fault);
                else patterns.Add(new(member.Name, schemas.Use(member.Value, name, "value")));
            }
        }
        return new(patterns.ToArray());
    }

    /// <summary>The string type that every name must satisfy, or -1; what is no string type goes to <paramref name="rest"/>.</summary>
    public int Names(SchemaSet set, NamePath name, out List<ResidualRule>? rest)
    {
        rest = null;
        var found = -1;
        if (!set.Says(Keyword.PropertyNames)) return found;
        foreach (var view in set.Views)
        {
            if (!view.Says(Keyword.PropertyNames)) continue;
            var use = found < 0 ? schemas.Use(view["propertyNames"], name, "key") : TypeUse.None;
            if (use.Exists && types[use.Type] is PrimitiveType { Kind: PrimitiveKind.String } or EnumType { IsInteger: false }) found = use.Type;
            else (rest ??= []).Add(ResidualRule.Names(view["propertyNames"]));
        }
        return found;
    }
}
