using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Output;

namespace Photon.Cli.Build;

/// <summary><c>photon build [PATH]</c>: docs/build-command.md.</summary>
static class BuildCommand
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string?>("PATH") { Description = "A project, a solution, a folder or a file-based app; by default the current folder", Arity = ArgumentArity.ZeroOrOne };
        var configuration = new Option<string?>("--configuration", "-c") { Description = "The configuration, such as Release" };
        var watch = new Option<bool>("--watch") { Description = "Build again whenever a source changes, until Ctrl+C" };
        var json = new Option<bool>("--json") { Description = "Print what came out as JSON; with --watch a line for each build" };
        var rest = new Argument<string[]>("ARGUMENTS") { Description = "What follows '--' is handed on to dotnet build", Arity = ArgumentArity.ZeroOrMore };
        var command = new ToolCommand("build", "Run dotnet build, and show on one screen what came out: documents, models, routes, forms, bundles, faults and times.")
        {
            Examples =
            [
                new("photon build", "The project or solution of this folder"),
                new("photon build src/Shop -c Release", "A project, optimized"),
                new("photon build app.cs --watch", "A file-based app, again with every change"),
                new("photon build --json -- -p:PhotonStrict=true", "For a program; warnings about documents are errors"),
            ],
        };
        command.Add(path);
        command.Add(rest);
        command.Add(configuration);
        command.Add(watch);
        command.Add(json);
        command.SetAction((parsed, cancel) =>
        {
            var (place, handedOn) = Split(parsed, path, rest);
            var session = new BuildSession(screen, BuildTarget.Of(place), parsed.GetValue(configuration), handedOn) { IsJson = parsed.GetValue(json), IsVerbose = parsed.GetValue<bool>("--verbose") };
            return parsed.GetValue(watch) ? session.Watch(cancel) : session.Once(cancel);
        });
        return command;
    }

    /// <summary>Without a path, the first of what follows <c>--</c> would be taken for it.</summary>
    static (string? Place, string[] HandedOn) Split(ParseResult parsed, Argument<string?> path, Argument<string[]> rest)
    {
        var tokens = parsed.Tokens.ToList();
        var dashes = tokens.FindIndex(token => token.Type == System.CommandLine.Parsing.TokenType.DoubleDash);
        if (dashes < 0) return parsed.GetValue(rest) is { Length: > 0 } more ? throw new CommandException($"'{more[0]}' is one path too many: what dotnet build is to be given follows '--'", ExitCode.Usage) : (parsed.GetValue(path), []);
        var handedOn = tokens[(dashes + 1)..].ConvertAll(token => token.Value);
        var given = (parsed.GetValue(path) is { } first ? (string[])[first] : []).Concat(parsed.GetValue(rest) ?? []).ToList();
        return given.Count > handedOn.Count ? (given[0], [.. handedOn]) : (null, [.. handedOn]);
    }
}
