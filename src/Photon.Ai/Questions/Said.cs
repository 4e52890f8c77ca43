using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Questions;

/// <summary>Parts of a document in words.</summary>
static class Said
{
    public static AnswerLine Line(OperationEntry operation) => new($"{operation.Method} {operation.Path}{(operation.Id.Length > 0 ? $" ({operation.Id})" : "")}{Text(operation.Node["summary"])}", operation.Node.NamePlace);

    public static AnswerLine Schema(string name, Node node) => new(name + Text(node["description"]), node.NamePlace);

    /// <summary>A type in few words.</summary>
    public static string Type(Node schema)
    {
        if (schema["$ref"] is { IsString: true } reference) return reference.Text[(reference.Text.LastIndexOf('/') + 1)..];
        if (schema["enum"].Count > 0) return string.Join(" | ", Texts(schema["enum"]).Take(8)) + (schema["enum"].Count > 8 ? " | …" : "");
        if (schema["items"].IsObject) return $"list of {Type(schema["items"])}";
        var type = schema["type"].IsArray ? string.Join(" or ", Texts(schema["type"])) : schema["type"].Text;
        if (schema["format"].IsString) type += $" ({schema["format"].Text})";
        return type.Length > 0 ? type : schema["oneOf"].Exists || schema["anyOf"].Exists ? "one of several" : schema["allOf"].Exists ? "several together" : schema["properties"].Exists ? "object" : "anything";
    }

    public static IEnumerable<string> Texts(Node list)
    {
        var texts = new List<string>();
        foreach (var item in list.Items) texts.Add(item.Text.Length > 0 || item.IsString ? item.Text : item.ToJson());
        return texts;
    }

    public static string Count(int count, string noun, string? many = null) => $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {(count == 1 ? noun : many ?? noun + "s")}";

    static string Text(Node text) => text.Text is { Length: > 0 } written ? ": " + (written.Split('\n')[0] is { Length: > 100 } line ? line[..100] + "…" : written.Split('\n')[0]) : "";
}
