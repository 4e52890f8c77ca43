using Photon.Core.Diagnostics;
using Photon.Core.Documents;

namespace Photon.Core.Tests.Documents;

public sealed class OverlayFilesTests
{
    static readonly string[] s_files =
    [
        "shop.yaml", "shop.v2.yaml", "shop.v2.overlay.yaml", "shop.v2.a.overlay.json", "shop.z.overlay.yml", "shop.overlay.yaml", "shop.B.overlay.yaml",
        "shop.docs.overlay.proposed.yaml", "shop.docs.proposed.overlay.yaml", "shop.docs.PROPOSED.overlay.yaml", "shopping.overlay.yaml", "Shop.a.overlay.yaml", "shop.overlay.txt",
        "shop.overlay.yaml.bak", "shopoverlay.yaml", "overlay.yaml", "other.openapi.x.overlay.yaml", "other.y.overlay.json", "openapi.overlay.yaml",
    ];

    [Theory]
    [InlineData("shop.yaml", "shop.B.overlay.yaml shop.overlay.yaml shop.z.overlay.yml")]
    [InlineData("shop.v2.yaml", "shop.v2.a.overlay.json shop.v2.overlay.yaml")]
    [InlineData("other.openapi.json", "other.openapi.x.overlay.yaml other.y.overlay.json")]
    [InlineData("openapi.yaml", "openapi.overlay.yaml")]
    public void Overlays_lie_beside_their_document_in_ordinal_order(string document, string overlays) =>
        Assert.Equal(overlays.Split(' '), OverlayFiles.Beside(document, ["shop.yaml", "shop.v2.yaml", "other.openapi.json", "openapi.yaml"], s_files));

    [Fact]
    public void Without_a_document_of_the_longer_name_its_overlays_belong_to_the_shorter() =>
        Assert.Contains("shop.v2.overlay.yaml", OverlayFiles.Beside("shop.yaml", ["shop.yaml"], s_files));

    [Fact]
    public void An_item_names_overlays_before_those_that_lie_beside()
    {
        var faults = new List<Fault>();
        var item = SpecItem.Describe("/p/api/shop.yaml", name => name == "Overlay" ? "x/../b#1.yaml; /q/c.yaml;api/shop.overlay.yaml" : "", "/p/App.csproj", "App", "Server", _ => ["/p/api/shop.a.overlay.yaml", "/p/api/shop.overlay.yaml"], true, faults);
        Assert.Empty(faults);
        Assert.Equal(["/p/b#1.yaml", "/q/c.yaml", "/p/api/shop.overlay.yaml", "/p/api/shop.a.overlay.yaml"], item.Overlays);
        var metadata = item.ToMetadata().ToDictionary(static entry => entry.Key, static entry => entry.Value);
        Assert.DoesNotContain('#', metadata["PhotonOverlays"]);
        Assert.Equal(item, SpecItem.FromMetadata(item.Path, name => metadata[name]));
    }
}
