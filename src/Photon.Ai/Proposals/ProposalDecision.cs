using Photon.Core.Documents;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Proposals;

/// <summary>What becomes of the two files when a person decides.</summary>
/// <param name="Proposed">The proposal that is left; null: none is.</param>
/// <param name="Accepted">The overlay that builds apply; null: it stays as it is.</param>
public sealed record ProposalDecision(string? Proposed, string? Accepted)
{
    /// <param name="file">The proposal.</param>
    /// <param name="acceptedText">What was accepted before; null: nothing.</param>
    /// <param name="acceptedPath">Where that lies.</param>
    /// <param name="accept">Numbers.</param>
    /// <param name="reject">Numbers.</param>
    public static ProposalDecision Of(ProposalFile file, string? acceptedText, string acceptedPath, IReadOnlySet<int> accept, IReadOnlySet<int> reject)
    {
        var taken = file.Changes.Where(change => accept.Contains(change.Number)).ToList();
        var left = file.Changes.Where(change => !accept.Contains(change.Number) && !reject.Contains(change.Number)).ToList();
        List<(string Key, string Was)> rejected = [.. ProposalFiles.RejectedOf(file), .. file.Changes.Where(change => reject.Contains(change.Number)).Select(static change => (change.Key, change.Why))];
        var accepted = taken.Count == 0 ? null
            : acceptedText is not null ? Append(acceptedPath, acceptedText, taken)
            : left.Count == 0 && rejected.Count == 0 ? Renamed(file.Text)
            : Fresh(file, taken);
        if (left.Count == 0 && rejected.Count == 0) return new(null, accepted);
        var head = new ProposalHead(file.Command, file.Root["info"]["title"].Text, file.Root["extends"].Text, left.Count == 0 ? "all decided" : "the rest", rejected);
        return new(ProposalText.Write(Path.GetFileName(file.Path), head, left, file.IsEdited), accepted);
    }

    /// <summary>Some of a proposal's changes as an overlay of their own.</summary>
    public static string Overlay(ProposalFile file, IReadOnlyList<FileChange> changes) => Fresh(file, changes);

    /// <summary>The file as it stands, comments and all, but for the lines that say that no build applies it.</summary>
    static string Renamed(string text)
    {
        var lines = text.Split('\n').ToList();
        if (lines[0].StartsWith(ProposalText.Mark, StringComparison.Ordinal)) lines.RemoveRange(0, lines.TakeWhile(static line => line.StartsWith('#')).Take(3).Count());
        return string.Join('\n', lines);
    }

    static string Fresh(ProposalFile file, IReadOnlyList<FileChange> taken)
    {
        var writer = new YamlDocumentWriter();
        writer.OpenObject(false);
        foreach (var (name, value) in file.Root.Members)
        {
            if (name is "x-photon-proposal" or "x-photon-rejected") continue;
            writer.Name(name);
            if (name == "actions") Actions(writer, taken.SelectMany(static change => change.Actions));
            else NodeWriter.Write(writer, value);
        }
        writer.CloseObject();
        return writer.ToString();
    }

    /// <summary>Behind the last line where that means the same: comments stay. Else the file is written anew.</summary>
    static string Append(string path, string text, List<FileChange> taken)
    {
        var root = SpecText.Read(path, text, []).Root;
        var whole = Whole(path, root, taken);
        var expected = SpecText.Read(path, whole, []).Root;
        var indent = text.ReplaceLineEndings("\n").Split('\n').SkipWhile(static line => !line.StartsWith("actions:", StringComparison.Ordinal)).Skip(1).FirstOrDefault(static line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
        if (path.EndsWith(".json", StringComparison.Ordinal) || indent is null) return whole;
        var appended = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n" + List(taken, indent.Length - indent.TrimStart().Length);
        return NodeEquality.AreEqual(SpecText.Read(path, appended, []).Root, expected) ? appended : whole;
    }

    static string Whole(string path, Node root, List<FileChange> taken)
    {
        IDocumentWriter writer = path.EndsWith(".json", StringComparison.Ordinal) ? new JsonDocumentWriter() : new YamlDocumentWriter();
        writer.OpenObject(false);
        foreach (var (name, value) in root.Members)
        {
            writer.Name(name);
            if (name == "actions") Actions(writer, ProposalFiles.Items(value).Concat(taken.SelectMany(static change => change.Actions)));
            else NodeWriter.Write(writer, value);
        }
        writer.CloseObject();
        return writer.ToString()!;
    }

    static void Actions(IDocumentWriter writer, IEnumerable<Node> actions)
    {
        writer.OpenArray(false);
        foreach (var action in actions) ProposalText.Action(writer, action, null);
        writer.CloseArray();
    }

    /// <summary>Items alone, as they stand in a list that is indented so far.</summary>
    static string List(List<FileChange> taken, int indent)
    {
        var writer = new YamlDocumentWriter();
        writer.OpenObject(false);
        writer.Name("actions");
        Actions(writer, taken.SelectMany(static change => change.Actions));
        writer.CloseObject();
        var lines = writer.ToString().TrimEnd('\n').Split('\n').Skip(1);
        return string.Concat(lines.Select(line => (line.Length == 0 ? "" : new string(' ', indent) + line[Math.Min(2, line.Length)..]) + "\n"));
    }
}
