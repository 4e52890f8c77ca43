using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>A urlencoded form, or a whole query string, as the JSON of an object.</summary>
static class FormText
{
    public static void Write(ref JsonBuffer json, ReadOnlySpan<char> form, Shape shape)
    {
        json.Append((byte)'{');
        var any = false;
        foreach (var (name, member) in shape.Members)
        {
            var start = json.Length;
            if (any) json.Append((byte)',');
            json.AppendName(name, false);
            if (Member(ref json, form, name, member)) any = true;
            else json.Truncate(start);
        }
        if (shape.Item is { } others) Others(ref json, form, shape, others, any);
        json.Append((byte)'}');
    }

    static bool Member(ref JsonBuffer json, ReadOnlySpan<char> form, string name, Shape shape)
    {
        if (!shape.HasMembers && !(shape.IsList && !IsScalar(shape.Item!))) return PairText.Write(ref json, form, name, shape, ValueStyle.Default, out _) || PairText.Write(ref json, form, name, shape, ValueStyle.DeepObject, out _);
        // Objects have no agreed form: brackets, or JSON text.
        if (PairText.Write(ref json, form, name, shape, ValueStyle.DeepObject, out _)) return true;
        return PairText.Write(ref json, form, name, shape.IsList ? Shape.List(Shape.Json) : Shape.Json, ValueStyle.Default, out _);
    }

    static bool IsScalar(Shape shape) => !shape.HasMembers && !shape.IsList && !shape.IsEither;

    static void Others(ref JsonBuffer json, ReadOnlySpan<char> form, Shape shape, Shape others, bool any)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pairs = new Pairs(form);
        while (pairs.Next())
        {
            var name = Percent.Decode(pairs.Name);
            var bracket = name.IndexOf('[', StringComparison.Ordinal);
            if (bracket > 0) name = name[..bracket];
            if (shape.IsKnown(name) || !seen.Add(name)) continue;
            var start = json.Length;
            if (any) json.Append((byte)',');
            json.AppendName(name, false);
            if (Member(ref json, form, name, others)) any = true;
            else json.Truncate(start);
        }
    }
}
