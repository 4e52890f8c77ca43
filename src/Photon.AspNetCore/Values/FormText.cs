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
        if (shape.IsEither) shape = IsOne(form, name) ? shape.Item! : shape.Structure!;
        if (shape.IsList)
            return PairText.Write(ref json, form, name, shape, ValueStyle.DeepObject, out _) || PairText.Write(ref json, form, name, shape, ValueStyle.Default, out _);
        if (!shape.HasMembers) return PairText.Write(ref json, form, name, shape, ValueStyle.Default, out _);
        // Objects have no agreed form: brackets, or JSON text.
        return PairText.Write(ref json, form, name, shape, ValueStyle.DeepObject, out _) || PairText.Write(ref json, form, name, Shape.Json, ValueStyle.Default, out _);
    }

    static bool IsOne(ReadOnlySpan<char> form, string name)
    {
        var pairs = new Pairs(form);
        return pairs.Next(name) && !pairs.Next(name);
    }

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
