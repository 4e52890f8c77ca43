using Photon.Forms.Folder;

namespace Photon.Forms.Tests.Folder;

public sealed class OwnedFileTests
{
    readonly OwnedFile file = new("field.tsx", "export const a = 1;\n");

    [Fact]
    public void The_first_line_is_a_comment_with_a_stamp()
    {
        Assert.Matches("^// .*photon-stamp [0-9a-f]{16}\nexport const a = 1;\n$", file.Text);
        Assert.Matches("^/\\* .*photon-stamp [0-9a-f]{16} \\*/\nbody \\{\\}\n$", new OwnedFile("theme.css", "body {}\n").Text);
    }

    [Fact]
    public void A_file_is_unchanged_until_somebody_changes_it()
    {
        Assert.True(OwnedFile.IsUnchanged(file.Text));
        Assert.True(OwnedFile.IsUnchanged(file.Text.ReplaceLineEndings("\r\n")));
        Assert.False(OwnedFile.IsUnchanged(file.Text.Replace("= 1", "= 2")));
        Assert.False(OwnedFile.IsUnchanged(file.Text + "\n"));
        Assert.False(OwnedFile.IsUnchanged("export const a = 1;\n"));
        Assert.False(OwnedFile.IsUnchanged("// photon-stamp 0123\n"));
        Assert.False(OwnedFile.IsUnchanged(""));
    }

    [Fact]
    public void A_changed_file_is_behind_where_there_is_something_newer()
    {
        var mine = file.Text.Replace("= 1", "= 3");
        Assert.False(file.IsBehind(file.Text));
        Assert.False(file.IsBehind(mine));
        Assert.True(new OwnedFile("field.tsx", "export const a = 2;\n").IsBehind(mine));
    }
}
