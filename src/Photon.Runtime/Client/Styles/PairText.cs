using System.Buffers.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Styles that write pairs <c>name=value</c>, into a query, a form or a <c>Cookie</c> header.</summary>
internal struct PairText(string before, string between)
{
    bool _any;

    /// <summary>Of a query whose path holds a <c>?</c> already.</summary>
    public void Continue() => _any = true;

    public void Append(ref PooledBytes text, string name, ReadOnlySpan<byte> json, ValueStyle style, Escape escape)
    {
        var walk = new JsonWalk(json);
        var kind = (ValueStyle)((int)style & 15);
        if (kind == ValueStyle.Json)
        {
            Begin(ref text, name, escape);
            Percent.Append(ref text, json, escape);
        }
        else if (walk.IsArray || walk.IsObject)
        {
            if (kind == ValueStyle.DeepObject)
            {
                var path = new PooledBytes(64);
                Percent.Append(ref path, name, escape);
                Deep(ref text, ref path, json, escape);
                path.Return();
            }
            else if (walk.IsArray) Items(ref text, name, ref walk, kind, (style & ValueStyle.Explode) != 0, escape);
            else Members(ref text, name, ref walk, (style & ValueStyle.Explode) != 0, escape);
        }
        else if (!walk.IsNull)
        {
            Begin(ref text, name, escape);
            walk.AppendText(ref text, escape);
        }
    }

    void Items(ref PooledBytes text, string name, ref JsonWalk walk, ValueStyle kind, bool explode, Escape escape)
    {
        var none = new PooledBytes(0);
        for (var first = true; walk.Next(ref none); first = false)
        {
            if (first || explode) Begin(ref text, name, escape);
            else text.Append(kind switch
            {
                ValueStyle.SpaceDelimited => "%20",
                ValueStyle.PipeDelimited => "%7C",
                ValueStyle.TabDelimited => "%09",
                _ => ",",
            });
            walk.AppendText(ref text, escape);
        }
    }

    void Members(ref PooledBytes text, string name, ref JsonWalk walk, bool explode, Escape escape)
    {
        var member = new PooledBytes(64);
        for (var first = true; walk.Next(ref member); first = false)
        {
            if (explode) Separate(ref text);
            else if (first) Begin(ref text, name, escape);
            else text.Append((byte)',');
            Percent.Append(ref text, member.Span, escape);
            text.Append(explode ? (byte)'=' : (byte)',');
            if (explode && walk.IsArray) ListText.Append(ref text, name, walk.Raw(), ValueStyle.Simple, escape);
            else walk.AppendText(ref text, escape);
        }
        member.Return();
    }

    /// <summary><c>name[member][0]=value</c>, to any depth: arrays count their items, so that arrays of objects stay apart.</summary>
    void Deep(ref PooledBytes text, ref PooledBytes path, ReadOnlySpan<byte> json, Escape escape)
    {
        var walk = new JsonWalk(json);
        if (!walk.IsArray && !walk.IsObject)
        {
            Separate(ref text);
            text.Append(path.Span);
            text.Append((byte)'=');
            walk.AppendText(ref text, escape);
            return;
        }
        var isArray = walk.IsArray;
        var member = new PooledBytes(64);
        var length = path.Length;
        for (var index = 0; walk.Next(ref member); index++)
        {
            path.Append("%5B"u8);
            if (isArray) AppendNumber(ref path, index);
            else Percent.Append(ref path, member.Span, escape);
            path.Append("%5D"u8);
            Deep(ref text, ref path, walk.Raw(), escape);
            path.Truncate(length);
        }
        member.Return();
    }

    static void AppendNumber(ref PooledBytes text, int number)
    {
        Utf8Formatter.TryFormat(number, text.Reserve(11), out var written);
        text.Advance(written);
    }

    public void Begin(ref PooledBytes text, string name, Escape escape)
    {
        Separate(ref text);
        Percent.Append(ref text, name, escape == Escape.None ? Escape.None : Escape.Value);
        text.Append((byte)'=');
    }

    void Separate(ref PooledBytes text)
    {
        text.Append(_any ? between : before);
        _any = true;
    }
}
