using System.Globalization;
using System.Text.RegularExpressions;
using Photon.Core.Reading;

namespace Photon.Forms.Bundle;

/// <summary>What the TypeScript compiler or Vite says about a place in a file.</summary>
/// <param name="File">A full path, with slashes.</param>
/// <param name="Line">From one.</param>
/// <param name="Column">From one.</param>
public sealed partial record ToolMessage(string File, int Line, int Column, bool IsError, string Code, string Text)
{
    /// <summary>Reads lines such as <c>photon/form.ts(3,7): error TS2322: …</c>; lines that are indented go on with the one before.</summary>
    /// <param name="folder">What relative paths are seen from.</param>
    public static IReadOnlyList<ToolMessage> Parse(IEnumerable<string> lines, string folder)
    {
        var messages = new List<ToolMessage>();
        foreach (var line in lines)
        {
            if (Form().Match(line) is { Success: true } match)
                messages.Add(new(SpecPath.Combine(folder.TrimEnd('/', '\\') + "/", match.Groups["file"].Value), Number(match, "line"), Number(match, "column"), match.Groups["kind"].Value == "error", match.Groups["code"].Value, match.Groups["text"].Value));
            else if (messages.Count > 0 && line.StartsWith("  ", StringComparison.Ordinal))
                messages[^1] = messages[^1] with { Text = messages[^1].Text + " " + line.Trim() };
        }
        return messages;
    }

    static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>\S.*?)\((?<line>\d{1,9}),(?<column>\d{1,9})\): (?<kind>error|warning) (?<code>\w+): (?<text>.*)$")]
    private static partial Regex Form();
}
