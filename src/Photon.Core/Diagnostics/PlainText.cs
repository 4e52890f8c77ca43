using System.Globalization;
using System.Text;

namespace Photon.Core.Diagnostics;

/// <summary>Text of a document as a log or a terminal may show it.</summary>
public static class PlainText
{
    /// <summary>Nobody reads on, and logs have an end.</summary>
    const int Longest = 1000;

    /// <summary>
    /// In one line: a line of its own could pass for another tool's message or for a command to the build server, and
    /// control characters steer terminals, so both are spelled out.
    /// </summary>
    /// <param name="longest">In UTF-16 units; what is longer is cut.</param>
    public static string InOneLine(string text, int longest = Longest)
    {
        if (text.Length <= longest && !text.Any(IsHidden)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text.Length <= longest ? text : text.Substring(0, longest) + '…')
        {
            if (IsHidden(c)) shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else shown.Append(c);
        }
        return shown.ToString();
    }

    /// <summary>Ends a line, moves the cursor or turns the direction of what follows.</summary>
    static bool IsHidden(char c) => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
