using System.Globalization;

namespace Photon.Ai.Checks;

/// <summary>Whether a text is one that people can be shown: a line of words, and no steering of terminals, pages or readers.</summary>
public static class TextCheck
{
    /// <param name="most">In code points.</param>
    /// <returns>Null: nothing is wrong; else why, without a full stop.</returns>
    public static string? Fault(string text, int most)
    {
        if (string.IsNullOrWhiteSpace(text)) return "is empty";
        if (text.EnumerateRunes().Take(most + 1).Count() > most) return $"is longer than {most} characters";
        foreach (var c in text)
        {
            if (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate && !IsPair(text, c))
                return $"has the character U+{(int)c:X4}, which no line of text has";
        }
        if (text.Contains('<', StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal) || text.Contains("```", StringComparison.Ordinal)) return "has markup: write plain text";
        if (!text.Any(char.IsLetter)) return "says nothing";
        return text.Contains("://", StringComparison.Ordinal) ? "has an address" : null;
    }

    /// <summary>Halves of pairs are checked as code points where they are counted; a text of .NET may have one alone.</summary>
    static bool IsPair(string text, char half) => char.IsSurrogate(half) && text.EnumerateRunes().All(static rune => rune.Value != 0xFFFD);
}
