using Photon.Ai.Redaction;

namespace Photon.Ai.Tests.Redaction;

/// <summary>A piece of text, and the secret in it.</summary>
/// <param name="Text">As it may stand in a prompt.</param>
/// <param name="Secret"><c>null</c>: there is none, however much it looks like one.</param>
/// <param name="What">For reports.</param>
sealed record Planted(string Text, string? Secret, string What)
{
    /// <summary>All of it is covered by what was found.</summary>
    public bool IsFound(IReadOnlyList<SecretSpan>? found)
    {
        var at = Text.LastIndexOf(Secret!, StringComparison.Ordinal);
        return found is not null && Enumerable.Range(at, Secret!.Length).All(i => found.Any(span => i >= span.Start && i < span.End));
    }
}
