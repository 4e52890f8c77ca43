using Photon.Forms.Folder;
using Photon.Forms.Model;
using Photon.Forms.Overrides;

namespace Photon.Forms.Tests.Folder;

public sealed class FrontEndFolderTests
{
    [Fact]
    public void A_second_time_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        Assert.NotEmpty(Write(folder.Path).Written);
        var again = Write(folder.Path + Path.DirectorySeparatorChar);
        Assert.Empty(again.Written);
        Assert.All(again.Files, file => Assert.True(File.Exists(file), file));
        Assert.Contains(again.Files, file => file.Replace('\\', '/').EndsWith("/generated/shop/types.ts", StringComparison.Ordinal));
    }

    [Fact]
    public void Ends_of_lines_of_a_checkout_are_no_change()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Write(folder.Path).Files) File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        var again = Write(folder.Path);
        Assert.Empty(again.Written);
        Assert.Empty(again.Behind);
    }

    [Fact]
    public void What_the_project_owns_is_kept_as_it_was_changed()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path);
        foreach (var file in (string[])["package.json", "index.html", "photon/theme.css", "photon/node.ts"]) folder.Write(file, "mine");
        var again = Write(folder.Path);
        Assert.Empty(again.Written);
        Assert.Equal("mine", File.ReadAllText(folder.Of("package.json")));
        // Nothing says any more what these were made from, so the newer ones are offered.
        Assert.Equal(["photon/node.ts", "photon/theme.css"], again.Behind.Select(file => file.Path));
    }

    [Fact]
    public void A_change_below_the_stamp_is_no_reason_to_offer_the_same_again()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path);
        folder.Write("photon/theme.css", File.ReadAllText(folder.Of("photon/theme.css")) + ".mine {}\n");
        Assert.Empty(Write(folder.Path).Behind);
    }

    [Fact]
    public void What_an_older_version_wrote_and_nobody_changed_is_brought_up_to_date()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path);
        var now = File.ReadAllText(folder.Of("photon/theme.css"));
        folder.Write("photon/theme.css", new OwnedFile("photon/theme.css", "/* older */\n").Text);
        Assert.Equal(["photon/theme.css"], Write(folder.Path).Written);
        Assert.Equal(now, File.ReadAllText(folder.Of("photon/theme.css")));
    }

    [Fact]
    public void What_the_document_no_longer_has_goes_and_only_that()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path);
        folder.Write("generated/shop/forms/OldForm.tsx", "");
        folder.Write("src/Mine.tsx", "mine");
        Write(folder.Path);
        Assert.False(File.Exists(folder.Of("generated/shop/forms/OldForm.tsx")));
        Assert.True(File.Exists(folder.Of("src/Mine.tsx")));
    }

    [Fact]
    public void The_sample_has_what_this_version_writes()
    {
        var sample = Path.Combine(BrowserTools.Repository, "samples", "Bookshop", "client");
        using var folder = new TemporaryFolder();
        foreach (var file in Write(folder.Path).Files.Select(file => Path.GetRelativePath(folder.Path, file)).Where(file => !file.StartsWith("generated", StringComparison.Ordinal)))
            Assert.Equal(File.ReadAllText(folder.Of(file)), File.ReadAllText(Path.Combine(sample, file)).ReplaceLineEndings("\n"));
    }

    static FrontEndFolder Write(string path)
    {
        var folder = new FrontEndFolder(path);
        folder.Write([new FormsModel("Shop", "Shop") { Types = [], Schemas = [], SchemaImports = [], Components = [], Operations = [], Forms = [], Schemes = [] }], FormOverrides.None);
        return folder;
    }
}
