using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Documents.Writing;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Documents;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi overlay apply</c>.</summary>
static class OverlayApplyCommand
{
    public static Command Create(Screen screen)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "A file, a folder, - for standard input, or a URL with --allow-network" };
        var overlays = new Argument<string[]>("OVERLAYS") { Description = "Overlays (1.0 or 1.1), in the order in which they apply; those beside the document do not", Arity = ArgumentArity.OneOrMore };
        var network = new Option<bool>("--allow-network") { Description = "Open a document at an http(s) URL" };
        var strict = new Option<bool>("--strict") { Description = "Write nothing where an overlay has a fault, such as a target that matches nothing" };
        var output = new OutputOptions();
        var command = new ToolCommand("apply", "Write a document as overlays make it.")
        {
            Examples =
            [
                new("photon openapi overlay apply bookshop.yaml prices.overlay.yaml -o changed.yaml", "One overlay"),
                new("photon openapi overlay apply bookshop.yaml a.overlay.yaml b.overlay.yaml --strict", "Two, in this order, none of which may miss"),
            ],
        };
        command.Add(document);
        command.Add(overlays);
        output.AddTo(command);
        command.Add(strict);
        command.Add(network);
        command.SetAction(async (parsed, cancel) =>
        {
            var request = new InputRequest([parsed.GetRequiredValue(document)]) { Overlays = parsed.GetRequiredValue(overlays), NoOverlays = true, AllowNetwork = parsed.GetValue(network) };
            var input = await new SpecInputs(request, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, input, parsed.GetValue(strict))) return ExitCode.Failed;
            var writer = output.Format(parsed, input.IsJson).Writer();
            NodeWriter.Write(writer, input.Spec.Root);
            OutputFiles.Write(screen, parsed.GetValue(output.Output), writer.ToString()!, [input.Path, .. input.Item.Overlays], parsed.GetValue(output.Force));
            return ExitCode.Done;
        });
        return command;
    }
}
