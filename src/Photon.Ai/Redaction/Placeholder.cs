using System.Globalization;

namespace Photon.Ai.Redaction;

/// <summary>What stands in a secret's place: a word that JSON, YAML and C# take as it is.</summary>
static class Placeholder
{
    public const string Begin = "REDACTED-";

    /// <param name="number">From 1, for each kind by itself.</param>
    public static string Of(SecretKind kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{Begin}{kind.ToString().ToUpperInvariant()}-{number}");

    /// <summary>What may come back in an answer: it is the user's own text, and harms nobody who has the document. Keys and passwords stay away.</summary>
    public static bool IsHarmless(SecretKind kind) => kind is SecretKind.Email or SecretKind.Phone;
}
