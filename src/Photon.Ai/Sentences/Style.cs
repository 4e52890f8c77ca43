namespace Photon.Ai.Sentences;

/// <summary>Puts the finishing touches to a sentence.</summary>
static class Style
{
    /// <summary>A capital, and a full stop where the document has them. Sentences inside end with theirs.</summary>
    public static string Finish(string text, bool stop)
    {
        text = text.Trim();
        if (text.Length == 0) return "";
        text = char.ToUpperInvariant(text[0]) + text[1..];
        return stop ? text.EndsWith('.') ? text : text + "." : text.TrimEnd('.');
    }

    /// <summary>Words with one blank between them; empty ones are left out.</summary>
    public static string Join(params IEnumerable<string> words) => string.Join(' ', words.Where(static word => word.Length > 0));
}
