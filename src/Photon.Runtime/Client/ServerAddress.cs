namespace Photon.Runtime.Emitted;

/// <summary>Addresses of servers with variables.</summary>
public static class ServerAddress
{
    /// <summary>A variable's value, which the document lists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not.</exception>
    public static string OneOf(string value, string name, params ReadOnlySpan<string> allowed) => allowed.Contains(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"The document has {string.Join(", ", allowed)}.");
}
