namespace Photon.Core.Model;

/// <summary>What items of <c>text/event-stream</c> are.</summary>
public enum EventData : byte
{
    /// <summary>The JSON of an event's data.</summary>
    Whole,

    /// <summary>Events as objects: <c>data</c>, <c>event</c>, <c>id</c>, <c>retry</c>. The data is text.</summary>
    Text,

    /// <summary>Events as objects, whose data is JSON.</summary>
    Json,

    /// <summary>Events as objects, whose data is JSON in some and text in others.</summary>
    Mixed,
}
