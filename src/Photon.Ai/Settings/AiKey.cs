namespace Photon.Ai.Settings;

/// <summary>The key of a provider. It never shows itself: neither in messages nor in records that are printed.</summary>
/// <param name="value">What is sent.</param>
/// <param name="source">Where it was found, for people.</param>
public sealed class AiKey(string value, string source)
{
    /// <summary>What is sent to the provider, and to nobody else.</summary>
    internal string Value { get; } = value;

    /// <summary>Where it was found, for people.</summary>
    public string Source { get; } = source;

    /// <summary>That there is one, and where from.</summary>
    public override string ToString() => $"(from {Source})";
}
