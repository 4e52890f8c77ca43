namespace Photon.Runtime.Emitted;

/// <summary>Styles that write one text: <c>simple</c>, <c>label</c> and <c>matrix</c> (RFC 6570's <c>{x}</c>, <c>{.x}</c>, <c>{;x}</c>).</summary>
internal static class ListText
{
    public static void Append(ref PooledBytes text, string name, ReadOnlySpan<byte> json, ValueStyle style, Escape escape)
    {
        var kind = (ValueStyle)((int)style & 15);
        if (kind == ValueStyle.Json)
        {
            Percent.Append(ref text, json, escape);
            return;
        }
        var explode = (style & ValueStyle.Explode) != 0;
        var walk = new JsonWalk(json);
        if (walk.IsNull) return;
        if (kind == ValueStyle.Label) text.Append((byte)'.');
        if (kind == ValueStyle.Matrix && !(explode && (walk.IsArray || walk.IsObject))) Named(ref text, name);
        if (walk.IsArray) Items(ref text, name, ref walk, kind, explode, escape);
        else if (walk.IsObject) Members(ref text, ref walk, kind, explode, escape);
        else
        {
            if (kind == ValueStyle.Matrix && !json.SequenceEqual("\"\""u8)) text.Append((byte)'=');
            walk.AppendText(ref text, escape);
        }
    }

    static void Items(ref PooledBytes text, string name, ref JsonWalk walk, ValueStyle kind, bool explode, Escape escape)
    {
        var none = new PooledBytes(0);
        for (var first = true; walk.Next(ref none); first = false)
        {
            if (kind == ValueStyle.Matrix && explode) Named(ref text, name);
            if (kind == ValueStyle.Matrix && (explode || first)) text.Append((byte)'=');
            else if (!first) text.Append(kind == ValueStyle.Label && explode ? (byte)'.' : (byte)',');
            walk.AppendText(ref text, escape);
        }
    }

    static void Members(ref PooledBytes text, ref JsonWalk walk, ValueStyle kind, bool explode, Escape escape)
    {
        var name = new PooledBytes(64);
        for (var first = true; walk.Next(ref name); first = false)
        {
            if (kind == ValueStyle.Matrix) text.Append(explode ? (byte)';' : first ? (byte)'=' : (byte)',');
            else if (!first) text.Append(kind == ValueStyle.Label && explode ? (byte)'.' : (byte)',');
            Percent.Append(ref text, name.Span, escape);
            text.Append(explode ? (byte)'=' : (byte)',');
            walk.AppendText(ref text, escape);
        }
        name.Return();
    }

    static void Named(ref PooledBytes text, string name)
    {
        text.Append((byte)';');
        Percent.Append(ref text, name, Escape.Value);
    }
}
