namespace Photon.Core.Model;

/// <summary>What a request may carry.</summary>
public sealed record BodyModel(bool Required, string Description, EquatableArray<ContentModel> Contents);

/// <summary>What a status gives back.</summary>
/// <param name="Status"><c>200</c>, a range <c>4XX</c> (upper case), or <c>default</c>.</param>
public sealed record ResponseModel(string Status, string Description, EquatableArray<ContentModel> Contents, EquatableArray<ParameterModel> Headers)
{
    /// <summary>A component's name, where the response is one; a hint for naming.</summary>
    public string Name { get; init; } = "";

    /// <summary>What can be called with what the response says.</summary>
    public EquatableArray<LinkModel> Links { get; init; }
}

/// <summary>An operation that goes on from a response.</summary>
/// <param name="Name">The link's.</param>
/// <param name="Operation">The <c>operationId</c>; without one the <c>operationRef</c> as written.</param>
/// <param name="Description">As written.</param>
public sealed record LinkModel(string Name, string Operation, string Description)
{
    /// <summary>What the operation's parameters are: runtime expressions, or values as JSON.</summary>
    public EquatableArray<LinkParameter> Parameters { get; init; }

    /// <summary>What its body is: a runtime expression, or a value as JSON; empty: not said.</summary>
    public string Body { get; init; } = "";
}

/// <param name="Name">As written; a location may stand before it: <c>path.id</c>.</param>
/// <param name="Value">A runtime expression, or a value as JSON.</param>
public sealed record LinkParameter(string Name, string Value);

/// <summary>How a media type is carried.</summary>
public enum ContentKind : byte
{
    /// <summary><c>application/json</c>, <c>+json</c>, <c>*/*</c>.</summary>
    Json,
    Form,
    Multipart,
    Text,

    /// <summary>Bytes as they are; XML and unknown media types too.</summary>
    Binary,

    /// <summary><c>text/event-stream</c>.</summary>
    ServerSentEvents,

    /// <summary>JSON Lines, NDJSON.</summary>
    JsonLines,

    /// <summary>RFC 7464.</summary>
    JsonSequence,
}

/// <param name="MediaType">As written, without white space: <c>application/json</c>.</param>
/// <param name="Type">The body's type; <see cref="TypeUse.None"/>: no schema. For a stream of items, the item's.</param>
public sealed record ContentModel(string MediaType, ContentKind Kind, TypeUse Type)
{
    /// <summary>How single parts of a form or multipart body differ from the default.</summary>
    public EquatableArray<PartEncoding> Parts { get; init; }

    /// <summary>
    /// As text or bytes beside others it is no type of its own: XML, which nothing here writes, and whatever has a schema with members, which is meant for
    /// another media type.
    /// </summary>
    public bool IsOnlyAlone { get; init; }

    /// <summary>What the items of a stream of events are.</summary>
    public EventData EventData { get; init; }
}

/// <param name="Name">The property that the part carries.</param>
/// <param name="ContentType">Empty for the default.</param>
public sealed record PartEncoding(string Name, string ContentType, ParameterStyle Style, bool Explode, bool AllowReserved, EquatableArray<ParameterModel> Headers);
