using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Paths;

/// <summary>Suggests operations for what somebody wants to be able to do.</summary>
public static class PathSuggestions
{
    /// <param name="words">"archive an order".</param>
    /// <returns>The best first; none matches the requests of an operation that is there. Empty: the document has all that would be suggested.</returns>
    /// <exception cref="AiException">The words say not what to do, or to what.</exception>
    public static IReadOnlyList<SuggestedPath> Of(AiDocument document, string words)
    {
        var facts = new DocumentFacts(document);
        if (!facts.Root.IsObject) throw new AiException("The document could not be read");
        var wanted = Capability.Read(words);
        var style = new PathStyle(facts);
        var taken = facts.Operations.Select(static one => Shape(one.Method, one.Path)).ToHashSet(StringComparer.Ordinal);
        return [.. PathCandidates.Of(style, wanted).Where(one => !facts.Root["paths"][one.Path]["$ref"].Exists && taken.Add(Shape(one.Method, one.Path))).OrderByDescending(static one => one.Score).Select(one => new OperationWriter(style, wanted).Write(one.Method, one.Path, one.Kind, one.Why, one.Score))];
    }

    /// <summary>What is there already that does what the words say; empty: nothing that is known.</summary>
    public static IReadOnlyList<OperationEntry> There(AiDocument document, string words)
    {
        var facts = new DocumentFacts(document);
        var wanted = Capability.Read(words);
        var shapes = PathCandidates.Of(new(facts), wanted).OrderByDescending(static one => one.Score).Take(1).Select(static one => Shape(one.Method, one.Path)).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Operations.Where(one => shapes.Contains(Shape(one.Method, one.Path)))];
    }

    /// <summary>An operation of somebody else's path and method, written as the document writes operations.</summary>
    internal static SuggestedPath Write(AiDocument document, string words, string method, string path, string why)
    {
        var kind = (method, path.EndsWith('}')) switch
        {
            ("GET", false) => OperationKind.List,
            ("GET", true) => OperationKind.Read,
            ("DELETE", _) => OperationKind.Delete,
            ("PUT", true) => OperationKind.Replace,
            ("PATCH", _) => OperationKind.Update,
            _ => OperationKinds.Of(Capability.Read(words).Verb, false) == OperationKind.Create ? OperationKind.Create : OperationKind.Act,
        };
        return new OperationWriter(new(new(document)), Capability.Read(words)).Write(method, path, kind, why, 0);
    }

    /// <summary>An operation of the document matches the same requests.</summary>
    internal static bool IsTaken(AiDocument document, SuggestedPath path) =>
        document.Spec.Root["paths"][path.Path]["$ref"].Exists || DocumentOperations.Of(document).Any(one => Shape(one.Method, one.Path) == Shape(path.Method, path.Path));

    /// <summary>The action that adds it.</summary>
    public static IReadOnlyList<OverlayChange> Changes(SuggestedPath path)
    {
        var json = new JsonObject { [path.Path] = new JsonObject { [path.Method.ToLowerInvariant()] = path.Operation.DeepClone() } }.ToJsonString();
        return [new("$", [new("paths", SpecText.Read("value.json", json, []).Root)], default)];
    }

    /// <summary>Two paths match the same requests where only the names of their parameters differ.</summary>
    static string Shape(string method, string path) => $"{method} {string.Join('/', PathStyle.Split(path).Select(static segment => PathStyle.IsParameter(segment) ? "{}" + segment[(segment.IndexOf('}', StringComparison.Ordinal) + 1)..] : segment))}";
}
