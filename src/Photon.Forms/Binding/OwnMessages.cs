using System.Text.Json;
using Photon.Core.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary><c>x-photon-messages: { pattern: "Two letters and ten digits" }</c>: what a value's faults are called, by the keyword that finds them.</summary>
static class OwnMessages
{
    /// <summary>Sentences of the catalogue, by keyword. Those with a number in them are functions, which a document's need not look at.</summary>
    static readonly Dictionary<string, (string Name, bool IsFunction)[]> s_names = new(StringComparer.Ordinal)
    {
        ["required"] = [("required", false), ("choose", false), ("file", false)],
        ["type"] = [("number", false), ("integer", false)],
        ["enum"] = [("choice", false)],
        ["const"] = [("choice", false)],
        ["minLength"] = [("tooShort", true), ("fileSmall", true)],
        ["maxLength"] = [("tooLong", true), ("fileSize", true)],
        ["pattern"] = [("pattern", false)],
        ["minimum"] = [("least", true)],
        ["maximum"] = [("most", true)],
        ["exclusiveMinimum"] = [("above", true)],
        ["exclusiveMaximum"] = [("below", true)],
        ["multipleOf"] = [("step", true)],
        ["minItems"] = [("fewItems", true)],
        ["maxItems"] = [("manyItems", true)],
        ["uniqueItems"] = [("twice", false)],
        ["minProperties"] = [("fewMembers", true), ("nothing", false)],
        ["maxProperties"] = [("manyMembers", true)],
        ["contentMediaType"] = [("file", false), ("fileType", true)],
        ["rule"] = [("rule", false)],
    };

    /// <param name="format">The value's; empty for none.</param>
    /// <param name="isFile">Lengths are those of a file.</param>
    /// <returns>An object of sentences; empty where the document has none.</returns>
    public static string Of(Hints? hints, string format, bool isFile)
    {
        if (hints?["messages"] is not { Length: > 0 } json) return "";
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object) return "";
        var said = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var message in document.RootElement.EnumerateObject().Where(message => message.Value.ValueKind == JsonValueKind.String))
        {
            var text = TsText.Literal(message.Value.GetString()!);
            if (message.Name == "format" && format.Length > 0) said["format"] = $"{{ {TsText.Key(format)}: {text} }}";
            foreach (var (name, isFunction) in s_names.GetValueOrDefault(message.Name, []).Where(one => one.Name.StartsWith("file", StringComparison.Ordinal) == isFile || one.Name == "required")) said[name] = isFunction ? "() => " + text : text;
        }
        return said.Count == 0 ? "" : $"{{ {string.Join(", ", said.Select(one => $"{one.Key}: {one.Value}"))} }}";
    }
}
