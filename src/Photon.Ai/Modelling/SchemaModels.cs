using System.Text.Json;
using Photon.Ai.Documents;
using Photon.Ai.Modelling.CSharp;
using Photon.Ai.Survey;
using Photon.Core.Diagnostics;

namespace Photon.Ai.Modelling;

/// <summary>Makes schemas that fit a document: of words, of examples, of C#.</summary>
public static class SchemaModels
{
    /// <param name="words">"an invoice with a number, lines with sku and quantity, and a total".</param>
    /// <param name="name">What it is called; null: what the words say.</param>
    /// <exception cref="AiException">The words name nothing.</exception>
    public static ModelProposal OfWords(AiDocument document, string words, string? name = null) => Write(document, WordReader.Read(words), name, []);

    /// <param name="examples">JSON texts, each one value.</param>
    /// <param name="name">What it is called; null: "model", where nothing else says it.</param>
    /// <exception cref="AiException">One is no JSON.</exception>
    public static ModelProposal OfExamples(AiDocument document, IReadOnlyList<string> examples, string? name = null)
    {
        var values = examples.Select(Parse).ToList();
        return Write(document, ExampleReader.Read(values), name, values);
    }

    /// <param name="code">A class, record, struct or enum, and what else is in the file.</param>
    /// <param name="type">Which; null: the first.</param>
    /// <param name="name">What it is called; null: as in C#.</param>
    /// <exception cref="AiException">There is no such type.</exception>
    public static ModelProposal OfCSharp(AiDocument document, string code, string? type = null, string? name = null) => Write(document, ClassReader.Read(code, type), name, []);

    internal static ModelProposal Write(AiDocument document, ModelNode root, string? name, IReadOnlyList<JsonElement> examples)
    {
        var facts = new DocumentFacts(document);
        if (!facts.Root.IsObject) throw new AiException("The document could not be read");
        var words = name is null ? root.Name : PlainWords.Of(name);
        if (name is not null && words.Count == 0) throw new AiException($"'{PlainText.InOneLine(name, 80)}' is no name for a schema: letters and digits make one");
        return new(facts, new ModelWriter(new(facts)).Write(root, words), examples);
    }

    static JsonElement Parse(string text)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text.TrimStart('\uFEFF'), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return parsed.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new AiException($"The example is no JSON: {PlainText.InOneLine(error.Message, 200)}", error);
        }
    }
}
