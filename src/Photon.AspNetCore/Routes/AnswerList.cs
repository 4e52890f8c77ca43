using System.Globalization;
using Microsoft.AspNetCore.Http.Metadata;

namespace Photon.AspNetCore.Emitted;

/// <summary>A declared response, for tools that describe endpoints. The body's type is left out: the document describes it better.</summary>
sealed record Answer(int StatusCode, string[] Types) : IProducesResponseTypeMetadata
{
    public int Status => StatusCode;
    public IEnumerable<string> ContentTypes => Types;
    Type? IProducesResponseTypeMetadata.Type => null;
    string? IProducesResponseTypeMetadata.Description => null;
}

static class AnswerList
{
    /// <param name="text"><c>"201 application/json|text/plain, 404"</c>; a range counts as its first status.</param>
    public static List<Answer> Parse(string text)
    {
        var answers = new List<Answer>();
        foreach (var part in text.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var space = part.IndexOf(' ', StringComparison.Ordinal);
            var status = space < 0 ? part : part[..space];
            var types = space < 0 ? [] : part[(space + 1)..].Split('|', StringSplitOptions.RemoveEmptyEntries);
            answers.Add(new(int.Parse(status.Replace('X', '0'), NumberStyles.None, CultureInfo.InvariantCulture), types));
        }
        return answers;
    }
}
