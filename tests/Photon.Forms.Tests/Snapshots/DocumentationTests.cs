using System.Text.RegularExpressions;

namespace Photon.Forms.Tests.Snapshots;

/// <summary>docs/forms.md shows a document and what is emitted of it.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void The_page_shows_what_is_emitted()
    {
        var page = File.ReadAllText(Page);
        var files = Emits.Files(Block(page, "yaml"));
        Assert.Equal(files["fields/SubscriptionFields.tsx"].TrimEnd(), Block(page, "tsx"));
    }

    /// <summary>The first block of a language.</summary>
    public static string Block(string page, string language) => Blocks().Matches(page.ReplaceLineEndings("\n")).First(block => block.Groups[1].Value == language).Groups[2].Value;

    public static string Page { get; } = Path.Combine(BrowserTools.Repository, "docs", "forms.md");

    [GeneratedRegex(@"```(\w+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
