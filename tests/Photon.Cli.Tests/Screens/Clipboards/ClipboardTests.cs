using System.Text;
using Photon.Cli.Screens.Clipboards;

namespace Photon.Cli.Tests.Screens.Clipboards;

public sealed class ClipboardTests
{
    [Fact]
    public void The_terminal_is_handed_the_text_as_base64()
    {
        var written = "";
        var said = new Clipboard(text => written += text, []).Copy("curl", "curl 'ü'");
        Assert.Equal($"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes("curl 'ü'"))}\a", written);
        Assert.Equal("Copied curl, 8 characters, through the terminal (OSC 52)", said);
    }

    [Fact]
    public void What_is_too_long_for_the_terminal_and_has_no_program_is_said()
    {
        var said = new Clipboard(_ => Assert.Fail("too long"), [new("no-such-clipboard", [])]).Copy("JSON", new string('x', 100_000));
        Assert.Equal("JSON was not copied: 100000 characters are too many for the terminal, and there is no clipboard program", said);
    }

    [Fact]
    public void The_systems_program_is_handed_it_too()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "There is no /bin/sh");
        using var folder = new TemporaryFolder();
        var said = new Clipboard(_ => { }, [new("no-such-clipboard", []), new("/bin/sh", ["-c", $"cat > '{folder.Of("taken")}'"])]).Copy("curl", "text");
        Assert.Equal("text", File.ReadAllText(folder.Of("taken")));
        Assert.EndsWith("through the terminal (OSC 52) and /bin/sh", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DISPLAY", "xclip")]
    [InlineData("WAYLAND_DISPLAY", "wl-copy")]
    public void Programs_are_asked_for_where_there_is_a_desktop(string variable, string program)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "They have a clipboard of their own");
        Assert.Equal(program, ClipboardTool.Candidates(name => name == variable ? ":0" : null).First().File);
        Assert.Empty(ClipboardTool.Candidates(_ => null));
    }
}
