namespace Photon.Ai.Clients;

/// <summary>A provider did not answer, or answered with an error: the same for all of them, whichever package speaks to it.</summary>
/// <param name="message">One line, without secrets.</param>
/// <param name="status">Of HTTP; 0: it was not reached.</param>
/// <param name="wait">For how long it asked to be left alone; <c>null</c>: it did not say.</param>
sealed class ProviderException(string message, int status, TimeSpan? wait = null, Exception? inner = null) : AiException(message, inner)
{
    public int Status { get; } = status;

    public TimeSpan? Wait { get; } = wait;

    /// <summary>It may go better another time.</summary>
    public bool IsTransient => IsUnreachable || Status is 408 or 409 or 425 or 429 or (>= 500 and not 501 and not 505);

    /// <summary>The connection failed, in a way that may pass.</summary>
    public bool IsUnreachable { get; init; }
}
