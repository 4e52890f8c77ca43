using Photon.Forms.Tests.Snapshots;

namespace Photon.Forms.Tests.Browser;

/// <summary>Controls that a document opts into, in a real browser.</summary>
public sealed class ControlsTests(BrowserTools tools, FormsBundles bundles) : IClassFixture<BrowserTools>, IClassFixture<FormsBundles>
{
    [Fact]
    public async Task Comboboxes_places_and_files_are_worked_by_keyboard_and_by_pointer()
    {
        Assert.SkipWhen(tools.Missing.Length > 0, tools.Missing);
        var dist = await bundles.Make("controls", Path.Combine(FormsBundles.Scripts, "..", "controls.yaml"), ["placeOrder", "addPictures"]);
        await bundles.Drive(tools, "controls", dist);
    }

    [Fact]
    public async Task The_form_of_the_documentation_works_as_it_is_shown()
    {
        Assert.SkipWhen(tools.Missing.Length > 0, tools.Missing);
        using var folder = new TemporaryFolder();
        folder.Write("letters.yaml", DocumentationTests.Block(await File.ReadAllTextAsync(DocumentationTests.Page, TestContext.Current.CancellationToken), "yaml"));
        await bundles.Drive(tools, "docs", await bundles.Make("docs", folder.Of("letters.yaml"), ["subscribe"]));
    }
}
