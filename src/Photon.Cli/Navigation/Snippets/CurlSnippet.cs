using System.Text;

namespace Photon.Cli.Navigation.Snippets;

/// <summary>A request as a command line for POSIX shells.</summary>
static class CurlSnippet
{
    public static string Of(SnippetRequest request)
    {
        var text = new StringBuilder("curl -X ").Append(Quoted(request.Method)).Append(" \\\n  --url ").Append(Quoted(request.Url)).Append(" \\\n  --globoff");
        foreach (var (name, value) in request.Headers) text.Append(" \\\n  -H ").Append(Quoted($"{InOneLine(name)}: {InOneLine(value)}"));
        if (request.MediaType is { } type) text.Append(" \\\n  -H ").Append(Quoted("Content-Type: " + InOneLine(type)));
        if (request.Body is { } body) text.Append(" \\\n  --data-raw ").Append(Quoted(body));
        else if (request.MediaType is not null) text.Append(" \\\n  --data-binary @FILE");
        return text.Append('\n').ToString();
    }

    /// <summary>Between single quotes a shell takes everything as it is but these themselves.</summary>
    public static string Quoted(string text) => text.Length > 0 && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or ':' or '.' or '-' or '_')
        ? text : $"'{text.Replace("\0", "", StringComparison.Ordinal).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>A line end in a header would begin another.</summary>
    static string InOneLine(string text) => new([.. text.Select(static c => char.IsControl(c) ? ' ' : c)]);
}
