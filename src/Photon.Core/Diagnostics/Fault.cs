using System.Globalization;
using System.Text;

namespace Photon.Core.Diagnostics;

/// <summary>A fault of a document, at its place.</summary>
public sealed record Fault(Rule Rule, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>Nobody reads on, and logs have an end.</summary>
    const int LongestArgument = 1000;

    public static Fault At(Place place, Rule rule, params string[] arguments) => new(rule, place, new(arguments.Select(InOneLine)));

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    public override string ToString() => $"{Place}: {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";

    /// <summary>
    /// Text of a document as a log may show it: a line of its own could pass for another tool's message or for a command to the build server, and
    /// control characters steer terminals, so both are spelled out.
    /// </summary>
    static string InOneLine(string text)
    {
        if (text.Length <= LongestArgument && !text.Any(IsHidden)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text.Length <= LongestArgument ? text : text.Substring(0, LongestArgument) + '…')
        {
            if (IsHidden(c)) shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else shown.Append(c);
        }
        return shown.ToString();
    }

    /// <summary>Ends a line, moves the cursor or turns the direction of what follows.</summary>
    static bool IsHidden(char c) => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
