namespace Photon;

/// <summary>An item of a streamed response is not what the document declares: the stream ends here.</summary>
public sealed class InvalidResponseException(string message, Problem? problem = null) : Exception(message)
{
    /// <summary>What is wrong with the item; <c>null</c>: it is too long.</summary>
    public Problem? Problem { get; } = problem;
}
