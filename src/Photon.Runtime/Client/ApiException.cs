namespace Photon;

/// <summary>Thrown by <c>OrThrow</c> where an operation was answered, but not with a success.</summary>
public sealed class ApiException(string message, ApiResult result, int statusCode) : Exception(message)
{
    /// <summary>The result that was no success; its case holds the body.</summary>
    public ApiResult Result { get; } = result;

    /// <summary>The response's status, 100 to 599; 0 where the result was made by hand.</summary>
    public int StatusCode { get; } = statusCode;
}
