using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Documents.Writing;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi bundle</c>.</summary>
static class BundleCommand
{
    public static Command Create(Screen screen)
    {
        var input = InputOptions.Argument();
        var output = new OutputOptions();
        var command = new ToolCommand("bundle", "Make one file of a document, its parts and its overlays: what a build serves.")
        {
            Examples =
            [
                new("photon openapi bundle api/openapi.yaml -o bundled.yaml", "One file of many"),
                new("photon openapi bundle bookshop.yaml --format json", "As JSON, to standard output"),
            ],
        };
        input.AddTo(command);
        output.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var document = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, document)) return ExitCode.Failed;
            var text = BundledText.Of(document, output.Format(parsed, document.IsJson));
            OutputFiles.Write(screen, parsed.GetValue(output.Output), text, [document.Path, .. document.Parts.Select(part => part.Path), .. document.Item.Overlays], parsed.GetValue(output.Force));
            return ExitCode.Done;
        });
        return command;
    }
}
