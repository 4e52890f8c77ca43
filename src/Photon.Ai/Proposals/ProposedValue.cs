using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Proposals;

/// <summary>Values for the actions of a proposal.</summary>
public static class ProposedValue
{
    /// <summary>A string, whatever is in it.</summary>
    public static Node Text(string text) => Json(JsonSerializer.Serialize(text));

    /// <summary>Any JSON.</summary>
    public static Node Of(JsonNode? value) => Json(value?.ToJsonString() ?? "null");

    /// <summary>Sets texts of an object that has none of these names, or scalars.</summary>
    public static OverlayChange Texts(Node target, params (string Name, string Text)[] texts) =>
        new(JsonPathText.Of(target), [.. texts.Select(static one => new MemberChange(one.Name, Text(one.Text)))], default);

    static Node Json(string json) => SpecText.Read("value.json", json, []).Root;
}
