using System.Globalization;
using Photon.Ai.Documents;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Proposals;

/// <summary>A proposal as it lies beside its document.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Text">As it was read.</param>
/// <param name="Root">The overlay.</param>
/// <param name="Changes">In the order of the file.</param>
/// <param name="Rejected">Keys of changes that somebody said no to.</param>
public sealed record ProposalFile(string Path, string Text, Node Root, IReadOnlyList<FileChange> Changes, IReadOnlyList<string> Rejected)
{
    /// <summary>Somebody changed it since it was written: it is not Photon's alone any more.</summary>
    public bool IsEdited => Root["x-photon-proposal"]["hash"].Text != ProposalText.Hash(Text);

    /// <summary>The command that wrote it; empty: nobody says.</summary>
    public string Command => Root["x-photon-proposal"]["command"].Text;

    /// <exception cref="AiException">It is no overlay that could be read.</exception>
    public static ProposalFile Read(string path, string text)
    {
        var faults = new List<Fault>();
        var root = SpecText.Read(path, text, faults).Root;
        if (faults.Find(static fault => fault.Rule.Severity == Severity.Error) is { } fault) throw new AiException($"{fault.Place}: {fault.Message}");
        if (!root["overlay"].Exists || !root["actions"].IsArray) throw new AiException($"'{PlainText.InOneLine(path)}' is no overlay: it has no 'overlay' and 'actions'");
        var rejected = new List<string>();
        foreach (var one in root["x-photon-rejected"].Items) rejected.Add(one["key"].Text);
        return new(path, text, root, Group(root["actions"]), rejected);
    }

    /// <summary>Actions with one number are one change, wherever they stand; one without is a change of its own.</summary>
    static List<FileChange> Group(Node actions)
    {
        var (groups, next) = (new List<(int Number, List<Node> Actions)>(), 1);
        foreach (var action in actions.Items)
            if (Number(action) is { } number) next = Math.Max(next, number + 1);
        foreach (var action in actions.Items)
        {
            if (Number(action) is not { } number) groups.Add((next++, [action]));
            else if (groups.Find(group => group.Number == number) is { Actions: { } there }) there.Add(action);
            else groups.Add((number, [action]));
        }
        return [.. groups.Select(static group => new FileChange(group.Number, group.Actions))];
    }

    static int? Number(Node action) => int.TryParse(action["x-photon-change"].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;
}
