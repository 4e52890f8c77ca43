using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Input;

namespace Photon.Cli.Ai;

/// <summary>The commands that an answer may propose: they look, or they write a proposal that no build applies.</summary>
/// <param name="tool">All commands.</param>
sealed class SafeCommands(Command tool)
{
    static readonly string[] s_known = ["openapi validate", "openapi stats", "openapi navigate", "openapi bundle", "openapi convert", "doctor", "ai doc-route", "ai refactor-schema", "ai generate-model", "ai suggest-path"];

    // Whatever writes where it is told, or over what is there, or asks others.
    static readonly string[] s_refused = ["--output", "-o", "--force", "--allow-network", "--yes", "--provider", "--endpoint", "--model", "--model-path", "--audit", "--cassettes", "--record"];

    public static IReadOnlyList<string> Known => s_known;

    /// <summary>Why it is not proposed; null: it may be.</summary>
    /// <param name="line">What stands behind <c>photon</c>, word by word.</param>
    public string? Fault(IReadOnlyList<string> line)
    {
        if (!s_known.Any(known => known.Split(' ').SequenceEqual(line.Take(known.Count(static c => c == ' ') + 1)))) return $"only these are proposed: {string.Join(", ", s_known)}";
        if (line.FirstOrDefault(static word => s_refused.Contains(word.Split('=', ':')[0])) is { } refused) return $"'{refused}' is never proposed";
        var parsed = tool.Parse(line);
        return parsed.Errors.Count > 0 ? parsed.Errors[0].Message : UnknownOption.Of(parsed) is { } unknown ? $"'{unknown}' is no option" : null;
    }

    /// <summary>With the document that the question was about.</summary>
    public static IReadOnlyList<string> Line(IReadOnlyList<string> command, SpecInput input)
    {
        if (command.Count == 0 || command[0] == "doctor" || !input.IsFile) return command;
        return command is ["ai", not "refactor-schema", ..] ? [.. command, "--spec", input.Path] : [.. command, input.Path];
    }
}
