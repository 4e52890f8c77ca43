using System.CommandLine;
using Photon.Cli.Documents.Writing;

namespace Photon.Cli.OpenApi;

/// <summary>Where a document goes, and in which form: the same in all commands that write one.</summary>
sealed class OutputOptions
{
    readonly Option<string?> _format = new("--format") { Description = "yaml or json; else what the output's name says, else as the input" };

    public OutputOptions() => _format.AcceptOnlyFromAmong("yaml", "json");

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "The file to write; standard output where none is given", HelpName = "FILE" };

    public Option<bool> Force { get; } = new("--force") { Description = "Write over what is there" };

    public void AddTo(Command command)
    {
        command.Add(Output);
        command.Add(_format);
        command.Add(Force);
    }

    public DocumentFormat Format(ParseResult parsed, bool isJson) => DocumentFormats.Of(parsed.GetValue(_format), parsed.GetValue(Output), isJson);
}
