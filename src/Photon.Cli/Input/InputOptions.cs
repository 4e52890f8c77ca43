using System.CommandLine;
using Photon.Cli.Output;

namespace Photon.Cli.Input;

/// <summary>How documents are named: the same argument, or option, and the same options in every command that reads them.</summary>
sealed class InputOptions
{
    const string Kinds = " (its openapi.yaml, .yml or .json and *.openapi.*), - for standard input, or a URL with --allow-network; the current folder where none is given";

    readonly Symbol _symbol;
    readonly Func<ParseResult, IReadOnlyList<string>> _names;
    readonly Option<bool> _network = new("--allow-network") { Description = "Open documents at http(s) URLs; without it photon never uses the network" };
    readonly Option<string[]> _overlays = new("--overlay") { Description = "Apply this OpenAPI Overlay too; may be given several times", HelpName = "FILE" };
    readonly Option<bool> _noOverlays = new("--no-overlays") { Description = "Do not apply the overlays that lie beside the document" };

    InputOptions(Symbol symbol, Func<ParseResult, IReadOnlyList<string>> names) => (_symbol, _names) = (symbol, names);

    /// <summary>The command's argument: several documents, or the one that the command is about.</summary>
    public static InputOptions Argument(bool several = false)
    {
        if (several)
        {
            var many = new Argument<string[]>("DOCUMENTS") { Description = "Files, folders" + Kinds, Arity = ArgumentArity.ZeroOrMore };
            return new(many, parsed => parsed.GetValue(many) ?? []);
        }
        var one = new Argument<string?>("DOCUMENT") { Description = "A file, a folder" + Kinds, Arity = ArgumentArity.ZeroOrOne };
        return new(one, parsed => parsed.GetValue(one) is { } name ? [name] : []);
    }

    /// <summary>An option, <c>--spec</c>, where the command's arguments are something else.</summary>
    /// <param name="projects">A project that has the document may be named, too.</param>
    public static InputOptions Spec(bool several = false, bool projects = false)
    {
        if (several)
        {
            var many = new Option<string[]>("--spec") { Description = "The OpenAPI documents: files, folders" + Kinds, HelpName = "FILE" };
            return new(many, parsed => parsed.GetValue(many) ?? []);
        }
        var one = new Option<string?>("--spec") { Description = $"The OpenAPI document: {(projects ? "a project that has it, " : "")}a file, a folder" + Kinds, HelpName = "FILE" };
        return new(one, parsed => parsed.GetValue(one) is { } name ? [name] : []);
    }

    /// <param name="overlays">The command can do with the document as its overlays make it.</param>
    public void AddTo(Command command, bool overlays = true)
    {
        if (_symbol is Argument argument) command.Add(argument);
        else command.Add((Option)_symbol);
        command.Add(_network);
        if (!overlays) return;
        command.Add(_overlays);
        command.Add(_noOverlays);
    }

    public InputRequest Of(ParseResult parsed) => new(_names(parsed) is { Count: > 0 } names ? names : ["."])
    {
        AllowNetwork = parsed.GetValue(_network),
        Overlays = parsed.GetValue(_overlays) ?? [],
        NoOverlays = parsed.GetValue(_noOverlays),
    };

    /// <summary>Reads what the command line names.</summary>
    public SpecInputs Open(ParseResult parsed, Screen screen) => new(Of(parsed), screen);
}
