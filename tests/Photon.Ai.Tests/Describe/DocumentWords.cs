using System.Text.RegularExpressions;
using Photon.Ai.Documents;
using Photon.Ai.Words;
using Photon.Core.Reading;

namespace Photon.Ai.Tests.Describe;

/// <summary>The words of a document's names, and those of which Photon's sentences are made: there are no others.</summary>
sealed partial class DocumentWords
{
    readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public DocumentWords(AiDocument document)
    {
        foreach (Match word in Word().Matches(string.Concat(Own().Select(static line => line + " ")))) _known.Add(word.Value);
        Add(document.Spec.Root, 0);
    }

    public IEnumerable<string> Foreign(string text) => Word().Matches(text).Select(static match => match.Value).Where(word => !_known.Contains(word) && !_known.Contains(Plurals.One(word)) && !_known.Contains(Plurals.Many(word)) && !(word.EndsWith('s') && _known.Contains(word[..^1])));

    void Add(Node node, int depth)
    {
        foreach (var (name, value) in node.Members)
        {
            Learn(name);
            Add(value, depth + 1);
        }
        foreach (var item in node.Items) Add(item, depth + 1);
        if (node.IsString && node.Name is "name" or "operationId" or "default") Learn(node.Text);
    }

    void Learn(string name)
    {
        foreach (var word in NameWords.Of(name))
        {
            foreach (Match part in Word().Matches(word)) Take(part.Value);
            foreach (Match part in Word().Matches(name)) _known.Add(part.Value);
        }
    }

    void Take(string word)
    {
        _known.Add(word);
        _known.Add(Plurals.One(word));
        _known.Add(Plurals.Many(word));
        _known.Add(Verbs.ThirdPerson(word.ToLowerInvariant()));
        _known.Add(Participles.Of(word.ToLowerInvariant()));
        if (Verbs.OfThirdPerson(word) is { } verb) _known.Add(verb);
    }

    /// <summary>The string literals of the sentences themselves.</summary>
    static IEnumerable<string> Own() => new[] { "Sentences", "Words" }.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(SharedData.Root, "src", "Photon.Ai", folder), "*.cs")).Where(static file => Path.GetFileName(file) is not ("Verbs.cs" or "Plurals.cs")).SelectMany(static file => Literal().Matches(File.ReadAllText(file)).Select(static match => match.Value)).Concat(["lists creates gets updates replaces deletes searches checks describes handles created updated replaced deleted least greatest counted true false"]);

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
