namespace Photon.Runtime.Emitted;

/// <summary>What an operation's emitted result class gives the client. The runtime calls these, nobody else.</summary>
/// <typeparam name="TSelf">The result class itself.</typeparam>
public interface IClientResult<TSelf> where TSelf : class, IClientResult<TSelf>
{
    /// <summary>The case of the response's status, or <c>null</c>: the document does not declare it.</summary>
    static abstract TSelf? Read(ref ResponseIn response);

    /// <summary>The case <c>Unexpected</c>.</summary>
    static abstract TSelf Refuse(UnexpectedResponse response);

    /// <summary>The body of this status is handed over as a stream, of bytes or of items, not read as a whole.</summary>
    static virtual bool Streams(int status) => false;
}
