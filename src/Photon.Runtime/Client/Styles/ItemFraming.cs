namespace Photon.Runtime.Emitted;

/// <summary>How items follow each other in a streamed body.</summary>
internal enum ItemFraming : byte
{
    /// <summary><c>text/event-stream</c>.</summary>
    Events,

    /// <summary>JSON Lines, NDJSON.</summary>
    Lines,

    /// <summary>RFC 7464.</summary>
    Sequence,
}
