using Photon.Ai.Documents;

namespace Photon.Ai.Conventions;

/// <summary>How a document is written, counted from what is there: whatever is added is to look as if its author had added it.</summary>
/// <param name="Voice">Of summaries.</param>
/// <param name="SummaryStop">Summaries end with a full stop.</param>
/// <param name="TextStop">Descriptions do.</param>
/// <param name="IsEnglish">Its texts are English, or there are none. Photon writes no other language.</param>
/// <param name="PropertyCase">Of properties, as <c>camelCase</c>; empty: mixed, or none.</param>
/// <param name="OperationCase">Of operation ids.</param>
/// <param name="PathCase">Of the words in paths.</param>
/// <param name="ErrorSchema">The schema that most responses of 4xx and 5xx have; empty: none.</param>
/// <param name="Pagination">Names of query parameters that page lists; empty: none.</param>
/// <param name="Tags">Names of tags, the most used first.</param>
public sealed record DocumentConventions(SummaryVoice Voice, bool SummaryStop, bool TextStop, bool IsEnglish, string PropertyCase, string OperationCase, string PathCase, string ErrorSchema, IReadOnlyList<string> Pagination, IReadOnlyList<string> Tags)
{
    /// <summary>Counts.</summary>
    public static DocumentConventions Of(DocumentGraph graph)
    {
        var (summaries, texts) = (TextSamples.Summaries(graph), TextSamples.Descriptions(graph));
        return new(
            SummaryVoices.Of(summaries),
            Ends(summaries, otherwise: true),
            Ends(texts, otherwise: true),
            Language.IsEnglish([.. summaries, .. texts]),
            NameCases.Of(NameSamples.Properties(graph)),
            NameCases.Of(graph.Operations.Select(static one => one.Id).Where(static id => id.Length > 0)),
            NameCases.Of(graph.Operations.SelectMany(static one => one.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)).Where(static step => !step.Contains('{', StringComparison.Ordinal))),
            ErrorSamples.Of(graph),
            NameSamples.Pagination(graph),
            [.. graph.Operations.SelectMany(static one => one.Tags).GroupBy(static tag => tag).OrderByDescending(static group => group.Count()).Select(static group => group.Key).Take(20)]);
    }

    /// <summary>For a prompt.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var lines = new List<string>
            {
                $"Summaries are {(Voice == SummaryVoice.Imperative ? "imperative ('List the books')" : "in the third person ('Lists the books')")}, {(SummaryStop ? "with a full stop" : "without a full stop")}; descriptions end {(TextStop ? "with" : "without")} one.",
            };
            if (PropertyCase.Length > 0) lines.Add($"Properties are named in {PropertyCase}.");
            if (OperationCase.Length > 0) lines.Add($"Operation ids are in {OperationCase}.");
            if (PathCase.Length > 0) lines.Add($"Paths are in {PathCase}.");
            if (Tags.Count > 0) lines.Add($"Tags: {string.Join(", ", Tags.Take(8).Select(static tag => tag.Length > 40 ? tag[..40] : tag))}.");
            if (ErrorSchema.Length > 0) lines.Add($"Errors have the schema {ErrorSchema}.");
            if (Pagination.Count > 0) lines.Add($"Lists are paged with {string.Join(", ", Pagination)}.");
            return lines;
        }
    }

    static bool Ends(IReadOnlyList<string> texts, bool otherwise)
    {
        var counted = texts.Where(static text => text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] == '.')).ToList();
        return counted.Count < 2 ? otherwise : counted.Count(static text => text[^1] == '.') * 2 >= counted.Count;
    }
}
