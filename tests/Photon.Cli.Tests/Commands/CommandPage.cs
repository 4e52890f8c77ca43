using System.CommandLine;
using System.Text;
using Photon.Cli.Commands;

namespace Photon.Cli.Tests.Commands;

/// <summary>docs/cli.md: every command as a page of a manual would have it, from the tree that parses it.</summary>
static class CommandPage
{
    const string Head = """
        # The `photon` tool

        ```
        dotnet tool install --global Photon.Cli      # once
        dnx Photon.Cli -- --help                     # or without installing
        ```

        Written by a test from the commands themselves; `photon COMMAND --help` says the same.

        """;

    const string Foot = """
        ## Exit codes

        | Code | Meaning |
        |---|---|
        | 0 | Done. |
        | 1 | The document or the project has faults, something that is needed is missing, or the work could not be done. |
        | 2 | The command line was not understood. |
        | 130 | Stopped with Ctrl+C. |

        Commands that start another program, as `photon build` starts `dotnet build`, give its exit code.

        ## Messages

        An error is one line that begins with `photon: error:` and says what would help; `--verbose` says where in Photon it arose. Errors go to standard error, what was asked for to standard output. Output has colours on a terminal only.

        ## Environment

        | Variable | Effect |
        |---|---|
        | `NO_COLOR` | Set to anything: no colours. |
        | `TERM=dumb`, `CI` | Plain output, and no question is asked. |
        | `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` | Heard where `--allow-network` is given: the tool opens no address without it. |
        | `NUGET_PACKAGES` | Where `photon doctor` looks for packages. |

        The tool sends nothing to anybody: no telemetry, no look for updates.

        """;

    public static string Of(RootCommand root)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("\n| Command | |\n|---|---|\n");
        foreach (var command in root.Subcommands.Where(command => !command.Hidden)) page.Append($"| [`photon {command.Name}`](#{Anchor("photon " + command.Name)}) | {Cell(command.Description)} |\n");
        page.Append("\nEverywhere: ").AppendJoin(", ", Shared(root).Select(option => $"`{option.Name}` ({Lower(option.Description)})")).Append(".\n\n");
        foreach (var command in root.Subcommands.Where(command => !command.Hidden)) Append(page, command, "photon", Shared(root).ToList());
        return page.Append(Foot.ReplaceLineEndings("\n")).ToString();
    }

    static void Append(StringBuilder page, Command command, string path, List<Option> shared)
    {
        var name = $"{path} {command.Name}";
        page.Append($"{new string('#', Math.Min(4, name.Count(c => c == ' ') + 1))} {name}\n\n{command.Description}\n\n");
        var options = command.Options.Where(option => !option.Hidden && !shared.Any(one => one.Name == option.Name)).ToList();
        if (command.Action is not null)
        {
            page.Append("```\n").Append(name);
            foreach (var argument in command.Arguments.Where(argument => !argument.Hidden)) page.Append(' ').Append(Shown(argument));
            if (options.Count > 0) page.Append(" [OPTIONS]");
            page.Append("\n```\n\n");
        }
        if (command.Arguments.Any(argument => !argument.Hidden) || options.Count > 0)
        {
            page.Append("| | |\n|---|---|\n");
            foreach (var argument in command.Arguments.Where(argument => !argument.Hidden)) page.Append($"| `{argument.Name}` | {Cell(argument.Description)} |\n");
            foreach (var option in options) page.Append($"| {string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name).Select(alias => $"`{alias}`"))}{Value(option)} | {Cell(option.Description)} |\n");
            page.Append('\n');
        }
        if (command is ToolCommand { Examples.Count: > 0 } tool)
        {
            page.Append("```sh\n");
            foreach (var example in tool.Examples) page.Append($"# {example.What}\n{example.Line}\n");
            page.Append("```\n\n");
        }
        foreach (var child in command.Subcommands.Where(child => !child.Hidden)) Append(page, child, name, shared);
    }

    static IEnumerable<Option> Shared(RootCommand root) => root.Options.Where(option => option.Recursive || option.Name is "--help" or "--version");

    static string Shown(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 || argument.HasDefaultValue ? $"[{name}]" : name;
    }

    static string Value(Option option) => option.ValueType == typeof(bool) ? ""
        : $" {Cell(option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant())}{(option.AllowMultipleArgumentsPerToken || option.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";

    static string Anchor(string heading) => heading.Replace(' ', '-');

    public static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    static string Lower(string? text) => string.IsNullOrEmpty(text) ? "" : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
}
