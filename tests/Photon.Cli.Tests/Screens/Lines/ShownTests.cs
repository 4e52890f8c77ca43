using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Tests.Screens.Lines;

public sealed class ShownTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("Bücher 書籍 📚", "Bücher 書籍 📚")]
    [InlineData("\e]0;owned\a", "\\u001B]0;owned\\u0007")]
    [InlineData("a\nb\rc", "a\\u000Ab\\u000Dc")]
    [InlineData("\u202Eevil", "\\u202Eevil")]
    [InlineData("\u009B2J", "\\u009B2J")]
    [InlineData("a\tb", "a  b")]
    public void What_steers_a_terminal_is_spelled_out(string text, string shown) => Assert.Equal(shown, Shown.Of(text));

    [Fact]
    public void Half_a_character_is_no_character() => Assert.Equal("\uFFFD", Shown.Of("\uD83D"));

    [Fact]
    public void Text_is_broken_at_spaces_and_never_wider_than_asked_for()
    {
        Assert.Equal(["one two", "three", "", "four"], Wrapped.Of("one two three\n\nfour", 9));
        Assert.Equal(["12345678", "90"], Wrapped.Of("1234567890", 8));
        Assert.Equal(["書籍書籍", "書籍"], Wrapped.Of("書籍書籍書籍", 8));
        Assert.Equal(["one …"], Wrapped.Of("one\ntwo", 20, most: 1));
    }
}
