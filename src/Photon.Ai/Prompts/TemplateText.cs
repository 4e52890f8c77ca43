using System.Text.RegularExpressions;

namespace Photon.Ai.Prompts;

/// <summary>Text with <c>{{names}}</c>. A value is put in as it is: names in it are text.</summary>
static partial class TemplateText
{
    public static IEnumerable<(string Name, int At)> Names(string template) => Name().Matches(template).Select(static match => (match.Groups[1].Value, match.Index));

    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Name().Replace(template, match => values.TryGetValue(match.Groups[1].Value, out var value) ? value : throw new ArgumentException($"The template's '{match.Groups[1].Value}' has no value", nameof(values)));

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Name();
}
