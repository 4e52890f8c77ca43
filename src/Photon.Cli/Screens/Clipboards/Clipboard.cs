using System.Text;

namespace Photon.Cli.Screens.Clipboards;

/// <summary>
/// Copies through the terminal (OSC 52, which reaches one's own machine over ssh and out of containers too) and through the system's program, where one is there.
/// </summary>
/// <param name="terminal">Takes an escape sequence; <c>null</c>: none is there.</param>
sealed class Clipboard(Action<string>? terminal, IEnumerable<ClipboardTool> tools)
{
    /// <summary>What xterm takes at most, in characters of base64; most others take as many or more.</summary>
    const int LongestSequence = 74_994;

    /// <param name="what">For the message: "curl".</param>
    /// <returns>What happened, in a sentence without a full stop. A terminal does not say whether it took what it was handed.</returns>
    public string Copy(string what, string text)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        var ways = new List<string>();
        if (terminal is not null && encoded.Length <= LongestSequence)
        {
            terminal($"\e]52;c;{encoded}\a");
            ways.Add("the terminal (OSC 52)");
        }
        if (tools.FirstOrDefault(tool => tool.Take(text)) is { } taken) ways.Add(taken.File);
        return ways.Count == 0
            ? $"{what} was not copied: {text.Length} characters are too many for the terminal, and there is no clipboard program"
            : $"Copied {what}, {text.Length} characters, through {string.Join(" and ", ways)}";
    }
}
