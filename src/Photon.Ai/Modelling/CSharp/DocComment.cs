using System.Net;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Photon.Ai.Modelling.CSharp;

/// <summary>The words of documentation comments, in one line and without markup.</summary>
static partial class DocComment
{
    public static string Summary(SyntaxNode node) => Plain(Content().Match(Of(node)).Groups["text"].Value);

    public static string Parameter(SyntaxNode node, string name)
    {
        foreach (Match match in Parameters().Matches(Of(node)))
            if (match.Groups["name"].Value == name) return Plain(match.Groups["text"].Value);
        return "";
    }

    static string Of(SyntaxNode node)
    {
        // A part of a file may be read without comments being parsed: the lines are enough.
        var lines = node.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).SelectMany(static trivia => trivia.ToFullString().Split('\n'));
        var text = string.Join(' ', lines.Select(static line => line.Trim().TrimStart('/').Trim()));
        return text.Length > 4000 ? text[..4000] : text;
    }

    static string Plain(string xml)
    {
        var text = Reference().Replace(xml, static match => match.Groups["name"].Value[(match.Groups["name"].Value.LastIndexOf('.') + 1)..]);
        return Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(text, "")), " ").Trim();
    }

    [GeneratedRegex("<summary>(?<text>.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<param name=\"(?<name>[^\"]*)\">(?<text>.*?)</param>", RegexOptions.Singleline)]
    private static partial Regex Parameters();

    [GeneratedRegex("<(?:see|seealso|paramref|typeparamref) (?:cref|name|langword)=\"(?<name>[^\"]*)\" */>")]
    private static partial Regex Reference();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
