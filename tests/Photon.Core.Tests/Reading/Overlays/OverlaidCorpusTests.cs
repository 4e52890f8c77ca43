using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Core.Tests.Reading.Overlays;

public sealed class OverlaidCorpusTests
{
    [Fact]
    public void A_document_that_an_overlay_leaves_alone_is_the_same_value_by_value_and_place_by_place()
    {
        var overlay = SpecText.Read("o.yaml", Overlaid.Head + "  - { target: $, update: {} }\n", []);
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 300_000))
        {
            var document = SpecText.Read(row["file"], File.ReadAllText(Path.Combine(SharedData.Corpus(), row["file"])), []);
            var result = SpecOverlays.Apply(document, [overlay], []);
            Assert.NotSame(document, result);
            Assert.Equal(document.Root.ToJson(), result.Root.ToJson());
            Compare(document.Root, result.Root);
        }
    }

    static void Compare(Node expected, Node actual)
    {
        Assert.Equal((expected.Kind, expected.Count, expected.Place, expected.NamePlace, expected.Name), (actual.Kind, actual.Count, actual.Place, actual.NamePlace, actual.Name));
        foreach (var (name, value) in expected.Members) Compare(value, actual[name]);
        var items = actual.Items.GetEnumerator();
        foreach (var item in expected.Items)
        {
            Assert.True(items.MoveNext());
            Compare(item, items.Current);
        }
    }
}
