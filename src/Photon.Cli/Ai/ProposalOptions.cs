using System.CommandLine;
using Photon.Ai.Checks;
using Photon.Ai.Documents;
using Photon.Ai.Proposals;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Ai;

/// <summary>What becomes of a proposal: the same in all commands that make one.</summary>
/// <param name="what">The word in the file's name.</param>
sealed class ProposalOptions(string what)
{
    readonly Option<string?> _output = new("--output", "-o") { Description = $"The proposal's file; NAME.{what}.overlay.proposed.yaml beside the document where none is given", HelpName = "FILE" };
    readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing: show what would change" };
    readonly Option<bool> _force = new("--force") { Description = "Write over a proposal that was edited" };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_output, _dryRun, _force]) command.Add(option);
    }

    /// <summary>Refuses before any work is done.</summary>
    /// <exception cref="CommandException">There is no place for the file.</exception>
    public void CheckPlace(ParseResult parsed, SpecInput input)
    {
        if (!input.IsFile && parsed.GetValue(_output) is null && !parsed.GetValue(_dryRun)) throw new CommandException("The document is no file that a proposal could lie beside: name --output, or --dry-run", ExitCode.Usage);
    }

    /// <summary>Checks the changes once more, shows what they do, and writes the file unless nothing is to be written.</summary>
    /// <exception cref="CommandException">The document would be worse: nothing is written.</exception>
    public void Finish(ParseResult parsed, Screen screen, AiDocument document, OverlayProposal proposal, CancellationToken cancel)
    {
        var file = parsed.GetValue(_output);
        var draft = ProposalFiles.Draft(document, proposal, file is null ? ProposalFiles.PathOf(document.Item.Path, what) : Path.GetFullPath(file), parsed.GetValue(_force));
        if (draft.Changes.Count == 0)
        {
            screen.Error.WriteLine($"photon: nothing is proposed{(draft.Decided > 0 ? $"; {draft.Decided} were decided on before" : "")}");
            if (!parsed.GetValue(_dryRun)) ProposalFiles.Write(draft);
            return;
        }
        var changed = ChangedDocument.Of(document, draft.Path, draft.Text);
        if (ReadingCheck.Check(document, changed, cancel) is [var fault, ..]) throw new CommandException($"The proposal would harm the document, and was not written: {PlainText.InOneLine(fault, 300)}");
        if (parsed.GetValue(_dryRun)) screen.Out.Write(ProposalDiff.Of(document, changed));
        else ProposalFiles.Write(draft);
        screen.Error.WriteLine($"photon: {draft.Changes.Count} change{(draft.Changes.Count == 1 ? "" : "s")} ({string.Join(", ", proposal.Changes.Select(static change => change.By).Distinct())}){(draft.Decided > 0 ? $"; {draft.Decided} were decided on before" : "")}");
        if (!parsed.GetValue(_dryRun)) screen.Error.WriteLine($"photon: written to {ShownPath.Of(draft.Path)}; read it, then: photon ai accept {ShownPath.Of(draft.Path)}");
    }
}
