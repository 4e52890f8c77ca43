using Photon.Ai.Words;

namespace Photon.Ai.Survey;

/// <summary>The words of a name or a text as new names are made of them: lower case, ASCII letters and digits alone, so that they are inert wherever they are written.</summary>
static class PlainWords
{
    /// <summary>Nobody names things with more.</summary>
    const int Most = 12;
    const int Longest = 40;

    /// <summary><c>orderLine</c>, <c>order_line</c>: order line; <c>HTTPError</c>: http error.</summary>
    public static IReadOnlyList<string> Of(string text) =>
    [
        .. NameWords.Of(text.Length > 1000 ? text[..1000] : text).Select(static word => string.Concat(word.Where(char.IsAsciiLetterOrDigit).Take(Longest)).ToLowerInvariant()).Where(static word => word.Length > 0).Take(Most),
    ];

    /// <summary><c>orders</c>: order.</summary>
    public static string One(string word) => Plurals.One(word);

    /// <summary>The last word as one: <c>order lines</c>: order line.</summary>
    public static IReadOnlyList<string> One(IReadOnlyList<string> words) => words.Count == 0 ? words : [.. words.SkipLast(1), Plurals.One(words[^1])];

    /// <summary><c>order</c>: orders.</summary>
    public static string Many(string word) => Plurals.Many(word);
}
