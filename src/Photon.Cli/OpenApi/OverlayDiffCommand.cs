using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Core.Documents.Differences;
using Photon.Cli.Documents.Writing;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi overlay diff</c>.</summary>
static class OverlayDiffCommand
{
    public static Command Create(Screen screen)
    {
        var before = new Argument<string>("BEFORE") { Description = "The document that the overlay will be applied to; - for standard input" };
        var after = new Argument<string>("AFTER") { Description = "The document that it makes of it" };
        var network = new Option<bool>("--allow-network") { Description = "Open documents at http(s) URLs" };
        var output = new OutputOptions();
        var command = new ToolCommand("diff", "Write the overlay (1.0) that makes one document of another, such as of a vendor's the one you changed.")
        {
            Examples = [new("photon openapi overlay diff vendor.yaml changed.yaml -o vendor.overlay.yaml", "What was changed, to be applied again to the vendor's next version")],
        };
        command.Add(before);
        command.Add(after);
        output.AddTo(command);
        command.Add(network);
        command.SetAction(async (parsed, cancel) =>
        {
            var from = await Read(before);
            var to = await Read(after);
            if (!ReadingReport.Write(screen, from) | !ReadingReport.Write(screen, to)) return ExitCode.Failed;
            var changes = OverlayDiff.Of(from.Written.Root, to.Written.Root);
            if (changes.Count == 0)
            {
                screen.Error.WriteLine($"'{from.Name}' and '{to.Name}' say the same: no overlay is needed");
                return ExitCode.Done;
            }
            var file = parsed.GetValue(output.Output);
            var writer = output.Format(parsed, from.IsJson).Writer();
            var text = OverlayText.Write(writer, changes, $"{Path.GetFileName(from.Name)} to {Path.GetFileName(to.Name)}", from.IsFile && file is not null ? Extends(from.Path, file) : null);
            OutputFiles.Write(screen, file, text, [from.Path, to.Path], parsed.GetValue(output.Force));
            return ExitCode.Done;

            Task<SpecInput> Read(Argument<string> argument) => new SpecInputs(new([parsed.GetRequiredValue(argument)]) { NoOverlays = true, AllowNetwork = parsed.GetValue(network) }, screen).ReadOne(cancel);
        });
        return command;
    }

    static string Extends(string document, string overlay) =>
        string.Join('/', DocumentPath.Relative(SpecPath.Normalize(document), DocumentPath.Folder(SpecPath.Normalize(Path.GetFullPath(overlay)))).Split('/').Select(Uri.EscapeDataString));
}
