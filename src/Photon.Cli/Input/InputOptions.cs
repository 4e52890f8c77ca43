using System.CommandLine;
using Photon.Cli.Output;

namespace Photon.Cli.Input;

/// <summary>How documents are named: the same argument, or option, and the same options in every command that reads them.</summary>
sealed class InputOptions
{
    readonly Argument<string[]>? _documents;
    readonly Option<string[]>? _spec;
    readonly Option<bool> _network = new("--allow-network") { Description = "Open documents at http(s) URLs; without it photon never uses the network" };
    readonly Option<string[]> _overlays = new("--overlay") { Description = "Apply this OpenAPI Overlay too; may be given several times", HelpName = "FILE" };
    readonly Option<bool> _noOverlays = new("--no-overlays") { Description = "Do not apply the overlays that lie beside the document" };

    InputOptions(Argument<string[]>? documents, Option<string[]>? spec) => (_documents, _spec) = (documents, spec);

    /// <summary>The command's argument: several documents, or the one that the command is about.</summary>
    public static InputOptions Argument(bool several = false) => new(new Argument<string[]>(several ? "DOCUMENTS" : "DOCUMENT")
    {
        Description = (several ? "Files, folders" : "A file, a folder") + " (its openapi.yaml, .yml or .json and *.openapi.*), - for standard input, or a URL with --allow-network; the current folder where none is given",
        Arity = several ? ArgumentArity.ZeroOrMore : ArgumentArity.ZeroOrOne,
        DefaultValueFactory = static _ => ["."],
    }, null);

    /// <summary>An option, <c>--spec</c>, where the command's arguments are something else.</summary>
    public static InputOptions Spec(bool several = false) => new(null, new Option<string[]>("--spec")
    {
        Description = "The OpenAPI document: a file, a folder (its openapi.yaml, .yml or .json and *.openapi.*), - for standard input, or a URL with --allow-network; the current folder where none is given",
        HelpName = "FILE",
        Arity = several ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne,
        DefaultValueFactory = static _ => ["."],
    });

    /// <param name="overlays">The command can do with the document as its overlays make it.</param>
    public void AddTo(Command command, bool overlays = true)
    {
        if (_documents is not null) command.Add(_documents);
        if (_spec is not null) command.Add(_spec);
        command.Add(_network);
        if (!overlays) return;
        command.Add(_overlays);
        command.Add(_noOverlays);
    }

    public InputRequest Of(ParseResult parsed) => new((_documents is null ? parsed.GetValue(_spec!) : parsed.GetValue(_documents)) is { Length: > 0 } names ? names : ["."])
    {
        AllowNetwork = parsed.GetValue(_network),
        Overlays = parsed.GetValue(_overlays) ?? [],
        NoOverlays = parsed.GetValue(_noOverlays),
    };

    /// <summary>Reads what the command line names.</summary>
    public SpecInputs Open(ParseResult parsed, Screen screen) => new(Of(parsed), screen);
}
