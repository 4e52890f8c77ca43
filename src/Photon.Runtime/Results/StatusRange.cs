namespace Photon.Runtime.Emitted;

/// <summary>Holds a result to the range that its response declares.</summary>
public static class StatusRange
{
    /// <param name="statusCode">A status code.</param>
    /// <param name="first">Its first digit.</param>
    /// <returns><paramref name="statusCode"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not in the range: the document does not declare it.</exception>
    public static int Check(int statusCode, int first) => statusCode / 100 == first
        ? statusCode
        : throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, $"The document declares {first}XX here.");
}
