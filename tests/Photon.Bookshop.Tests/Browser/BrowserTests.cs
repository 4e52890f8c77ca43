using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Browser;

/// <summary>The sample's forms in a real browser, with real keys: scripts of playwright-core, which print a line for each thing that is true.</summary>
public sealed class BrowserTests(BookshopApp app, BrowserTools tools) : IClassFixture<BrowserTools>
{
    [Theory]
    [InlineData("order.mjs")]
    [InlineData("book.mjs")]
    public async Task The_forms_do_what_a_user_expects(string script)
    {
        Assert.SkipWhen(tools.Missing.Length > 0, tools.Missing);
        var pictures = Path.Combine(BookshopApp.Repository, "artifacts", "forms", Path.GetFileNameWithoutExtension(script));
        var (code, output) = await BrowserTools.Run("node", [script, app.Anyone.BaseAddress!.ToString(), tools.Chromium, pictures], BrowserTools.Scripts);
        Assert.True(code == 0 && !output.Contains("not ok", StringComparison.Ordinal) && output.Contains("ok ", StringComparison.Ordinal), output);
    }

    [Fact]
    public async Task Pages_with_forms_stay_within_their_budgets()
    {
        Assert.SkipWhen(tools.Missing.Length > 0, tools.Missing);
        var (code, output) = await BrowserTools.Run("node", ["size.mjs", Path.Combine(BookshopApp.Folder, "client")], BrowserTools.Scripts);
        TestContext.Current.TestOutputHelper?.WriteLine(output);
        Assert.True(code == 0, output);
    }
}
