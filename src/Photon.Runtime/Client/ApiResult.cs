using System.ComponentModel;

namespace Photon;

/// <summary>What a client's result of any operation has. The emitted cases derive from it.</summary>
public abstract class ApiResult
{
    /// <summary>Only emitted results derive from this.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiResult() { }

    /// <summary>Set by the client when it has read a response; a result made by hand has none.</summary>
    internal int ResponseStatus { get; set; }

    /// <summary>The body of a response that is no success, for <see cref="Failure"/>.</summary>
    internal object? ResponseBody { get; set; }

    /// <summary>The client was answered with 200 to 299.</summary>
    protected bool IsSuccess => ResponseStatus is >= 200 and < 300;

    /// <summary>What an <c>Unexpected</c> result was made of.</summary>
    protected UnexpectedResponse Refused => (UnexpectedResponse)ResponseBody!;

    /// <summary>This as the case of a success.</summary>
    /// <exception cref="ApiException">It is another.</exception>
    protected TCase Take<TCase>() where TCase : ApiResult => this as TCase ?? throw Failure();

    /// <summary>What <c>OrThrow</c> throws.</summary>
    protected ApiException Failure()
    {
        var name = GetType().DeclaringType is { } outer ? $"{outer.Name}.{GetType().Name}" : GetType().Name;
        var status = ResponseStatus > 0 ? $" (status {ResponseStatus})" : "";
        var what = ResponseBody is Problem or UnexpectedResponse ? $": {ResponseBody}" : ".";
        return new ApiException($"The answer was {name}{status}{what}", this, ResponseStatus)
        {
            Problem = ResponseBody as Problem,
            Unexpected = ResponseBody as UnexpectedResponse,
        };
    }
}

/// <summary>Thrown by <c>OrThrow</c> where an operation was answered, but not with a success.</summary>
public sealed class ApiException(string message, ApiResult result, int statusCode) : Exception(message)
{
    /// <summary>The result that was no success; its case holds the body.</summary>
    public ApiResult Result { get; } = result;

    /// <summary>The response's status, 100 to 599; 0 where the result was made by hand.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The problem details that the answer carried; <c>null</c>: it carried none.</summary>
    public Problem? Problem { get; init; }

    /// <summary>What came, where it was nothing that the document declares.</summary>
    public UnexpectedResponse? Unexpected { get; init; }
}
