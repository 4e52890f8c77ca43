using Photon.Cli.Screens.Editors;

namespace Photon.Cli.Tests.Screens.Editors;

public sealed class EditorCommandTests
{
    [Theory]
    [InlineData("vim", "vim|+call cursor(7,3)|/d/a b.yaml")]
    [InlineData("/usr/bin/nvim -n", "/usr/bin/nvim|-n|+call cursor(7,3)|/d/a b.yaml")]
    [InlineData("nano", "nano|+7,3|/d/a b.yaml")]
    [InlineData("emacsclient -t", "emacsclient|-t|+7:3|/d/a b.yaml")]
    [InlineData("code --wait", "code|--wait|--goto|/d/a b.yaml:7:3")]
    [InlineData("hx", "hx|/d/a b.yaml:7:3")]
    [InlineData("subl -w", "subl|-w|/d/a b.yaml:7:3")]
    [InlineData("rider", "rider|--line|7|--column|3|/d/a b.yaml")]
    [InlineData("\"/Applications/My Editor/code\" -w", "/Applications/My Editor/code|-w|--goto|/d/a b.yaml:7:3")]
    [InlineData("'C:\\Program Files\\Notepad++\\notepad++.exe'", "C:\\Program Files\\Notepad++\\notepad++.exe|-n7|-c3|/d/a b.yaml")]
    [InlineData("something-else", "something-else|/d/a b.yaml")]
    public void Every_editor_is_told_the_line_in_its_own_way(string editor, string expected)
    {
        var command = EditorCommand.Of(editor, "/d/a b.yaml", 7, 3);
        Assert.Equal(expected.Split('|'), command.Arguments.Prepend(command.File));
    }

    [Fact]
    public void VISUAL_goes_before_EDITOR_and_both_before_what_is_installed()
    {
        Assert.Equal("code", EditorCommand.Chosen(name => name == "VISUAL" ? "code" : "vi", _ => true));
        Assert.Equal("vi", EditorCommand.Chosen(name => name == "EDITOR" ? "vi" : " ", _ => true));
        Assert.Null(EditorCommand.Chosen(_ => null, _ => false));
        Assert.NotNull(EditorCommand.Chosen(_ => null, _ => true));
    }
}
