using System.Text.RegularExpressions;
using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Checks;

/// <summary>
/// Whether a text speaks only of what there is: what looks like a name (in backticks, a path, an address, words joined by
/// capitals or underscores) stands somewhere in the document. Made once for a document; threads may share it.
/// </summary>
public sealed partial class NameCheck(AiDocument document)
{
    readonly Lazy<HashSet<string>> _known = new(() => Collect(document));

    /// <summary>Names that the document does not have, each once.</summary>
    public IReadOnlyList<string> Unknown(string text)
    {
        var unknown = new List<string>();
        foreach (Match match in Names().Matches(text))
        {
            var name = match.Value.Trim('`').Trim();
            if (name.Length > 0 && !IsKnown(name) && !unknown.Contains(name)) unknown.Add(name);
        }
        return unknown;
    }

    bool IsKnown(string name) => _known.Value.Contains(name) || Tokens().Matches(name) is { Count: > 0 } parts && parts.All(part => _known.Value.Contains(part.Value) || part.Value.All(char.IsDigit)) && !name.Contains("://", StringComparison.Ordinal);

    static HashSet<string> Collect(AiDocument document)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "true", "false", "null", "JSON", "XML", "YAML", "HTTP", "HTTPS", "URL", "URI", "UTF-8", "Location", "ETag", "If-Match", "OAuth", "GitHub", "OpenAPI", "JavaScript", "GraphQL", "IPv4", "IPv6", "kB" };
        foreach (var file in document.Files.All) Add(file.Root);
        return known;

        // Readers bound how deep values are nested.
        void Add(Node node)
        {
            foreach (var (name, value) in node.Members)
            {
                AddText(name);
                Add(value);
            }
            foreach (var item in node.Items) Add(item);
            if (node.IsString) AddText(node.Text);
        }

        void AddText(string text)
        {
            if (text.Length <= 300) known.Add(text);
            foreach (Match match in Tokens().Matches(text)) known.Add(match.Value);
        }
    }

    [GeneratedRegex(@"`[^`]*`|[A-Za-z]+://\S+|(?<![\w/])/[\w{}./-]*[\w}]|\b\w*[a-z0-9][A-Z]\w*|\b\w+_\w+|\{[^{}\s]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"[\w$]+(?:-[\w$]+)*|[\w$]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tokens();
}
