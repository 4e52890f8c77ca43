namespace Photon.Ai.Redaction;

/// <summary>Where a secret stands in a text.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">Which rule found it, for tests and for people.</param>
public readonly record struct SecretSpan(int Start, int Length, SecretKind Kind, string Rule)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Length;
}
