namespace Photon.Bookshop.Tests.Browser;

/// <summary>The sample as a developer sees it: the form that is open follows the document.</summary>
public sealed class LiveTests(BrowserTools tools) : IClassFixture<BrowserTools>
{
    [Fact]
    public async Task The_open_form_follows_the_document_and_keeps_what_was_typed()
    {
        Assert.SkipWhen(tools.Missing.Length > 0, tools.Missing);
        Assert.SkipWhen(LiveApp.Missing.Length > 0, LiveApp.Missing);
        await using var app = await LiveApp.Start();
        var pictures = Path.Combine(App.BookshopApp.Repository, "artifacts", "forms", "live");
        var (code, output) = await BrowserTools.Run("node", ["live.mjs", app.Address.ToString(), tools.Chromium, pictures, app.Document, app.Form], BrowserTools.Scripts);
        TestContext.Current.TestOutputHelper?.WriteLine(output);
        Assert.True(code == 0 && !output.Contains("not ok", StringComparison.Ordinal) && output.Contains("ok ", StringComparison.Ordinal), output + app.Output);
    }
}
