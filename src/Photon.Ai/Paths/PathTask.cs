using System.Text.Json;
using System.Text.RegularExpressions;
using Photon.Ai.Answers;
using Photon.Ai.Checks;
using Photon.Ai.Context;
using Photon.Ai.Documents;
using Photon.Ai.Survey;

namespace Photon.Ai.Paths;

/// <summary>Asks for paths and methods; parameters, bodies, statuses and errors are written as those of the document.</summary>
public sealed partial class PathTask : AnswerTask<IReadOnlyList<SuggestedPath>>
{
    readonly AiDocument _document;
    readonly string _words;
    readonly IReadOnlyList<SuggestedPath> _known;

    /// <exception cref="AiException">The words say not what to do, or to what.</exception>
    public PathTask(AiDocument document, string words)
    {
        (_document, _words) = (document, words);
        _known = PathSuggestions.Of(document, words);
        There = PathSuggestions.There(document, words);
    }

    /// <summary>Operations that do it already.</summary>
    public IReadOnlyList<OperationEntry> There { get; }

    public override string Command => "suggest-path";

    public override string Request => $"Suggest up to three operations, the best first, for: {Core.Diagnostics.PlainText.InOneLine(_words, 500)}";

    public override SliceRequest Slice => new([]) { Words = PlainWords.Of(_words) };

    public override IReadOnlyList<string> Constraints =>
    [
        "Paths follow those of the document: its words, its parameters in braces, its nesting. None that the document has.",
        .. _known.Take(3).Select(static one => $"Photon's rules would say: {one.Method} {one.Path}"),
        "'why' is one plain sentence.",
    ];

    public override IReadOnlyList<SuggestedPath> Read(JsonElement answer)
    {
        var read = new List<SuggestedPath>();
        foreach (var one in answer.GetProperty("suggestions").EnumerateArray())
        {
            var (method, path) = (one.GetProperty("method").GetString()!, one.GetProperty("path").GetString()!);
            if (!Template().IsMatch(path)) throw new AnswerException($"'{Core.Diagnostics.PlainText.InOneLine(path, 80)}' is no path of letters, digits and parameters in braces");
            read.Add(PathSuggestions.Write(_document, _words, method, path, one.GetProperty("why").GetString()!));
        }
        return read;
    }

    public override IEnumerable<AnswerFault> Check(IReadOnlyList<SuggestedPath> value)
    {
        for (var i = 0; i < value.Count; i++)
        {
            if (TextCheck.Fault(value[i].Why, 300) is { } text) yield return new($"/suggestions/{i}/why", text);
            if (PathSuggestions.IsTaken(_document, value[i]) || value.Take(i).Any(before => before.Method == value[i].Method && before.Path == value[i].Path)) yield return new($"/suggestions/{i}", $"{value[i].Method} {value[i].Path} is there already");
            else foreach (var fault in ReadingCheck.Check(_document, ChangedDocument.Of(_document, PathSuggestions.Changes(value[i])), CancellationToken.None)) yield return new($"/suggestions/{i}", fault);
        }
    }

    public override IReadOnlyList<SuggestedPath> Fallback() => _known;

    [GeneratedRegex(@"^(?:/(?:[A-Za-z0-9._~-]{1,60}|\{[A-Za-z][A-Za-z0-9_-]{0,40}\}(?::[a-zA-Z]{1,30})?)){1,12}\z")]
    private static partial Regex Template();
}
