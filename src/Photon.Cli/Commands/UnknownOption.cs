using System.CommandLine;
using System.CommandLine.Parsing;

namespace Photon.Cli.Commands;

/// <summary>An option that no command has would pass for the value of an argument: a path that is not there, a template of that name.</summary>
static class UnknownOption
{
    /// <returns>The first, as it was written; <c>null</c>: there is none. What follows <c>--</c> is none, nor is what an option is given.</returns>
    public static string? Of(ParseResult parsed)
    {
        var before = TokenType.Command;
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token is { Type: TokenType.Argument, Value: ['-', '-', not '-', ..] } && before != TokenType.Option) return token.Value.Split('=')[0].Split(':')[0];
            before = token.Type;
        }
        return null;
    }

    /// <summary>Those that could have been meant.</summary>
    public static IEnumerable<string> Names(ParseResult parsed)
    {
        for (var command = parsed.CommandResult; command is not null; command = command.Parent as CommandResult)
            foreach (var option in command.Command.Options.Where(option => !option.Hidden)) yield return option.Name;
    }
}
