using System.Globalization;
using System.Text;

namespace Photon.Cli.Screens.Lines;

/// <summary>
/// The one way of a document's text to the terminal: what moves the cursor, ends a line, turns the direction of what follows or is half a character is
/// spelled out, so that no document steers a terminal.
/// </summary>
static class Shown
{
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is < ' ' or > '~') return Spelled(text);
        return text;
    }

    static string Spelled(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') shown.Append("  ");
            // EnumerateRunes gives U+FFFD for half a surrogate pair.
            else if (IsHidden(rune)) shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else shown.Append(rune);
        }
        return shown.ToString();
    }

    static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
