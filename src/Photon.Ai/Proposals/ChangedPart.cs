using Photon.Core.Documents;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Proposals;

/// <summary>A part of a document that is not the same as before, as YAML: for people.</summary>
/// <param name="Name">A JSON Pointer: <c>/paths/~1books/get</c>.</param>
/// <param name="Before">Empty: it was not there.</param>
/// <param name="After">Empty: it is gone.</param>
public sealed record ChangedPart(string Name, string Before, string After)
{
    /// <summary>Operations, named components and other members of the root, each by itself.</summary>
    public static IEnumerable<ChangedPart> Of(Node before, Node after) => Of("", before, after, 0);

    static IEnumerable<ChangedPart> Of(string name, Node before, Node after, int depth)
    {
        foreach (var member in Names(before, after))
        {
            var (from, to) = (before[member], after[member]);
            if (from.Exists && to.Exists && NodeEquality.AreEqual(from, to)) continue;
            var path = $"{name}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var isDeeper = from.IsObject && to.IsObject && (depth == 0 ? member is "paths" or "components" or "webhooks" or "definitions" or "parameters" or "responses" : depth == 1 && !name.StartsWith("/definitions", StringComparison.Ordinal) && !name.StartsWith("/parameters", StringComparison.Ordinal) && !name.StartsWith("/responses", StringComparison.Ordinal));
            if (!isDeeper) yield return new(path, Write(from), Write(to));
            else foreach (var part in Of(path, from, to, depth + 1)) yield return part;
        }
    }

    static List<string> Names(Node before, Node after)
    {
        var names = new List<string>();
        foreach (var (name, _) in before.Members) names.Add(name);
        foreach (var (name, _) in after.Members)
            if (!before[name].Exists) names.Add(name);
        return names;
    }

    static string Write(Node node)
    {
        if (!node.Exists) return "";
        var writer = new YamlDocumentWriter();
        NodeWriter.Write(writer, node);
        return writer.ToString();
    }
}
