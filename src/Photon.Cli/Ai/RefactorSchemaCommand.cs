using System.CommandLine;
using Photon.Ai.Proposals;
using Photon.Ai.Refactoring;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.OpenApi;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai refactor-schema</c>.</summary>
static class RefactorSchemaCommand
{
    public static Command Create(Screen screen)
    {
        var rules = new Option<string[]>("--rule") { Description = "Only findings of this rule, such as duplicate-schema; may be given several times", HelpName = "RULE" };
        var narrowing = new Option<bool>("--narrowing") { Description = "Propose what narrows or widens the contract too: formats, bounds, required members, bodies of errors" };
        var list = new Option<bool>("--list") { Description = "List all findings; propose nothing" };
        var json = new Option<bool>("--json") { Description = "List them for programs: docs/schemas/ai-refactorings.schema.json" };
        var show = new Option<bool>("--show-context") { Description = "Ask nobody: show what a model would be told" };
        var (input, options, proposal) = (InputOptions.Argument(), new AiOptions(), new ProposalOptions("refactor"));
        var command = new ToolCommand("refactor-schema", "Find what is written out twice, what is named unlike the rest, what examples say and schemas do not; propose what keeps the contract.")
        {
            Examples =
            [
                new("photon ai refactor-schema --list", "All findings of the document of this folder, with their places"),
                new("photon ai refactor-schema bookshop.yaml --dry-run", "What the proposal would change"),
                new("photon ai refactor-schema --rule missing-format --narrowing", "One rule, which narrows the contract"),
            ],
        };
        input.AddTo(command);
        proposal.AddTo(command);
        foreach (Option option in (Option[])[rules, narrowing, list, json, show]) command.Add(option);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var read = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, read)) return ExitCode.Failed;
            var wanted = parsed.GetValue(rules) ?? [];
            if (wanted.FirstOrDefault(static rule => !SchemaRefactorings.Rules.Contains(rule)) is { } unknown) throw new CommandException($"There is no rule '{PlainText.InOneLine(unknown, 60)}'{Text.NearestNames.Suggest(unknown, SchemaRefactorings.Rules)}; there are {string.Join(", ", SchemaRefactorings.Rules)}", ExitCode.Usage);
            using var session = new AiSession(read, options.Settings(parsed, Path.GetDirectoryName(read.Path) ?? "."), AiOptions.Services(screen));
            var found = SchemaRefactorings.Find(session.Document).Where(one => wanted.Length == 0 || wanted.Contains(one.Rule)).ToList();
            if (parsed.GetValue(json) || parsed.GetValue(list))
            {
                if (parsed.GetValue(json)) RefactoringText.WriteJson(screen.Out, found);
                else RefactoringText.Write(screen.Out, found);
                return ExitCode.Done;
            }
            proposal.CheckPlace(parsed, read);
            var proposed = found.Where(one => one.HasChanges && (one.Risk == RefactoringRisk.None || parsed.GetValue(narrowing))).ToList();
            var task = new RefactorTask(session.Document, proposed);
            if (parsed.GetValue(show))
            {
                ContextText.Write(screen.Out, "refactor-schema", await session.Ladder.Show(task, cancel), options.Settings(parsed, ".").ContextTokens);
                return ExitCode.Done;
            }
            var answer = await session.Ladder.Run(task, cancel);
            if (session.Ladder.HasModel && answer.Why.Length > 0) screen.Error.WriteLine("photon: " + answer.Why);
            proposal.Finish(parsed, screen, session.Document, new("refactor", "photon ai refactor-schema", "What is written out twice becomes one", [.. SchemaRefactorings.Keep(session.Document, answer.Value).Select(one => new ProposedChange($"{one.Message}: {one.Change}", one.Changes) { By = answer.By })]) { IsPartial = wanted.Length > 0 }, cancel);
            var told = found.Count - proposed.Count;
            if (told > 0) screen.Error.WriteLine($"photon: {told} more {(told == 1 ? "finding is" : "findings are")} not proposed; --list shows {(told == 1 ? "it" : "them")}");
            return ExitCode.Done;
        });
        return command;
    }
}
