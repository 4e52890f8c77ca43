using System.Text;
using Photon.Ai.Documents;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Proposals;

/// <summary>Where proposals lie, and how they get there.</summary>
public static class ProposalFiles
{
    static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary><c>bookshop.docs.overlay.proposed.yaml</c> beside <c>bookshop.yaml</c>.</summary>
    public static string PathOf(string document, string what) => Path.Combine(Path.GetDirectoryName(document) ?? "", $"{Path.GetFileNameWithoutExtension(document)}.{what}.overlay.proposed.yaml");

    /// <summary>What it is called once it is accepted: the same without <c>.proposed</c>.</summary>
    /// <exception cref="AiException">It is called as no proposal is.</exception>
    public static string AcceptedPathOf(string proposal)
    {
        var name = Path.GetFileName(proposal);
        var at = name.LastIndexOf(".proposed.", StringComparison.OrdinalIgnoreCase);
        return at > 0 && OverlayFiles.IsOverlay(name.Remove(at, ".proposed".Length))
            ? Path.Combine(Path.GetDirectoryName(proposal) ?? "", name.Remove(at, ".proposed".Length))
            : throw new AiException($"'{PlainText.InOneLine(name)}' is no proposal: their names end with .overlay.proposed.yaml");
    }

    /// <summary>What would be written, and why not more. Nothing is.</summary>
    /// <param name="path">Where it will lie.</param>
    /// <param name="force">What somebody changed in the file that is there may be lost.</param>
    /// <exception cref="AiException">The file that is there was edited.</exception>
    public static ProposalDraft Draft(AiDocument document, OverlayProposal proposal, string path, bool force)
    {
        var there = File.Exists(path) ? ProposalFile.Read(path, File.ReadAllText(path)) : null;
        if (there is { IsEdited: true } && !force)
            throw new AiException($"'{PlainText.InOneLine(Path.GetFileName(path))}' was edited since it was written: accept or reject its changes first, name another --output, or --force to write it anew");
        var decided = Accepted(path).Concat(there?.Rejected ?? []).ToHashSet(StringComparer.Ordinal);
        var fresh = Read(proposal);
        var wanted = fresh.Where(change => !IsDecided(change)).ToList();
        var touched = wanted.SelectMany(static change => change.Places).ToHashSet(StringComparer.Ordinal);
        var kept = proposal.IsPartial && there is not null && !there.IsEdited ? there.Changes.Where(change => !change.Places.Any(touched.Contains) && !IsDecided(change)).ToList() : [];
        List<FileChange> changes = [.. kept.Concat(wanted).Select(static (change, at) => change with { Number = at + 1 })];
        var by = string.Join(", ", proposal.Changes.Select(static change => change.By).Distinct().Take(4));
        var head = new ProposalHead(proposal.Command, proposal.Title, Extends(document.Item.Path, path), by.Length > 0 ? by : "deterministic", RejectedOf(there));
        var text = changes.Count == 0 && head.Rejected.Count == 0 ? "" : ProposalText.Write(Path.GetFileName(path), head, changes);
        return new(path, text, changes, fresh.Count - wanted.Count, kept.Count);

        // What was accepted stands there action by action.
        bool IsDecided(FileChange change) => decided.Contains(change.Key) || change.Actions.All(action => decided.Contains(new FileChange(0, [action]).Key));
    }

    /// <summary>Writes it; a draft of nothing takes away what Photon had written before.</summary>
    public static void Write(ProposalDraft draft)
    {
        if (draft.Text.Length > 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(draft.Path))!);
            File.WriteAllText(draft.Path, draft.Text, s_utf8);
        }
        else if (File.Exists(draft.Path)) File.Delete(draft.Path);
    }

    internal static IReadOnlyList<(string Key, string Was)> RejectedOf(ProposalFile? file)
    {
        var rejected = new List<(string Key, string Was)>();
        if (file is null) return rejected;
        foreach (var one in file.Root["x-photon-rejected"].Items) rejected.Add((one["key"].Text, one["was"].Text));
        return rejected;
    }

    /// <summary>New changes in the form that files have.</summary>
    static List<FileChange> Read(OverlayProposal proposal)
    {
        var changes = new List<FileChange>();
        foreach (var change in proposal.Changes)
        {
            var actions = change.Actions.Select(action => action with { Description = change.Why, Extensions = [new("x-photon-by", System.Text.Json.JsonSerializer.Serialize(change.By))] }).ToList();
            var json = OverlayText.Write(new JsonDocumentWriter(), actions, "", null);
            changes.Add(new(0, [.. Items(SpecText.Read("change.json", json, []).Root["actions"])]));
        }
        return changes;
    }

    /// <summary>Keys of what was accepted: its actions one by one, and those that have one number together.</summary>
    static IEnumerable<string> Accepted(string proposal)
    {
        if (!Path.GetFileName(proposal).Contains(".proposed.", StringComparison.OrdinalIgnoreCase)) return [];
        var path = AcceptedPathOf(proposal);
        if (!File.Exists(path)) return [];
        var file = ProposalFile.Read(path, File.ReadAllText(path));
        return file.Changes.Select(static change => change.Key).Concat(Items(file.Root["actions"]).Select(static action => new FileChange(0, [action]).Key)).Concat(file.Rejected);
    }

    internal static IEnumerable<Node> Items(Node list)
    {
        foreach (var item in list.Items) yield return item;
    }

    static string Extends(string document, string overlay) =>
        string.Join('/', DocumentPath.Relative(SpecPath.Normalize(document), DocumentPath.Folder(SpecPath.Normalize(Path.GetFullPath(overlay)))).Split('/').Select(Uri.EscapeDataString));
}
