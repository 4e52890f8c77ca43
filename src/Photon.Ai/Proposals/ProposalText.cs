using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Proposals;

/// <summary>Writes overlays whose actions are there as values.</summary>
static partial class ProposalText
{
    /// <summary>What a proposal begins with, and nothing else does.</summary>
    public const string Mark = "# Proposed by ";

    /// <param name="name">The file's own name.</param>
    /// <param name="head">Title, extends and what else stands in the root.</param>
    /// <param name="changes">With their numbers.</param>
    /// <param name="isEdited">It had been edited and still counts as that.</param>
    public static string Write(string name, ProposalHead head, IReadOnlyList<FileChange> changes, bool isEdited = false)
    {
        var writer = new YamlDocumentWriter();
        writer.OpenObject(false);
        Member("overlay", "1.0.0");
        writer.Name("info");
        writer.OpenObject(false);
        Member("title", head.Title);
        Member("version", "1.0.0");
        writer.CloseObject();
        Member("extends", head.Extends);
        writer.Name("x-photon-proposal");
        writer.OpenObject(false);
        Member("command", head.Command);
        Member("hash", isEdited ? "edited" : new('0', 64));
        writer.CloseObject();
        if (head.Rejected.Count > 0) Rejected();
        writer.Name("actions");
        var actions = changes.SelectMany(static change => change.Actions.Select(action => (change.Number, action))).ToList();
        writer.OpenArray(actions.Count == 0);
        foreach (var (number, action) in actions) Action(writer, action, number);
        writer.CloseArray();
        writer.CloseObject();
        var text = $"{Mark}{Comment(head.Command)}: {Count(changes.Count, "change")} ({Comment(head.By)}). No build applies this file.\n# Read it, change what you like, then take it whole or by the numbers of x-photon-change:\n#   photon ai accept {Comment(name)} --all\n{writer}";
        return isEdited ? text : HashLine().Replace(text, $"  hash: \"{Hash(text)}\"", 1);

        void Member(string member, string value)
        {
            writer.Name(member);
            writer.String(value);
        }

        void Rejected()
        {
            writer.Name("x-photon-rejected");
            writer.OpenArray(false);
            foreach (var (key, why) in head.Rejected)
            {
                writer.OpenObject(false);
                Member("key", key);
                Member("was", why);
                writer.CloseObject();
            }
            writer.CloseArray();
        }
    }

    /// <summary>Of everything but the line that holds it.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HashLine().Replace(text.ReplaceLineEndings("\n").TrimStart('\uFEFF'), "", 1))));

    /// <param name="number">Null: none is written.</param>
    public static void Action(IDocumentWriter writer, Node action, int? number)
    {
        writer.OpenObject(false);
        foreach (var (name, value) in action.Members)
        {
            if (name == "x-photon-change") continue;
            writer.Name(name);
            NodeWriter.Write(writer, value);
            if (name != "target" || number is null) continue;
            writer.Name("x-photon-change");
            writer.Raw(number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        writer.CloseObject();
    }

    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    static string Comment(string text) => Core.Diagnostics.PlainText.InOneLine(text, 200);

    [GeneratedRegex("^  hash: .*$", RegexOptions.Multiline)]
    private static partial Regex HashLine();
}
