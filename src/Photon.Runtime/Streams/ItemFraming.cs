namespace Photon.Runtime.Emitted;

/// <summary>How items follow each other in a streamed body.</summary>
public enum ItemFraming : byte
{
    /// <summary><c>text/event-stream</c>; the item is the JSON of an event's data.</summary>
    Events,

    /// <summary>JSON Lines, NDJSON.</summary>
    Lines,

    /// <summary>RFC 7464.</summary>
    Sequence,

    /// <summary><c>text/event-stream</c>; the item is an object whose members are an event's fields, its data text.</summary>
    TextEvents,

    /// <summary>As <see cref="TextEvents"/>; the data is JSON.</summary>
    JsonEvents,

    /// <summary>As <see cref="TextEvents"/>; some data is JSON and some is text: what JSON cannot mean, or the document forbids, is text.</summary>
    MixedEvents,
}
