using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Ai.Answers;
using Photon.Ai.Checks;
using Photon.Ai.Context;

namespace Photon.Ai.Describe;

/// <summary>Asks for the texts that one operation or schema lacks: a map of their keys.</summary>
sealed class DocRouteTask(DescribedUnit unit, NameCheck names) : AnswerTask<IReadOnlyDictionary<string, string>>
{
    public override string Command => "doc-route";

    public override string Request => $"Write the texts that are missing for {CompactName(unit.Name)}: {string.Join(", ", unit.Gaps.Select(static gap => $"\"{gap.Key}\""))}.";

    public override SliceRequest Slice => new([unit.Node]);

    public override IReadOnlyList<string> Constraints =>
    [
        "Say only what the document shows. Name no operation, parameter, property or value that is not in it.",
        "Plain text in English, one line each, no markup, no links.",
        .. unit.Gaps.Any(static gap => gap.Member == "summary") ? ["The summary has at most 120 characters."] : Array.Empty<string>(),
    ];

    /// <summary>Exactly the texts that are missing: no other can be put in.</summary>
    public override string AnswerSchema
    {
        get
        {
            var (properties, required) = (new JsonObject(), new JsonArray());
            foreach (var gap in unit.Gaps)
            {
                properties[gap.Key] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = gap.Most };
                required.Add(gap.Key);
            }
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["required"] = required, ["properties"] = properties }.ToJsonString();
        }
    }

    public override IReadOnlyDictionary<string, string> Read(JsonElement answer) =>
        unit.Gaps.ToDictionary(static gap => gap.Key, gap => answer.GetProperty(gap.Key).GetString()!.Trim(), StringComparer.Ordinal);

    public override IEnumerable<AnswerFault> Check(IReadOnlyDictionary<string, string> value)
    {
        foreach (var gap in unit.Gaps)
        {
            var pointer = "/" + gap.Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            var text = value[gap.Key];
            if (TextCheck.Fault(text, gap.Most) is { } fault)
            {
                yield return new(pointer, fault);
                continue;
            }
            foreach (var name in names.Unknown(text)) yield return new(pointer, $"names '{name}', which the document does not have");
        }
    }

    /// <summary>Names of documents may be hostile as well: a sentence that has become so is left out.</summary>
    public override IReadOnlyDictionary<string, string> Fallback() => unit.Gaps.Where(static gap => gap.Deterministic.Length > 0 && TextCheck.Fault(gap.Deterministic, gap.Most) is null).ToDictionary(static gap => gap.Key, static gap => gap.Deterministic, StringComparer.Ordinal);

    static string CompactName(string name) => name.Length <= 120 ? name : name[..120];
}
