using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>A urlencoded form, or a whole query string, as the JSON of an object.</summary>
static class FormText
{
    /// <summary>From this length on pairs are sorted by name first: each member would search all of them.</summary>
    const int Long = 2048;

    public static void Write(ref JsonBuffer json, ReadOnlySpan<char> form, Shape shape)
    {
        var groups = form.Length >= Long ? FormGroups.Of(form) : null;
        json.Append((byte)'{');
        var any = false;
        foreach (var (name, member) in shape.Members) Named(ref json, groups is null ? form : groups.Pairs(form, name), name, member, ref any);
        if (shape.Item is { } others)
        {
            foreach (var name in groups?.Names ?? FormGroups.Of(form).Names)
                if (!shape.IsKnown(name)) Named(ref json, groups is null ? form : groups.Pairs(form, name), name, others, ref any);
        }
        json.Append((byte)'}');
    }

    static void Named(ref JsonBuffer json, ReadOnlySpan<char> form, string name, Shape shape, ref bool any)
    {
        var start = json.Length;
        if (any) json.Append((byte)',');
        json.AppendName(name, false);
        if (!Member(ref json, form, name, shape, out var repeated))
        {
            json.Truncate(start);
            return;
        }
        any = true;
        if (!repeated) return;
        // The reader of the JSON finds it, and says where.
        json.Append((byte)',');
        json.AppendName(name, false);
        json.Append("null"u8);
    }

    static bool Member(ref JsonBuffer json, ReadOnlySpan<char> form, string name, Shape shape, out bool repeated)
    {
        if (shape.IsEither) shape = IsOne(form, name) ? shape.Item! : shape.Structure!;
        if (shape.IsList)
            return PairText.Write(ref json, form, name, shape, ValueStyle.DeepObject, out repeated) || PairText.Write(ref json, form, name, shape, ValueStyle.Default, out repeated);
        if (!shape.HasMembers) return PairText.Write(ref json, form, name, shape, ValueStyle.Default, out repeated);
        // Objects have no agreed form: brackets, or JSON text.
        return PairText.Write(ref json, form, name, shape, ValueStyle.DeepObject, out repeated) || PairText.Write(ref json, form, name, Shape.Json, ValueStyle.Default, out repeated);
    }

    static bool IsOne(ReadOnlySpan<char> form, string name)
    {
        var pairs = new Pairs(form);
        return pairs.Next(name) && !pairs.Next(name);
    }
}
