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

    /// <summary>What <c>OrThrow</c> throws.</summary>
    protected ApiException Failure()
    {
        var name = GetType().DeclaringType is { } outer ? $"{outer.Name}.{GetType().Name}" : GetType().Name;
        var status = ResponseStatus > 0 ? $" (status {ResponseStatus})" : "";
        return new ApiException($"The answer was {name}{status}{(ResponseBody is { } body ? $": {body}" : ".")}", this, ResponseStatus);
    }
}
