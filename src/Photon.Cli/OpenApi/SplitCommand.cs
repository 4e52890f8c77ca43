using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Documents.Splitting;
using Photon.Cli.Documents.Writing;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi split</c>.</summary>
static class SplitCommand
{
    public static Command Create(Screen screen)
    {
        var input = InputOptions.Argument();
        var output = new OutputOptions();
        output.Output.Description = "The folder to write to; made where it does not exist";
        output.Output.HelpName = "FOLDER";
        output.Output.Required = true;
        var command = new ToolCommand("split", "Make a file of each path, webhook and component of a document: the reverse of bundle.")
        {
            Examples =
            [
                new("photon openapi split bookshop.yaml -o api", "api/openapi.yaml, api/paths/…, api/components/schemas/…"),
                new("photon openapi split bookshop.json -o api --format yaml --force", "In another form, over what is there"),
            ],
        };
        input.AddTo(command);
        output.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var document = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, document)) return ExitCode.Failed;
            var folder = parsed.GetRequiredValue(output.Output)!;
            if (document.Files.HasNames) throw new CommandException($"'{document.Name}' names its parts by $id, $self or $anchor, which another file would change: it cannot be split");
            var files = DocumentSplit.Of(Whole(document, cancel), output.Format(parsed, document.IsJson));
            OutputFiles.WriteAll(folder, files, parsed.GetValue(output.Force));
            screen.Out.WriteLine($"{files.Count} files in '{ShownPath.Of(Path.GetFullPath(folder))}', the document is {files[0].Path}");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>In one file, so that every reference leads into it.</summary>
    static SpecText Whole(SpecInput document, CancellationToken cancel) => document.Parts.Count == 0
        ? document.Spec
        : SpecText.Read(document.Path + ".json", BundledText.Of(document, DocumentFormat.Json), new List<Fault>(), cancel);
}
