using System.Text.Json;

namespace Photon.Ai.Answers;

/// <summary>Finds the JSON of an answer, also behind a code fence or between words.</summary>
static class AnswerText
{
    static readonly JsonDocumentOptions s_strict = new() { MaxDepth = 32 };

    /// <returns>Null: there is none, and <paramref name="why"/> says what there is.</returns>
    public static JsonDocument? Parse(string text, out string why)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            why = "The answer is empty";
            return null;
        }
        if (Read(trimmed, out why) is { } whole) return whole;
        // What stands around it is politeness; the largest object is meant.
        var best = Objects(trimmed).OrderByDescending(static part => part.Length).Select(static part => Read(part, out _)).FirstOrDefault(static one => one is not null);
        if (best is null && why.Length == 0) why = "The answer holds no JSON object";
        return best;
    }

    static JsonDocument? Read(string text, out string why)
    {
        why = "";
        try
        {
            var document = JsonDocument.Parse(text, s_strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
            why = "The answer is no JSON object";
            document.Dispose();
        }
        catch (JsonException error)
        {
            why = $"The answer is no JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}){(text[0] == '{' ? ": it breaks off or is written wrong" : "")}";
        }
        return null;
    }

    /// <summary>From each brace that opens an object of its own to the one that closes it; strings are looked through.</summary>
    static IEnumerable<string> Objects(string text)
    {
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0;)
        {
            var end = End(text, start);
            if (end < 0) yield break;
            yield return text[start..(end + 1)];
            start = text.IndexOf('{', end);
        }
    }

    static int End(string text, int start)
    {
        var (depth, isString) = (0, false);
        for (var i = start; i < text.Length; i++)
        {
            if (isString && text[i] == '\\') i++;
            else if (text[i] == '"') isString = !isString;
            else if (isString) continue;
            else if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }
        return -1;
    }
}
