namespace Photon.AspNetCore;

/// <summary>
/// A link of a response, as the document has it (https://spec.openapis.org/oas/v3.1.1#link-object); in the endpoint's metadata.
/// </summary>
/// <param name="Status">The response's: <c>201</c>, <c>2XX</c>, <c>default</c>.</param>
/// <param name="Name">The link's.</param>
/// <param name="Operation">The <c>operationId</c> of what can be called next; without one the <c>operationRef</c>.</param>
/// <param name="Description">As written; may be empty.</param>
/// <param name="Body">A runtime expression, or a value as JSON; empty: not said.</param>
/// <param name="Parameters">By the names that the document uses: runtime expressions, or values as JSON.</param>
public sealed record ResponseLink(string Status, string Name, string Operation, string Description, string Body, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>A line each, its words parted by spaces and percent-encoded, in the order of the members.</summary>
    internal static IEnumerable<ResponseLink> Parse(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var words = Array.ConvertAll(line.Split(' '), Uri.UnescapeDataString);
            var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 5; i + 1 < words.Length; i += 2) parameters[words[i]] = words[i + 1];
            yield return new(words[0], words[1], words[2], words[3], words[4], parameters);
        }
    }
}
