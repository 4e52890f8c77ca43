using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Photon.Ai;
using Photon.Cli.Commands;
using Photon.Cli.Completion;
using Photon.Cli.Output;
using Photon.Cli.Text;

namespace Photon.Cli;

/// <summary>The tool as a whole: its commands, and what becomes of their errors.</summary>
static class PhotonTool
{
    static readonly Option<bool> s_verbose = new("--verbose") { Description = "Say more, of errors where in Photon they arose", Recursive = true };

    /// <summary>All commands, with help that ends with examples.</summary>
    public static RootCommand Create(Screen screen)
    {
        var root = new RootCommand("Photon makes an OpenAPI document a source file of a .NET project.") { s_verbose };
        foreach (var command in CommandList.Create(screen)) root.Add(command);
        NameCompletions.AddTo(root);
        if (root.Options.OfType<HelpOption>().Single() is { Action: HelpAction help } option) option.Action = new ExampleHelp(help);
        return root;
    }

    /// <returns>One of <see cref="ExitCode"/>, or what a tool that was started returned.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Screen screen, CancellationToken cancel)
    {
        var parsed = Create(screen).Parse(arguments);
        if (parsed.Errors.Count > 0) return await Misunderstood(parsed, screen);
        if (UnknownOption.Of(parsed) is { } unknown) return await Unknown(unknown, parsed, screen);
        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = screen.Out, Error = screen.Error, ProcessTerminationTimeout = null };
        try
        {
            return await parsed.InvokeAsync(settings, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception error)
        {
            return Failed(error, parsed.GetValue(s_verbose), screen);
        }
    }

    static async Task<int> Unknown(string option, ParseResult parsed, Screen screen)
    {
        await screen.Error.WriteLineAsync($"photon: error: '{option}' is no option{NearestNames.Suggest(option, UnknownOption.Names(parsed))}");
        return await WayToHelp(parsed, screen);
    }

    static async Task<int> Misunderstood(ParseResult parsed, Screen screen)
    {
        if (parsed.Action is ParseErrorAction action) action.ShowHelp = false;
        await parsed.InvokeAsync(new InvocationConfiguration { Output = screen.Error, Error = screen.Error }, CancellationToken.None);
        return await WayToHelp(parsed, screen);
    }

    static async Task<int> WayToHelp(ParseResult parsed, Screen screen)
    {
        await screen.Error.WriteLineAsync($"'{string.Join(' ', Path(parsed.CommandResult))} --help' shows how it is called.");
        return ExitCode.Usage;
    }

    static IEnumerable<string> Path(CommandResult command) => command.Parent is CommandResult parent ? Path(parent).Append(command.Command.Name) : ["photon"];

    /// <summary>In one line, whatever it was: what is meant for people as it is, the rest with its kind, because it is ours to mend.</summary>
    static int Failed(Exception error, bool verbose, Screen screen)
    {
        var text = error is CommandException or AiException or IOException or UnauthorizedAccessException ? error.Message : $"{error.GetType().Name}: {error.Message} (a fault of photon's: --verbose says where)";
        screen.Error.WriteLine("photon: error: " + text.ReplaceLineEndings(" "));
        if (verbose) screen.Error.WriteLine(error);
        return error is CommandException failure ? failure.ExitCode : ExitCode.Failed;
    }
}
