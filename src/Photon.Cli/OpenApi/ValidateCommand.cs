using System.CommandLine;
using System.Reflection;
using Photon.Cli.Commands;
using Photon.Cli.Documents.Reports;
using Photon.Cli.Documents.Validation;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi validate</c>.</summary>
static class ValidateCommand
{
    public static Command Create(Screen screen)
    {
        var input = InputOptions.Argument(several: true);
        var format = new Option<string>("--format") { Description = "text, json, sarif (2.1.0) or github (annotations of GitHub Actions)", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var strict = new Option<bool>("--strict") { Description = "Warnings are errors, as with PhotonStrict in a build" };
        var level = new Option<string>("--level") { Description = "The least that text and github show: error, warning or info; json and sarif have all", DefaultValueFactory = static _ => "warning" };
        level.AcceptOnlyFromAmong("error", "warning", "info");
        var schemas = new Option<bool>("--all-schemas") { Description = "Check schemas that no operation reaches too, as a contracts library has them" };
        var exact = new Option<bool>("--exact") { Description = "Schemas mean what JSON Schema says to the letter, as with PhotonSchemas=Exact in a build" };
        var emit = new Option<bool>("--emit") { Description = "Make the C# too, and throw it away: takes longer, finds what only emitting can" };
        var command = new ToolCommand("validate", "Report what a build would report of documents, at file, line and column.")
        {
            Examples =
            [
                new("photon openapi validate", "The documents of the current folder"),
                new("photon openapi validate bookshop.yaml --strict", "Fail on warnings too"),
                new("photon openapi validate specs --format sarif > photon.sarif", "For code scanning"),
                new("curl -s https://example.com/openapi.json | photon openapi validate -", "From standard input"),
            ],
        };
        input.AddTo(command);
        foreach (var option in (Option[])[format, strict, level, schemas, exact, emit]) command.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var least = parsed.GetValue(level) switch { "error" => Severity.Error, "info" => Severity.Info, _ => Severity.Warning };
            IReport report = parsed.GetValue(format) switch
            {
                "json" => new JsonReport(screen.Out),
                "sarif" => new SarifReport(screen.Out, Version()),
                "github" => new GitHubReport(screen.Out, least),
                _ => new TextReport(screen, least),
            };
            var check = new DocumentCheck(parsed.GetValue(strict), parsed.GetValue(schemas), parsed.GetValue(exact), parsed.GetValue(emit));
            var isSound = true;
            await foreach (var one in input.Open(parsed, screen).Each(cancel))
            {
                var found = check.Check(one, cancel);
                isSound &= found.Errors == 0;
                report.Add(found);
            }
            report.End();
            return isSound ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    /// <summary>Without what was built: 1.2.3-beta.1.</summary>
    static string Version() => typeof(ValidateCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
