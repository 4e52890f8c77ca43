using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Documents.Conversion;
using Photon.Cli.Documents.Writing;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Documents;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi convert</c>.</summary>
static class ConvertCommand
{
    public static Command Create(Screen screen)
    {
        var input = InputOptions.Argument();
        var output = new OutputOptions();
        var strict = new Option<bool>("--strict") { Description = "Write nothing where something of the document would be lost" };
        var command = new ToolCommand("convert", "Make OpenAPI 3.1 of a document of 2.0 (Swagger) or 3.0; says what it cannot take over.")
        {
            Examples =
            [
                new("photon openapi convert swagger.json -o openapi.yaml", "From Swagger 2.0"),
                new("photon openapi convert bookshop.yaml --strict --format json", "Only where nothing is lost, to standard output"),
            ],
        };
        input.AddTo(command);
        output.AddTo(command);
        command.Add(strict);
        command.SetAction(async (parsed, cancel) =>
        {
            var document = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, document)) return ExitCode.Failed;
            var converted = OpenApiConversion.Convert(document, cancel);
            foreach (var remark in converted.Remarks) screen.Error.WriteLine($"{document.Name}: {(parsed.GetValue(strict) ? "error" : "warning")}: {remark}");
            if (parsed.GetValue(strict) && converted.Remarks.Count > 0) return ExitCode.Failed;
            var writer = output.Format(parsed, document.IsJson).Writer();
            NodeWriter.Write(writer, converted.Document.Root);
            OutputFiles.Write(screen, parsed.GetValue(output.Output), writer.ToString()!, [document.Path], parsed.GetValue(output.Force));
            return ExitCode.Done;
        });
        return command;
    }
}
