using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

public static partial class Reply
{
    /// <summary>A header of text; <c>null</c>: it is not sent.</summary>
    public static void Header(HttpContext context, string name, string? value)
    {
        if (value is not null) context.Response.Headers[name] = value;
    }

    /// <summary>A header of any other type, in the style <c>simple</c>; <c>null</c>: it is not sent.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The header.</param>
    /// <param name="value">Its value.</param>
    /// <param name="explode">Members of an object are written <c>name=value</c>.</param>
    public static void HeaderOf<T, TC>(HttpContext context, string name, T value, bool explode = false) where TC : IJsonWriter<T>
    {
        if (value is null) return;
        var buffer = PooledBuffer.Rent();
        var w = new JsonOut(buffer);
        TC.Write(ref w, value);
        w.End();
        context.Response.Headers[name] = Simple(buffer.Span, explode);
        buffer.Dispose();
    }

    /// <summary>As <see cref="HeaderOf"/>, of a struct that may be missing.</summary>
    public static void HeaderN<T, TC>(HttpContext context, string name, T? value, bool explode = false) where T : struct where TC : IJsonWriter<T>
    {
        if (value is { } there) HeaderOf<T, TC>(context, name, there, explode);
    }

    static string Simple(ReadOnlySpan<byte> json, bool explode)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject)) return Scalar(ref reader);
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        var text = new StringBuilder();
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            if (text.Length > 0) text.Append(',');
            if (isObject)
            {
                text.Append(reader.GetString()).Append(explode ? '=' : ',');
                reader.Read();
            }
            text.Append(Scalar(ref reader));
        }
        return text.ToString();
    }

    static string Scalar(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString()!;
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            using var nested = JsonDocument.ParseValue(ref reader);
            return nested.RootElement.GetRawText();
        }
        return Encoding.UTF8.GetString(reader.ValueSpan);
    }
}
