using System.CommandLine;
using System.Text;
using Photon.Ai.Checks;
using Photon.Ai.Documents;
using Photon.Ai.Proposals;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.OpenApi;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai accept</c>.</summary>
static class AcceptCommand
{
    static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = "The proposal: NAME.*.overlay.proposed.yaml" };
        var all = new Option<bool>("--all") { Description = "Accept every change that is not rejected" };
        var change = new Option<int[]>("--change") { Description = "Accept the change of this number; may be given several times", HelpName = "N", AllowMultipleArgumentsPerToken = true };
        var reject = new Option<int[]>("--reject") { Description = "Take the change of this number out; it is not proposed again", HelpName = "N", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing: show what would change" };
        var command = new ToolCommand("accept", "Take what was proposed, whole or change by change: from then on the build applies it. Without a decision it shows the proposal.")
        {
            Examples =
            [
                new("photon ai accept bookshop.docs.overlay.proposed.yaml", "What is proposed, as a diff with the numbers of its changes"),
                new("photon ai accept bookshop.docs.overlay.proposed.yaml --all", "All of it: the file is renamed to bookshop.docs.overlay.yaml"),
                new("photon ai accept bookshop.docs.overlay.proposed.yaml --change 1 3 --reject 2", "Some of it; the rest stays proposed"),
            ],
        };
        command.Add(file);
        foreach (Option option in (Option[])[all, change, reject, dryRun]) command.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var path = Path.GetFullPath(parsed.GetRequiredValue(file));
            if (!File.Exists(path)) throw new CommandException($"'{ShownPath.Of(path)}' does not exist");
            var acceptedPath = ProposalFiles.AcceptedPathOf(path);
            var proposal = ProposalFile.Read(path, await File.ReadAllTextAsync(path, cancel));
            var (taken, dropped) = Decided(proposal, parsed.GetValue(all), parsed.GetValue(change) ?? [], parsed.GetValue(reject) ?? []);
            var read = await new SpecInputs(new([DocumentOf(proposal)]), screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, read)) return ExitCode.Failed;
            var document = AiSession.DocumentOf(read);
            var isQuestion = taken.Count + dropped.Count == 0;
            foreach (var one in proposal.Changes.Where(one => isQuestion || taken.Contains(one.Number))) Show(screen, document, proposal, one);
            if (isQuestion)
            {
                screen.Error.WriteLine(proposal.Changes.Count == 0 ? "photon: nothing is left to decide" : "photon: nothing was decided: --all, --change N, --reject N");
                return ExitCode.Done;
            }
            var wanted = ProposalDecision.Of(proposal, File.Exists(acceptedPath) ? await File.ReadAllTextAsync(acceptedPath, cancel) : null, acceptedPath, taken, dropped);
            if (taken.Count > 0) Check(document, proposal, taken, cancel);
            if (parsed.GetValue(dryRun)) return ExitCode.Done;
            Write(path, acceptedPath, wanted);
            if (taken.Count > 0) screen.Error.WriteLine($"photon: {Number(taken.Count, "change")} accepted into {ShownPath.Of(acceptedPath)}, which builds apply{Left(proposal, taken, dropped)}");
            else screen.Error.WriteLine($"photon: {Number(dropped.Count, "change")} rejected{Left(proposal, taken, dropped)}");
            return ExitCode.Done;
        });
        return command;
    }

    static (HashSet<int> Taken, HashSet<int> Dropped) Decided(ProposalFile proposal, bool all, int[] change, int[] reject)
    {
        var numbers = proposal.Changes.Select(static one => one.Number).ToList();
        if (change.Concat(reject).Where(number => !numbers.Contains(number)).Cast<int?>().FirstOrDefault() is { } unknown)
            throw new CommandException($"There is no change {unknown}; there are {(numbers.Count == 0 ? "none" : numbers.Count > 12 ? $"{numbers.Min()} to {numbers.Max()}" : string.Join(", ", numbers))}", ExitCode.Usage);
        if (change.Intersect(reject).Cast<int?>().FirstOrDefault() is { } both) throw new CommandException($"Change {both} cannot be accepted and rejected", ExitCode.Usage);
        return ([.. all ? numbers.Except(reject) : change], [.. reject]);
    }

    static string DocumentOf(ProposalFile proposal)
    {
        var extends = proposal.Root["extends"].Text;
        if (extends.Length == 0 || DocumentPath.Resolve(proposal.Path.Replace('\\', '/'), extends) is not { } document) throw new CommandException($"'{ShownPath.Of(proposal.Path)}' does not say by 'extends' which document it changes");
        return File.Exists(document) ? document : throw new CommandException($"The document of the proposal, '{PlainText.InOneLine(extends)}', does not exist");
    }

    static void Show(Screen screen, AiDocument document, ProposalFile proposal, FileChange change)
    {
        var by = change.Actions.Select(static action => action["x-photon-by"].Text).FirstOrDefault(static text => text.Length > 0, "");
        screen.Out.WriteLine($"# change {change.Number}: {PlainText.InOneLine(change.Why, 300)}{(by.Length > 0 ? $" ({PlainText.InOneLine(by, 100)})" : "")}");
        var changed = Apply(document, proposal, [change]);
        screen.Out.Write(Plain(ProposalDiff.Of(document, changed)));
        foreach (var fault in changed.Faults) screen.Out.WriteLine($"# this does not fit the document: {fault.Message}");
    }

    /// <summary>A proposal may come from anywhere: what steers terminals is spelled out.</summary>
    static string Plain(string diff) => string.Concat(diff.TrimEnd('\n').Split('\n').Select(static line => PlainText.InOneLine(line.TrimEnd('\r'), 2000) + "\n"));

    static void Check(AiDocument document, ProposalFile proposal, HashSet<int> taken, CancellationToken cancel)
    {
        var changed = Apply(document, proposal, [.. proposal.Changes.Where(one => taken.Contains(one.Number))]);
        var faults = ReadingCheck.Check(document, changed, cancel);
        if (faults.Count == 0) faults = CompileCheck.Check(document, changed.Document, cancel);
        if (faults.Count > 0) throw new CommandException($"Nothing was accepted, because the document would have faults that it has not now: {PlainText.InOneLine(string.Join("; ", faults.Take(3)))}{(faults.Count > 3 ? $"; and {faults.Count - 3} more" : "")}");
    }

    static ChangedDocument Apply(AiDocument document, ProposalFile proposal, IReadOnlyList<FileChange> changes) => ChangedDocument.Of(document, proposal.Path, ProposalDecision.Overlay(proposal, changes));

    /// <summary>First what is accepted, then what is left: between the two nothing is lost.</summary>
    static void Write(string path, string acceptedPath, ProposalDecision wanted)
    {
        if (wanted.Accepted is not null) File.WriteAllText(acceptedPath, wanted.Accepted, s_utf8);
        if (wanted.Proposed is not null) File.WriteAllText(path, wanted.Proposed, s_utf8);
        else File.Delete(path);
    }

    static string Left(ProposalFile proposal, HashSet<int> taken, HashSet<int> dropped) =>
        proposal.Changes.Count - taken.Count - dropped.Count is > 0 and var left ? $"; {Number(left, "change")} left in {ShownPath.Of(proposal.Path)}" : "";

    static string Number(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
