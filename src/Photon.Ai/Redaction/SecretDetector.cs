namespace Photon.Ai.Redaction;

/// <summary>Finds secrets in a text. Threads may share it.</summary>
/// <param name="known">Values that are secret whatever they look like, such as <see cref="DocumentSecrets"/> finds.</param>
public sealed class SecretDetector(IReadOnlyCollection<string> known)
{
    readonly SecretFinder _finder = new(known);

    /// <returns>In the order of the text, none within another; empty: there is none.</returns>
    public IReadOnlyList<SecretSpan> Find(ReadOnlySpan<char> text) => _finder.Find(text) ?? [];
}
