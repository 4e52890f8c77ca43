using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Styles that use pairs <c>name=value</c>: queries and urlencoded forms.</summary>
static class PairText
{
    /// <summary>Writes the JSON of a parameter.</summary>
    /// <param name="json">Where it goes; untouched where the parameter is absent.</param>
    /// <param name="text">The query string or the form, percent-encoded.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="shape">What it stands for.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="repeated">A parameter that has one value stands twice.</param>
    /// <returns>Whether the parameter is there.</returns>
    public static bool Write(ref JsonBuffer json, ReadOnlySpan<char> text, string name, Shape shape, ValueStyle style, out bool repeated)
    {
        repeated = false;
        if (text.Length < 2) return false;
        if (shape.IsScalar) return Scalar(ref json, text, name, shape, out repeated);
        var kind = StyleKind.Of(style);
        var explode = kind == ValueStyle.Default || (style & ValueStyle.Explode) != 0;
        if (shape.IsEither) return Either(ref json, text, name, shape, style, out repeated);
        if (kind == ValueStyle.DeepObject) return Deep(ref json, text, name, shape);
        var pairs = new Pairs(text);
        if (shape.HasMembers && explode) return Members(ref json, ref pairs, shape);
        if (!pairs.Next(name)) return shape.HasMembers && Deep(ref json, text, name, shape);
        if (shape.IsList && explode)
        {
            Items(ref json, ref pairs, name, shape.Item!);
            return true;
        }
        ListText.Write(ref json, pairs.Value, name, shape, kind == ValueStyle.Default ? ValueStyle.Form : style & ~ValueStyle.Explode, true);
        repeated = pairs.Next(name);
        return true;
    }

    static bool Scalar(ref JsonBuffer json, ReadOnlySpan<char> text, string name, Shape shape, out bool repeated)
    {
        var pairs = new Pairs(text);
        repeated = false;
        if (!pairs.Next(name)) return false;
        json.AppendValue(pairs.Value, true, shape);
        repeated = pairs.Next(name);
        return true;
    }

    /// <summary>One plain value is the scalar; brackets, several values or members are the structure.</summary>
    static bool Either(ref JsonBuffer json, ReadOnlySpan<char> text, string name, Shape shape, ValueStyle style, out bool repeated)
    {
        var pairs = new Pairs(text);
        var plain = pairs.Next(name);
        var single = plain && !pairs.Next(name);
        if (single) return Write(ref json, text, name, shape.Item!, ValueStyle.Default, out repeated);
        return Write(ref json, text, name, shape.Structure!, style, out repeated);
    }

    static void Items(ref JsonBuffer json, ref Pairs pairs, string name, Shape item)
    {
        json.Append((byte)'[');
        json.AppendValue(pairs.Value, true, item);
        while (pairs.Next(name))
        {
            json.Append((byte)',');
            json.AppendValue(pairs.Value, true, item);
        }
        json.Append((byte)']');
    }

    /// <summary>An exploded object: its members are parameters of their own.</summary>
    static bool Members(ref JsonBuffer json, ref Pairs pairs, Shape shape)
    {
        var any = false;
        while (pairs.Next())
        {
            if (shape.Member(Percent.Decode(pairs.Name)) is not { } member) continue;
            json.Append(any ? (byte)',' : (byte)'{');
            any = true;
            json.AppendName(pairs.Name, true);
            ListText.Write(ref json, pairs.Value, "", member, ValueStyle.Form, true);
        }
        if (any) json.Append((byte)'}');
        return any;
    }

    static bool Deep(ref JsonBuffer json, ReadOnlySpan<char> text, string name, Shape shape)
    {
        DeepTree? tree = null;
        var pairs = new Pairs(text);
        while (pairs.Next())
            if (pairs.DeepName(name) is { } deep) (tree ??= new()).Add(deep.AsSpan(name.Length), pairs.Value, true);
        tree?.Write(ref json, shape);
        return tree is not null;
    }
}
