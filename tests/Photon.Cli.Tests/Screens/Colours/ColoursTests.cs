using Photon.Cli.Screens.Colours;
using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Tests.Screens.Colours;

public sealed class ColoursTests
{
    const string Source = """"
        /* a
           comment */ public sealed class Order // the end
        {
            public string Id { get; init; } = "say \"hi\""; char c = '\'';
            var text = """
                raw "text"
                """ + 12.5m;
        }
        """";

    [Fact]
    public void Colouring_loses_no_character() => Assert.Equal(Source.ReplaceLineEndings("\n"), string.Join('\n', CSharpColours.Of(Source).Select(line => line.ToString())));

    [Theory]
    [InlineData("/* a", Tone.Comment)]
    [InlineData("   comment */", Tone.Comment)]
    [InlineData("// the end", Tone.Comment)]
    [InlineData("public", Tone.Keyword)]
    [InlineData("Order", Tone.Type)]
    [InlineData("\"say \\\"hi\\\"\"", Tone.Text)]
    [InlineData("'\\''", Tone.Text)]
    [InlineData("        raw \"text\"", Tone.Text)]
    [InlineData("12.5m", Tone.Number)]
    public void Each_word_of_csharp_has_its_colour(string word, object tone) => Assert.Contains(new Span(word, (Tone)tone), CSharpColours.Of(Source).SelectMany(line => line.Spans));

    [Theory]
    [InlineData("\"a\"", Tone.Name)]
    [InlineData("\"b: \\\"c\"", Tone.Text)]
    [InlineData("-1.5e3", Tone.Number)]
    [InlineData("null", Tone.Keyword)]
    public void Each_word_of_json_has_its_colour(string word, object tone) =>
        Assert.Contains(new Span(word, (Tone)tone), JsonColours.Of("""{ "a": [ "b: \"c", -1.5e3, null ] }""").SelectMany(line => line.Spans));

    [Theory]
    [InlineData("\"open")]
    [InlineData("{\"a\\")]
    [InlineData("'")]
    [InlineData("/*")]
    [InlineData("\"\"\"")]
    public void What_was_cut_off_is_coloured_too(string text)
    {
        Assert.Equal(text, string.Join('\n', JsonColours.Of(text).Select(line => line.ToString())));
        Assert.Equal(text, string.Join('\n', CSharpColours.Of(text).Select(line => line.ToString())));
    }
}
