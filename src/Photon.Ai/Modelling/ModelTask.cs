using System.Text.Json;
using Photon.Ai.Answers;
using Photon.Ai.Checks;
using Photon.Ai.Context;
using Photon.Ai.Documents;
using Photon.Ai.Survey;

namespace Photon.Ai.Modelling;

/// <summary>Asks what a described thing has; how the document writes it, Photon knows.</summary>
public sealed class ModelTask(AiDocument document, string words, string? name) : AnswerTask<ModelProposal>
{
    const int Deepest = 4;

    public override string Command => "generate-model";

    public override string Request => $"List the properties of: {Core.Diagnostics.PlainText.InOneLine(words, 1000)}";

    public override SliceRequest Slice => new([]) { Words = PlainWords.Of(words) };

    public override IReadOnlyList<string> Constraints =>
    [
        "Only what the description says or plainly means; no property twice.",
        "Types: string, integer, number, boolean, date, date-time, email, uri, uuid, object; 'list' says that there are many; 'of' has the properties of an object.",
        "Descriptions are plain text in one line.",
    ];

    public override ModelProposal Read(JsonElement answer)
    {
        var root = new ModelNode(ModelKind.Object) { Name = PlainWords.One(PlainWords.Of(answer.GetProperty("name").GetString()!)) };
        if (root.Name.Count == 0) throw new AnswerException("The name has no letters");
        AddMembers(root, answer.GetProperty("properties"), 0);
        if (root.Members.Count == 0) throw new AnswerException("It has no properties");
        return SchemaModels.Write(document, root, name, []);
    }

    public override IEnumerable<AnswerFault> Check(ModelProposal value)
    {
        var changed = ChangedDocument.Of(document, value.Changes);
        foreach (var fault in ReadingCheck.Check(document, changed, CancellationToken.None)) yield return new("", fault);
        foreach (var text in value.Texts)
            if (TextCheck.Fault(text, 300) is { } fault) yield return new("/properties", $"a description {fault}");
    }

    public override ModelProposal Fallback() => SchemaModels.OfWords(document, words, name);

    static void AddMembers(ModelNode node, JsonElement properties, int depth)
    {
        if (depth > Deepest) throw new AnswerException($"Objects are nested deeper than {Deepest}");
        foreach (var property in properties.EnumerateArray())
        {
            var called = PlainWords.Of(property.GetProperty("name").GetString()!);
            if (called.Count == 0) throw new AnswerException("A property has no name of letters");
            var type = Type(property, depth);
            type.Name = PlainWords.One(called);
            if (property.TryGetProperty("description", out var text) && text.GetString() is { Length: > 0 } said) type.Description = said;
            if (property.TryGetProperty("list", out var list) && list.ValueKind == JsonValueKind.True) type = new ModelNode(ModelKind.Array) { Item = type, Name = called };
            var member = string.Join(' ', called);
            if (node.Members.Exists(other => other.Name == member)) throw new AnswerException($"'{member}' stands twice");
            node.Members.Add(new(member, type, IsExact: false) { Required = property.TryGetProperty("required", out var required) ? required.ValueKind == JsonValueKind.True : null });
        }
    }

    static ModelNode Type(JsonElement property, int depth)
    {
        var kind = property.GetProperty("type").GetString()!;
        var type = ModelLexicon.Named(kind) ?? throw new AnswerException($"'{kind}' is no type");
        // An id is written as the document writes ids; a date is a date.
        type.IsSaid = kind is not "string";
        if (kind == "object")
        {
            type.IsSaid = false;
            if (property.TryGetProperty("of", out var inner)) AddMembers(type, inner, depth + 1);
        }
        if (kind == "string" && property.TryGetProperty("enum", out var values) && values.GetArrayLength() > 0)
        {
            type.IsSaid = true;
            type.With("enum", System.Text.Json.Nodes.JsonNode.Parse(values.GetRawText())!);
        }
        return type;
    }
}
