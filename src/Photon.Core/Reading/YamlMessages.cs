using SharpYaml;

namespace Photon.Core.Reading;

/// <summary>What is wrong with YAML, said to its writer. SharpYaml's own words name states of its scanner.</summary>
internal static class YamlMessages
{
    /// <summary>Where the fault is, relative to what was scanned, and what it is.</summary>
    public static (int At, int Length, string Message) Of(YamlException fault, string text, int from)
    {
        var (start, end) = (from + fault.Start.Index, from + fault.End.Index);
        var message = fault.Message;
        if (Says(message, "cannot start any token")) return (start, 1, CannotBegin(At(text, start)));
        if (Says(message, "Mapping values are not allowed"))
            return (start, 1, "':' is not allowed here; text that holds ': ' is written in quotes, and a key begins its own line");
        if (Says(message, "Block sequence entries are not allowed"))
            return (start, 1, "A list cannot begin here; its first '-' stands on a line of its own");
        if (Says(message, "Mapping keys are not allowed")) return (start, 1, "'?' cannot begin a key here");
        if (Says(message, "block mapping, did not find"))
            return (start, 1, "A key is expected here, indented as the keys above it are");
        if (Says(message, "block collection, did not find"))
            return (start, 1, "An item ('- ') is expected here, indented as the items above it are");
        if (Says(message, "flow mapping,")) return (start, 1, "',' or '}' is expected here");
        if (Says(message, "flow sequence,")) return (start, 1, "',' or ']' is expected here");
        if (Says(message, "simple key, could not find")) return (start, 1, "The key before this place has no ':' on its line");
        if (Says(message, "quoted scalar, find unexpected")) return (start, 1, "The string that begins here has no closing quote");
        if (Says(message, "unknown escape character"))
            return (end, 2, $"'\\{At(text, end + 1)}' is no escape in YAML; write '\\\\', or the text in single quotes");
        if (Says(message, "hexdecimal number")) return (end, 1, "Hexadecimal digits are expected after this escape");
        if (Says(message, "invalid Unicode character")) return (end, 1, "The escape before this place is no Unicode character");
        if (Says(message, "a tab character")) return (start, 1, "A tab stands where YAML wants spaces");
        if (Says(message, "undefined tag handle")) return (start, Math.Max(end - start, 1), "The tag's handle is not declared");
        if (Says(message, "incompatible YAML document"))
            return (start, Math.Max(end - start, 1), "The YAML version of this line is not known; 1.1 and 1.2 are");
        if (Says(message, "anchor or alias,"))
            return (start, 1, $"'{At(text, start)}' begins an alias or an anchor, which needs a name; write text in quotes");
        if (Says(message, "expected comment or line break"))
            return (start, 1, $"What follows '{At(text, start)}' belongs on the next line");
        if (message.LastIndexOf("): ", StringComparison.Ordinal) is var place and >= 0) message = message.Substring(place + 3);
        return (start, Math.Max(end - start, 1), message.Replace("find", "found").Replace("intend", "indent").TrimEnd('.'));
    }

    static bool Says(string message, string words) => message.IndexOf(words, StringComparison.Ordinal) >= 0;

    static string CannotBegin(char c) => c switch
    {
        '\t' => "A tab stands where YAML wants spaces",
        '\0' => "The text ends where a value is expected",
        _ => $"'{c}' cannot begin plain text; write the text in quotes",
    };

    static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
