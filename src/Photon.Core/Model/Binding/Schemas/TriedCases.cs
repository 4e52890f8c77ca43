using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// Finds unions whose cases nothing tells apart: neither a discriminator nor kinds of JSON, members that only one requires
/// or values that only one takes. They are read by trying, and a value may fit several.
/// </summary>
sealed class TriedCases(BindScope scope)
{
    const int MaxCases = 64;
    const int MaxDepth = 3;

    readonly List<(int Slot, Node Source, List<Node> Cases)> _unions = [];

    public void Add(int slot, Node source, List<Node> cases) => _unions.Add((slot, source, cases));

    /// <summary>Reports them, once all types are known.</summary>
    public void Report(TypeGraph graph)
    {
        foreach (var (slot, source, cases) in _unions)
        {
            if (graph.Type(graph.Settled(new(slot)).Type) is not UnionType { Discriminator: "" } union || union.Cases.Count != cases.Count || cases.Count > MaxCases) continue;
            if (Twins(union, graph) is var (first, second)) scope.Report(BindingRules.CasesTried, source.Place, Name(cases[first], first), Name(cases[second], second));
        }
    }

    static (int, int)? Twins(UnionType union, TypeGraph graph)
    {
        for (var second = 1; second < union.Cases.Count; second++)
            for (var first = 0; first < second; first++)
                if (!AreApart(union.Cases[first].Type, union.Cases[second].Type, graph, 0)) return (first, second);
        return null;
    }

    static bool AreApart(TypeUse one, TypeUse other, TypeGraph graph, int depth)
    {
        var (left, right) = (graph.Type(graph.Settled(one).Type), graph.Type(graph.Settled(other).Type));
        if (depth > MaxDepth || left is UnionType || right is UnionType) return true;
        return (left, right) switch
        {
            (ObjectType a, ObjectType b) => AreApart(a, b, graph, depth),
            (ObjectType a, MapType) => a.Properties.Any(static p => p.Required),
            (MapType, ObjectType b) => b.Properties.Any(static p => p.Required),
            (MapType a, MapType b) => AreApart(a.Value, b.Value, graph, depth + 1),
            (ArrayType a, ArrayType b) => AreApart(a.Item, b.Item, graph, depth + 1),
            (EnumType a, EnumType b) => !a.Members.Any(member => b.Members.Any(twin => twin.Value == member.Value)),
            (PrimitiveType a, PrimitiveType b) => AreApart(a, b),
            (PrimitiveType a, EnumType b) => a.Kind != PrimitiveKind.String || b.IsInteger,
            (EnumType a, PrimitiveType b) => b.Kind != PrimitiveKind.String || a.IsInteger,
            _ => true,
        };
    }

    static bool AreApart(ObjectType one, ObjectType other, TypeGraph graph, int depth)
    {
        var (left, right) = (Members(one, graph), Members(other, graph));
        if (left.Values.Any(p => p.Required && !right.ContainsKey(p.Name)) || right.Values.Any(p => p.Required && !left.ContainsKey(p.Name))) return true;
        return left.Values.Any(p => p.Required && right[p.Name] is { Required: true } twin && (Differ(p, twin) || AreApart(p.Type, twin.Type, graph, depth + 1) && KindsDiffer(p, twin, graph)));
    }

    /// <summary>Two constants.</summary>
    static bool Differ(PropertyModel one, PropertyModel other) => one.Const.Length > 0 && other.Const.Length > 0 && one.Const != other.Const;

    /// <summary>Values that may both be null do not tell.</summary>
    static bool KindsDiffer(PropertyModel one, PropertyModel other, TypeGraph graph) =>
        !(one.Type.Nullable && other.Type.Nullable) && graph.Settled(one.Type).Type != graph.Settled(other.Type).Type;

    /// <summary>Different formats have different texts; different numbers have not.</summary>
    static bool AreApart(PrimitiveType one, PrimitiveType other)
    {
        if (one.Allowed.Count > 0 && other.Allowed.Count > 0) return !one.Allowed.Any(value => other.Allowed.Contains(value));
        if (one.Kind.IsNumber() && other.Kind.IsNumber()) return false;
        return one.Kind != other.Kind && !(one.Kind.IsText() && other.Kind.IsText() && (one.Kind == PrimitiveKind.String || other.Kind == PrimitiveKind.String));
    }

    static Dictionary<string, PropertyModel> Members(ObjectType type, TypeGraph graph)
    {
        var members = new Dictionary<string, PropertyModel>(StringComparer.Ordinal);
        for (var (at, hops) = (type, 0); at is not null && hops < MaxCases; at = at.Base >= 0 ? graph.Type(graph.Settled(new(at.Base)).Type) as ObjectType : null, hops++)
            foreach (var property in at.Properties)
                if (!members.ContainsKey(property.Name)) members.Add(property.Name, property);
        return members;
    }

    static string Name(Node schema, int index)
    {
        if (schema["$ref"] is { IsString: true } reference) return reference.Text.Substring(reference.Text.LastIndexOf('/') + 1);
        return schema["title"] is { IsString: true } title ? title.Text : "case " + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
