using System.CommandLine;
using Photon.Ai.Paths;
using Photon.Ai.Proposals;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.OpenApi;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai suggest-path</c>.</summary>
static class SuggestPathCommand
{
    public static Command Create(Screen screen)
    {
        var words = new Argument<string[]>("WORDS") { Description = "What clients are to be able to do: \"archive an order\", \"list the reviews of a book by rating\"", Arity = ArgumentArity.OneOrMore };
        var apply = new Option<int?>("--apply") { Description = "Which of the suggestions is proposed; the best where none is given", HelpName = "N" };
        var list = new Option<bool>("--list") { Description = "List the suggestions; propose nothing" };
        var json = new Option<bool>("--json") { Description = "List them for programs: docs/schemas/ai-paths.schema.json" };
        var show = new Option<bool>("--show-context") { Description = "Ask nobody: show what a model would be told" };
        var (input, options, proposal) = (InputOptions.Spec(), new AiOptions(), new ProposalOptions("path"));
        var command = new ToolCommand("suggest-path", "Suggest operations for what clients are to be able to do, in the document's own style, and propose the best.")
        {
            Examples =
            [
                new("photon ai suggest-path \"archive an order\" --list", "Where it could stand, the best first, and why"),
                new("photon ai suggest-path \"archive an order\" --apply 2", "The second, as a proposal beside the document"),
            ],
        };
        command.Add(words);
        input.AddTo(command);
        foreach (Option option in (Option[])[apply, list, json, show]) command.Add(option);
        proposal.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var read = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, read)) return ExitCode.Failed;
            using var session = new AiSession(read, options.Settings(parsed, Path.GetDirectoryName(read.Path) ?? "."), AiOptions.Services(screen));
            var task = new PathTask(session.Document, string.Join(' ', parsed.GetRequiredValue(words)));
            if (parsed.GetValue(show))
            {
                ContextText.Write(screen.Out, "suggest-path", await session.Ladder.Show(task, cancel), options.Settings(parsed, ".").ContextTokens);
                return ExitCode.Done;
            }
            var answer = await session.Ladder.Run(task, cancel);
            if (session.Ladder.HasModel && answer.Why.Length > 0) screen.Error.WriteLine("photon: " + answer.Why);
            foreach (var there in task.There) screen.Error.WriteLine($"photon: the document has {PlainText.InOneLine($"{there.Method} {there.Path}")} already, which does that");
            var suggested = answer.Value;
            if (parsed.GetValue(json))
            {
                SuggestedPathText.WriteJson(screen.Out, suggested);
                return ExitCode.Done;
            }
            SuggestedPathText.Write(screen.Out, suggested);
            if (parsed.GetValue(list)) return ExitCode.Done;
            proposal.CheckPlace(parsed, read);
            var chosen = parsed.GetValue(apply) ?? 1;
            // What is there already is proposed again only by somebody who says which.
            if (suggested.Count == 0 || (task.There.Count > 0 && parsed.GetValue(apply) is null)) return ExitCode.Done;
            if (chosen < 1 || chosen > suggested.Count) throw new CommandException($"--apply is a number from 1 to {suggested.Count}", ExitCode.Usage);
            var one = suggested[chosen - 1];
            proposal.Finish(parsed, screen, session.Document, new("path", "photon ai suggest-path", $"{one.Method} {one.Path}", [new($"{one.Method} {one.Path}: {one.Why}", PathSuggestions.Changes(one)) { By = answer.By }]) { IsPartial = true }, cancel);
            return ExitCode.Done;
        });
        return command;
    }
}
