using System.CommandLine;
using Photon.Ai.Answers;
using Photon.Ai.Checks;
using Photon.Ai.Describe;
using Photon.Ai.Proposals;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.OpenApi;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai doc-route</c>.</summary>
static class DocRouteCommand
{
    public static Command Create(Screen screen)
    {
        var operations = new Argument<string[]>("OPERATIONS") { Description = "Operation ids, paths, tags or 'GET /books'; * stands for any text, a leading ! leaves out; all where none is given", Arity = ArgumentArity.ZeroOrMore };
        var schemas = new Option<bool>("--schemas") { Description = "Named schemas and their properties too" };
        var output = new Option<string?>("--output", "-o") { Description = "The proposal's file; NAME.docs.overlay.proposed.yaml beside the document where none is given", HelpName = "FILE" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing: show what would change" };
        var since = new Option<string?>("--changed-since") { Description = "Pass over what is as it was when this file was written, and write it anew; builds do so", HelpName = "FILE" };
        var show = new Option<bool>("--show-context") { Description = "Ask nobody: show what a model would be told, and what of the document was left out for room" };
        var force = new Option<bool>("--force") { Description = "Write over a proposal that was edited" };
        var (input, options) = (InputOptions.Spec(), new AiOptions());
        var command = new ToolCommand("doc-route", "Propose the texts that a document lacks: summaries, descriptions, texts of parameters, bodies and responses.")
        {
            Examples =
            [
                new("photon ai doc-route --dry-run", "What the document of this folder lacks, and what Photon would say; nothing is written"),
                new("photon ai doc-route 'list*' --spec bookshop.yaml", "Some operations; the proposal lies beside the document, and no build applies it"),
                new("photon ai doc-route --schemas --provider local", "Schemas too, in the words of a model on this machine"),
            ],
        };
        command.Add(operations);
        input.AddTo(command);
        foreach (Option option in (Option[])[schemas, output, since, dryRun, show, force]) command.Add(option);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var read = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, read)) return ExitCode.Failed;
            var file = parsed.GetValue(output);
            if (!read.IsFile && file is null && !parsed.GetValue(dryRun) && !parsed.GetValue(show)) throw new CommandException("The document is no file that a proposal could lie beside: name --output, or --dry-run", ExitCode.Usage);
            var settings = options.Settings(parsed, Path.GetDirectoryName(read.Path) ?? ".");
            using var session = new AiSession(read, settings, AiOptions.Services(screen));
            var kept = parsed.GetValue(since);
            var before = kept is null ? null : DescribedBefore.Of(File.Exists(kept) ? await File.ReadAllTextAsync(kept, cancel) : null, $"{settings.Provider} {settings.Model} {settings.ModelPath}");
            var work = new DocRoute(session.Ladder, new(parsed.GetValue(operations) ?? []) { Schemas = parsed.GetValue(schemas), Before = before });
            if (parsed.GetValue(show))
            {
                await foreach (var (name, context) in work.Show(cancel)) ContextText.Write(screen.Out, name, context, settings.ContextTokens);
                return ExitCode.Done;
            }
            var result = await work.Run(name => Progress(screen, session.Ladder, name), cancel);
            var draft = ProposalFiles.Draft(session.Document, result.Proposal, file is null ? ProposalFiles.PathOf(read.Path, "docs") : Path.GetFullPath(file), parsed.GetValue(force));
            foreach (var note in result.Notes) screen.Error.WriteLine("photon: " + note);
            if (parsed.GetValue(dryRun)) screen.Out.Write(draft.Text.Length == 0 ? "" : ProposalDiff.Of(session.Document, ChangedDocument.Of(session.Document, draft.Path, draft.Text)));
            else
            {
                ProposalFiles.Write(draft);
                if (before is not null) await File.WriteAllTextAsync(kept!, before.ToText(), cancel);
            }
            Report(screen, result, draft, parsed.GetValue(dryRun));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A model takes its time.</summary>
    static void Progress(Screen screen, AnswerLadder ladder, string name)
    {
        if (ladder.HasModel) screen.Error.WriteLine($"photon: describing {name}");
    }

    static void Report(Screen screen, DescribeResult result, ProposalDraft draft, bool dryRun)
    {
        var decided = draft.Decided > 0 ? $"; {draft.Decided} were decided on before" : "";
        if (draft.Changes.Count == 0)
        {
            screen.Error.WriteLine($"photon: nothing is missing{decided}");
            return;
        }
        var tiers = string.Join(", ", result.Tiers.OrderBy(static pair => pair.Key).Select(static pair => $"{pair.Value} {Tier(pair.Key)}"));
        screen.Error.WriteLine($"photon: {result.Texts} texts in {draft.Changes.Count} changes ({tiers}){decided}");
        if (!dryRun) screen.Error.WriteLine($"photon: written to {ShownPath.Of(draft.Path)}; read it, then: photon ai accept {ShownPath.Of(draft.Path)}");
    }

    static string Tier(AnswerTier tier) => tier switch
    {
        AnswerTier.Model => "by the model",
        AnswerTier.Repaired => "by the model at its second try",
        _ => "deterministic",
    };
}
