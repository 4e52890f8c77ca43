using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Sends a JSON body, as <see cref="Reply.Json"/> does. Emitted cases name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonReply<T, TC> : BodySender where T : class? where TC : IJsonWriter<T>
{
    JsonReply() { }

    /// <summary>The only one.</summary>
    public static BodySender It { get; } = new JsonReply<T, TC>();

    internal override Task Send(HttpContext context, int status, object? body) => Reply.Json<T, TC>(context, status, (T)body!);
}

/// <summary>As <see cref="JsonReply{T, TC}"/>; what is written is read again first, as <see cref="Reply.Checked"/> does.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CheckedReply<T, TC> : BodySender where T : class? where TC : IJsonWriter<T>, IJsonReader<T>
{
    CheckedReply() { }

    /// <summary>The only one.</summary>
    public static BodySender It { get; } = new CheckedReply<T, TC>();

    internal override Task Send(HttpContext context, int status, object? body) => Reply.Checked<T, TC>(context, status, (T)body!);
}
