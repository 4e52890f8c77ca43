using System.Text.RegularExpressions;
using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Questions;

/// <summary>What was asked, in words, beside the document that it is about.</summary>
sealed class Question
{
    const int Longest = 2000;

    readonly Lazy<Mention?> _schema;
    readonly Lazy<Mention?> _operation;

    public Question(AiDocument document, string text)
    {
        Facts = new(document);
        Graph = new(document);
        Text = text.Length > Longest ? text[..Longest] : text;
        Words = [.. Regex.Split(Text, @"[^\p{L}\p{Nd}_'$.{}/-]+").Select(static word => word.Trim('\'', '.', '-')).Where(static word => word.Length > 0)];
        Plain = " " + string.Join(' ', Words.Select(static word => word.ToLowerInvariant())) + " ";
        _schema = new(FindSchema);
        _operation = new(FindOperation);
    }

    public DocumentFacts Facts { get; }

    public DocumentGraph Graph { get; }

    public string Text { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>All words in lower case, one space between and around them.</summary>
    public string Plain { get; }

    /// <summary>The schema that is named, the longest name first.</summary>
    public Mention? Schema => _schema.Value;

    /// <summary>The operation that is named by id, by method and path, or by path.</summary>
    public Mention? Operation => _operation.Value;

    /// <summary>What is named: whatever is named more exactly.</summary>
    public Mention? Named => Schema is { } schema && Operation is { } operation ? Words.Contains(operation.Name) || !Words.Contains(schema.Name) && Score(operation.Name) > Score(schema.Name) ? operation : schema : Schema ?? Operation;

    /// <summary>Any of these stands in the question as words.</summary>
    public bool Has(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
            if (Plain.Contains($" {phrase} ", StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The word of a pattern's group <c>x</c>; null: the question is no such.</summary>
    public string? Match(string pattern) => Regex.Match(Plain, pattern, RegexOptions.None, TimeSpan.FromMilliseconds(500)) is { Success: true } match ? match.Groups["x"].Value.Trim() : null;

    /// <summary>A name of one of these that the question has, in whatever casing and number; null: none.</summary>
    public string? NameIn(IEnumerable<string> names) => names.Where(static name => name.Length > 0).Distinct().Select(name => (Name: name, Score: Score(name))).Where(static one => one.Score > 0).OrderByDescending(static one => one.Score).ThenBy(static one => one.Name, StringComparer.Ordinal).Select(static one => one.Name).FirstOrDefault();

    Mention? FindSchema() => NameIn(Facts.Schemas.Members.Names()) is { } name ? new(name, Facts.Schemas[name], null) : null;

    Mention? FindOperation()
    {
        var method = Words.FirstOrDefault(static word => word is "GET" or "PUT" or "POST" or "DELETE" or "PATCH" or "HEAD" or "OPTIONS" or "get" or "put" or "post" or "delete" or "patch");
        foreach (var word in Words.Where(static word => word.StartsWith('/')))
            if (Facts.Operations.Where(one => one.Path == word).OrderBy(one => !one.Method.Equals(method, StringComparison.OrdinalIgnoreCase)).FirstOrDefault() is { } found) return new(found.Name, found.Node, found);
        return NameIn(Facts.Operations.Select(static one => one.Id)) is { } id && Facts.Operations.FirstOrDefault(one => one.Id == id) is { } operation ? new(operation.Name, operation.Node, operation) : null;
    }

    /// <summary>How exactly a name stands in the question: as it is written, or word by word; 0: not at all.</summary>
    int Score(string name)
    {
        if (Words.Contains(name)) return 1000 + name.Length;
        if (Words.Any(word => word.Equals(name, StringComparison.OrdinalIgnoreCase))) return 500 + name.Length;
        var words = PlainWords.One(PlainWords.Of(name));
        // A single short word stands in every question.
        if (words.Count == 0 || (words.Count == 1 && words[0].Length < 3)) return 0;
        var asked = _asked ??= [.. Words.SelectMany(static word => PlainWords.Of(word)).Where(static word => word is not ("a" or "an" or "the")).Select(static word => PlainWords.One(word))];
        for (var i = 0; i + words.Count <= asked.Count; i++)
        {
            var k = 0;
            while (k < words.Count && asked[i + k] == PlainWords.One(words[k])) k++;
            if (k == words.Count) return 10 * words.Count;
        }
        return 0;
    }

    List<string>? _asked;
}
