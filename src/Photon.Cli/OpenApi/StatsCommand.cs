using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Documents.Statistics;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi stats</c>.</summary>
static class StatsCommand
{
    public static Command Create(Screen screen)
    {
        var input = InputOptions.Argument(several: true);
        var asJson = new Option<bool>("--json") { Description = "For programs: docs/schemas/openapi-stats.schema.json" };
        var command = new ToolCommand("stats", "Count what documents are made of: paths, operations by method, components, parameters, security, size.")
        {
            Examples =
            [
                new("photon openapi stats", "The documents of the current folder"),
                new("photon openapi stats bookshop.yaml --json", "For a program"),
            ],
        };
        input.AddTo(command);
        command.Add(asJson);
        command.SetAction(async (parsed, cancel) =>
        {
            var all = new List<DocumentStatistics>();
            var isSound = true;
            await foreach (var document in input.Open(parsed, screen).Each(cancel))
            {
                isSound &= ReadingReport.Write(screen, document);
                all.Add(StatisticsReader.Read(document));
                if (!parsed.GetValue(asJson)) StatisticsText.Write(screen.Out, all[^1]);
            }
            if (parsed.GetValue(asJson)) StatisticsText.WriteJson(screen.Out, all);
            return isSound ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
