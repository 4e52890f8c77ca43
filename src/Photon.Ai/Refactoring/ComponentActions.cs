using System.Text.Json;
using Photon.Ai.Survey;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring;

/// <summary>The actions that move what stands in several places to a named part.</summary>
static class ComponentActions
{
    static readonly string[] s_texts = ["title", "description", "example", "examples", "externalDocs"];

    /// <summary>A new named part: containers that are not there come with it.</summary>
    /// <param name="body">JSON text.</param>
    public static OverlayChange Add(DocumentFacts facts, string kind, string name, string body)
    {
        var path = facts.ComponentPath(kind);
        var json = path.Skip(1).Append(name).Reverse().Aggregate(body, static (inner, member) => $"{{{JsonSerializer.Serialize(member)}:{inner}}}");
        return new("$", path.Count == 1 ? [new(path[0], Value($"{{{JsonSerializer.Serialize(name)}:{body}}}"))] : [new(path[0], Value(json))], default);
    }

    /// <summary>A schema becomes a reference; what it says to people and the part does not stays with it.</summary>
    public static IEnumerable<OverlayChange> Refer(DocumentFacts facts, Node place, string name, Node body)
    {
        var path = JsonPathText.Of(place);
        var texts = s_texts.Where(text => place[text].Exists && place[text].ToJson() != body[text].ToJson()).Select(text => new MemberChange(text, place[text])).ToList();
        var reference = JsonSerializer.Serialize(facts.Reference("schemas", name));
        // Up to 3.0 nothing beside a reference counts.
        var link = texts.Count == 0 || facts.IsV31 ? new MemberChange("$ref", Value(reference)) : new("allOf", Value($"[{{\"$ref\":{reference}}}]"));
        yield return new(path + "[*]", [], default);
        yield return new(path, [link, .. texts], default);
    }

    /// <summary>Any other part becomes a reference and nothing else.</summary>
    public static IEnumerable<OverlayChange> Refer(DocumentFacts facts, Node place, string kind, string name)
    {
        var path = JsonPathText.Of(place);
        yield return new(path + "[*]", [], default);
        yield return new(path, [new("$ref", Value(JsonSerializer.Serialize(facts.Reference(kind, name))))], default);
    }

    public static Node Value(string json) => SpecText.Read("value.json", json, []).Root;
}
