namespace Photon.Runtime.Emitted;

/// <summary>
/// Makes an operation's result from a response: the case of its status, else the case <c>Unexpected</c>, of
/// <see cref="ResponseIn.Refused"/>; for status 0 always that.
/// </summary>
/// <remarks>
/// A delegate, because a static interface member on every result costs the compiler five times as much; without type
/// arguments, because converting a method to it then costs half.
/// </remarks>
public delegate ApiResult ResultReader(ref ResponseIn response);
