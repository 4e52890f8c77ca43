using System.Globalization;

namespace Photon.AspNetCore.Emitted;

/// <summary>What the document asks of one part of a multipart body beyond its value.</summary>
/// <param name="Name">The member that it carries.</param>
/// <param name="MinLength">In bytes.</param>
/// <param name="MaxLength">In bytes; -1: no more than any file may have.</param>
/// <param name="Headers">Those that it must have.</param>
/// <param name="Types">Those that its <c>Content-Type</c> may be, if it has one; <c>null</c>: any.</param>
sealed record PartRule(string Name, int MinLength, int MaxLength, string[] Headers, MediaTypes? Types)
{
    /// <param name="text">A line each, its words parted by spaces and percent-encoded: name, lengths, the headers, and the media types, both parted by commas.</param>
    public static IReadOnlyDictionary<string, PartRule> Parse(string text)
    {
        var rules = new Dictionary<string, PartRule>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var words = Array.ConvertAll(line.Split(' '), Uri.UnescapeDataString);
            rules[words[0]] = new(words[0], int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture),
                words.Length > 3 ? words[3].Split(',', StringSplitOptions.RemoveEmptyEntries) : [], words.Length > 4 ? new(words[4]) : null);
        }
        return rules;
    }
}
