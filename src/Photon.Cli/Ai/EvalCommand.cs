using System.CommandLine;
using Photon.Ai.Evaluation;
using Photon.Ai.Settings;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai eval</c>.</summary>
static class EvalCommand
{
    public static Command Create(Screen screen)
    {
        var operations = new Option<int>("--operations") { Description = "How many operations of each document, spread over it", HelpName = "N", DefaultValueFactory = static _ => 20 };
        var json = new Option<bool>("--json") { Description = "Print JSON in place of a table" };
        var (input, options) = (InputOptions.Argument(several: true), new AiOptions());
        var command = new ToolCommand("eval", "Measure the texts: take those of operations away, have them written anew, and compare.")
        {
            Examples =
            [
                new("photon ai eval specs/*.yaml", "The deterministic form, beside a template that copies names"),
                new("photon ai eval specs --operations 5 --provider local --model-path models/", "A model of this machine too"),
            ],
        };
        input.AddTo(command);
        command.Add(operations);
        command.Add(json);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(operations) < 1) throw new CommandException("--operations is at least 1", ExitCode.Usage);
            var settings = options.Settings(parsed, Environment.CurrentDirectory);
            var row = settings.Provider == AiProvider.None ? null : new EvaluationRow($"{settings.Provider.Name()} {settings.Model ?? Path.GetFileName(settings.ModelPath)}".Trim());
            var evaluator = new Evaluator(parsed.GetValue(operations));
            var (documents, taken) = (0, 0);
            await foreach (var read in input.Open(parsed, screen).Each(cancel))
            {
                using var session = new AiSession(read, settings, AiOptions.Services(screen));
                var count = await evaluator.Add(session.Document, session.LadderOf, row, session.Client, cancel);
                if (row is not null) screen.Error.WriteLine($"photon: {read.Name}: {count} operations");
                (documents, taken) = (documents + (count > 0 ? 1 : 0), taken + count);
            }
            if (taken == 0) throw new CommandException("No operation of these documents has a summary in English that could be taken away: name documents of one file each");
            IReadOnlyList<EvaluationRow> rows = row is null ? [evaluator.Names, evaluator.Deterministic] : [evaluator.Names, evaluator.Deterministic, row];
            screen.Out.Write(parsed.GetValue(json) ? EvaluationText.ToJson(documents, taken, rows) : EvaluationText.ToTable(documents, taken, rows));
            return ExitCode.Done;
        });
        return command;
    }
}
