namespace Photon.Runtime.Emitted;

/// <summary>
/// Makes an operation's result from a response: the case of its status; <c>null</c>: the document does not declare it; for
/// status 0 the case <c>Unexpected</c>, of <see cref="ResponseIn.Refused"/>.
/// </summary>
/// <remarks>A delegate, because a static interface member on every result costs the compiler five times as much.</remarks>
public delegate TResult? ResultReader<TResult>(ref ResponseIn response) where TResult : ApiResult;
