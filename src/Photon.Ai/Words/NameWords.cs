using System.Text;

namespace Photon.Ai.Words;

/// <summary>The words of a name: <c>listBookReviews</c>, <c>book_reviews</c>, <c>X-Request-ID</c>.</summary>
public static class NameWords
{
    /// <summary>In lower case; abbreviations that people know stay in capitals (<c>ID</c>, <c>URL</c>).</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                Take();
                continue;
            }
            if (word.Length > 0 && IsBoundary(name, i)) Take();
            word.Append(c);
        }
        Take();
        return words;

        void Take()
        {
            if (word.Length == 0) return;
            var text = word.ToString();
            word.Clear();
            // A lone plural mark behind capitals belongs to them: IDs, URLs.
            if (text == "s" && words.Count > 0 && Abbreviations.Known(words[^1]) is not null) words[^1] += "s";
            else words.Add(Abbreviations.Known(text) ?? text.ToLowerInvariant());
        }
    }

    /// <summary><c>order|State</c>, <c>HTTP|Error</c>; digits stay with what is before them: <c>oauth2</c>, <c>sha256</c>.</summary>
    static bool IsBoundary(string text, int i) =>
        char.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || char.IsDigit(text[i - 1]) || (char.IsUpper(text[i - 1]) && i + 1 < text.Length && char.IsLower(text[i + 1]) && !IsPluralOfCapitals(text, i)));

    /// <summary><c>userIDs</c>: the D begins no word.</summary>
    static bool IsPluralOfCapitals(string text, int i) => text[i + 1] == 's' && (i + 2 == text.Length || !char.IsLower(text[i + 2]));
}
