using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

/// <summary>Lines and columns as an editor shows them, to the character.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void JSON_values_and_names_stand_where_an_editor_shows_them(string lineBreak)
    {
        var text = "{\n\t\"a\": [1,\n\t\t{\"b😀\": \"x\\n\"}\n\t]\n}".Replace("\n", lineBreak);
        var root = Reads.Clean("a.json", text);
        Check(text, root, 1, 1, "{");
        Check(text, root["a"], 2, 7, "[");
        CheckName(text, root["a"], 2, 2, "\"a\"");
        Check(text, root["a"][0], 2, 8, "1");
        Check(text, root["a"][1], 3, 3, "{");
        CheckName(text, root["a"][1]["b😀"], 3, 4, "\"b😀\"");
        Check(text, root["a"][1]["b😀"], 3, 11, "\"x\\n\"");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void YAML_values_and_names_stand_where_an_editor_shows_them(string lineBreak)
    {
        var text = "# c\na: &x !!map\n  'b c': \"d\n    e\"\n  f:\t|-\n    g\n    h\n\n  i😀: [j, {k: l}]\nm:\n  - n\n  -\n    o: p q # r\n".Replace("\n", lineBreak);
        var root = Reads.Clean("a.yaml", text);
        Check(text, root, 2, 1, "a");
        Check(text, root["a"], 3, 3, "'b c'");
        CheckName(text, root["a"]["b c"], 3, 3, "'b c'");
        Check(text, root["a"]["b c"], 3, 10, "\"d\n    e\"".Replace("\n", lineBreak));
        Check(text, root["a"]["f"], 5, 6, "|-\n    g\n    h".Replace("\n", lineBreak));
        CheckName(text, root["a"]["i😀"], 9, 3, "i😀");
        Check(text, root["a"]["i😀"], 9, 8, "[");
        Check(text, root["a"]["i😀"][1]["k"], 9, 16, "l");
        Check(text, root["m"], 11, 3, "-");
        Check(text, root["m"][1], 13, 5, "o");
        Check(text, root["m"][1]["o"], 13, 8, "p q");
    }

    [Fact]
    public void What_an_alias_repeats_stands_where_it_is_written_and_its_name_where_the_alias_is()
    {
        const string text = "a: &x\n  b: 1\nc: *x\n";
        var repeated = Reads.Clean("a.yaml", text)["c"];
        CheckName(text, repeated, 3, 1, "c");
        Check(text, repeated["b"], 2, 6, "1");
        Assert.Equal("/c/b", repeated["b"].Pointer);
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column() => Check("{\"a\":1}", Reads.Clean("a.json", "\uFEFF{\"a\":1}")["a"], 1, 6, "1");

    [Fact]
    public void Every_scalar_of_the_corpus_stands_where_its_text_is()
    {
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 200_000))
        {
            var text = File.ReadAllText(Path.Combine(SharedData.Corpus(), row["file"]));
            Scalars(Reads.Clean(row["file"], text), text.TrimStart('\uFEFF'));
        }

        static void Scalars(Node node, string text)
        {
            foreach (var (name, value) in node.Members)
            {
                var shown = Shown(text, value.NamePlace);
                if (!shown.Contains('\\') && shown[0] != '*') Assert.True(name == shown || name == shown[1..^1].Replace("''", "'"), $"{name} at {value.NamePlace}");
                Scalars(value, text);
            }
            foreach (var item in node.Items) Scalars(item, text);
            if (node.Kind != NodeKind.Number) return;
            Assert.Equal(node.Text, Shown(text, node.Place));
        }
    }

    static void Check(string text, Node node, int line, int column, string shown) => Check(text, node.Place, line, column, shown);

    static void CheckName(string text, Node node, int line, int column, string shown) => Check(text, node.NamePlace, line, column, shown);

    static void Check(string text, Place place, int line, int column, string shown)
    {
        Assert.Equal((line, column), (place.Line + 1, place.Column + 1));
        Assert.Equal(shown, Shown(text, place));
        if (!shown.Contains('\n')) Assert.Equal((place.Line, place.Column + place.Length), (place.EndLine, place.EndColumn));
    }

    static string Shown(string text, Place place) => text.Substring(place.Start, place.Length);
}
