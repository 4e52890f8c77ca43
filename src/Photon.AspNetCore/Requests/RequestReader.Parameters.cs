using System.Runtime.CompilerServices;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

// One method per location and kind of presence: plain ones are required, …Or gives a value for an absent parameter, …N gives
// null where the type is a struct. There are no overloads, because each would cost every emitted call.
public partial struct RequestReader
{
    /// <summary>A path parameter.</summary>
    public T Path<T, TC>(string name, Shape shape, ValueStyle style = ValueStyle.Simple) where TC : IJsonReader<T>
    {
        // Most paths name something by a UUID. What is none goes the way of all, where its fault is found.
        if (typeof(TC) == typeof(GuidCodec) && Context.Request.RouteValues[name] is string text && GuidCodec.TryParse(text, out var id)) return Unsafe.As<Guid, T>(ref id);
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return RequestSource.Path(Context, _operation, name, shape, style, ref json) ? Value<T, TC>(ref json, name) : Missing<T>(name);
    }

    public T Query<T, TC>(string name, Shape shape, ValueStyle style = ValueStyle.Default) where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return FindQuery(name, shape, style, ref json) ? Value<T, TC>(ref json, name) : Missing<T>(name);
    }

    public T QueryOr<T, TC>(string name, T absent, Shape shape, ValueStyle style = ValueStyle.Default) where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return FindQuery(name, shape, style, ref json) ? Value<T, TC>(ref json, name) : absent;
    }

    public T? QueryN<T, TC>(string name, Shape shape, ValueStyle style = ValueStyle.Default) where T : struct where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return FindQuery(name, shape, style, ref json) ? Value<T, TC>(ref json, name) : null;
    }

    public T Header<T, TC>(string name, Shape shape, ValueStyle style = ValueStyle.Simple) where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return RequestSource.Header(Context, name, shape, style, ref json) ? Value<T, TC>(ref json, name) : Missing<T>(name);
    }

    public T HeaderOr<T, TC>(string name, T absent, Shape shape, ValueStyle style = ValueStyle.Simple) where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return RequestSource.Header(Context, name, shape, style, ref json) ? Value<T, TC>(ref json, name) : absent;
    }

    public T? HeaderN<T, TC>(string name, Shape shape, ValueStyle style = ValueStyle.Simple) where T : struct where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return RequestSource.Header(Context, name, shape, style, ref json) ? Value<T, TC>(ref json, name) : null;
    }

    public T Cookie<T, TC>(string name, Shape shape, ValueStyle style = ValueStyle.Form) where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return RequestSource.Cookie(Context, name, shape, style, ref json) ? Value<T, TC>(ref json, name) : Missing<T>(name);
    }

    public T CookieOr<T, TC>(string name, T absent, Shape shape, ValueStyle style = ValueStyle.Form) where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return RequestSource.Cookie(Context, name, shape, style, ref json) ? Value<T, TC>(ref json, name) : absent;
    }

    public T? CookieN<T, TC>(string name, Shape shape, ValueStyle style = ValueStyle.Form) where T : struct where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        return RequestSource.Cookie(Context, name, shape, style, ref json) ? Value<T, TC>(ref json, name) : null;
    }

    /// <summary>The whole query string as one value (OpenAPI 3.2).</summary>
    public T QueryString<T, TC>(Shape shape) where TC : IJsonReader<T>
    {
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        var query = Context.Request.QueryString.Value.AsSpan();
        if (query.Length > 0) query = query[1..];
        if (shape.HasMembers) FormText.Write(ref json, query, shape);
        else json.AppendValue(query, true, shape);
        return Value<T, TC>(ref json, "?");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool FindQuery(string name, Shape shape, ValueStyle style, ref JsonBuffer json)
    {
        if (_query.Text is null) _query.Read(Context.Request.QueryString.Value ?? "");
        bool repeated;
        if (shape.IsScalar && _query.IsPlain)
        {
            if (!_query.Find(name, out var value, out repeated)) return false;
            json.AppendValue(value, false, shape);
        }
        else if (!PairText.Write(ref json, _query.Text, name, shape, style, out repeated)) return false;
        if (repeated) Note([new(name, "This parameter stands twice.", "duplicate")]);
        return true;
    }
}
