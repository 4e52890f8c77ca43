using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary><c>application/x-www-form-urlencoded</c>.</summary>
internal static class FormText
{
    public static PooledContent Content(ReadOnlySpan<byte> json, FormPart[] parts)
    {
        var text = new PooledBytes(json.Length);
        var pairs = new PairText("", "&");
        var name = new PooledBytes(64);
        var walk = new JsonWalk(json);
        while (walk.Next(ref name))
        {
            var isObject = walk.IsObject;
            var part = FormPart.Find(parts, name.Span);
            var style = part?.Style ?? (isObject ? ValueStyle.Json : ValueStyle.Form | ValueStyle.Explode);
            pairs.Append(ref text, Encoding.UTF8.GetString(name.Span), walk.Raw(), style, Escape.Value);
        }
        name.Return();
        var buffer = PooledBuffer.Rent();
        BufferText.Append(buffer, text.Span);
        text.Return();
        return new(buffer, "application/x-www-form-urlencoded");
    }
}
