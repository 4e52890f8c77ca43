namespace Photon.Core.Model;

/// <summary>How a body looks in C#.</summary>
public enum BodyShape : byte
{
    /// <summary>No body.</summary>
    None,

    /// <summary>A value that a codec reads or writes; a form or multipart request too.</summary>
    Value,

    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary>A <c>Stream</c> in a request, a <c>FileContent</c> in a response.</summary>
    Bytes,

    /// <summary><c>IAsyncEnumerable&lt;T&gt;</c> as server-sent events.</summary>
    Events,

    /// <summary><c>IAsyncEnumerable&lt;T&gt;</c>, a line each.</summary>
    Lines,

    /// <summary><c>IAsyncEnumerable&lt;T&gt;</c> as RFC 7464 records.</summary>
    Sequence,
}
