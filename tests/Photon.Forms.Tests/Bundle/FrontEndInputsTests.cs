using Photon.Forms.Bundle;

namespace Photon.Forms.Tests.Bundle;

public sealed class FrontEndInputsTests
{
    [Fact]
    public void The_same_files_give_the_same_hash_wherever_they_lie_and_however_their_lines_end()
    {
        using var one = Create("\n");
        using var other = Create("\r\n");
        File.SetLastWriteTimeUtc(other.Of("a.ts"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(FrontEndInputs.HashOfAll(one.Path), FrontEndInputs.HashOfAll(other.Path + Path.DirectorySeparatorChar));
    }

    [Theory]
    [InlineData("a.ts", true)]
    [InlineData("inner/new.ts", true)]
    [InlineData("inner/dist/new.ts", true)]
    [InlineData("package-lock.json", true)]
    [InlineData(".npmrc", true)]
    [InlineData("node_modules/solid-js/package.json", false)]
    [InlineData("dist/index.html", false)]
    [InlineData(".vite/deps/x.js", false)]
    public void What_the_bundle_is_made_of_counts_and_what_tools_leave_does_not(string file, bool counts)
    {
        using var folder = Create("\n");
        var before = FrontEndInputs.HashOfAll(folder.Path);
        folder.Write(file, "changed");
        Assert.Equal(counts, before != FrontEndInputs.HashOfAll(folder.Path));
    }

    [Fact]
    public void Text_that_moves_from_one_file_to_the_next_is_another_input()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a", "12");
        folder.Write("b", "3");
        var before = FrontEndInputs.HashOfAll(folder.Path);
        folder.Write("a", "1");
        folder.Write("b", "23");
        Assert.NotEqual(before, FrontEndInputs.HashOfAll(folder.Path));
    }

    static TemporaryFolder Create(string end)
    {
        var folder = new TemporaryFolder();
        folder.Write("package-lock.json", $"{{{end}}}{end}");
        folder.Write("a.ts", $"one{end}two{end}");
        folder.Write("inner/b.ts", "b");
        return folder;
    }
}
