namespace Photon.Core.Documents;

/// <summary>What is emitted for a document: the item's <c>Generate</c> metadata.</summary>
[Flags]
public enum GeneratedParts
{
    None = 0,
    Server = 1,
    Client = 2,

    /// <summary>Every named type, codecs in both directions, JSON converters.</summary>
    Models = 4,

    /// <summary>Receivers of webhooks and callbacks: routes of an app that the API calls.</summary>
    Webhooks = 8,
}
