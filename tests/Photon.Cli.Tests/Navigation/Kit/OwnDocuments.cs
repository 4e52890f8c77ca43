using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.Navigation.Kit;

/// <summary>Documents of our own, and their indexes.</summary>
static class OwnDocuments
{
    static readonly Lazy<(SpecIndex Index, SpecFiles Files)> s_bookshop = new(() => Read(("bookshop.yaml", File.ReadAllText(BookshopPath))));

    public static string BookshopPath => Path.Combine(SharedData.Root, "samples", "Bookshop", "bookshop.yaml");

    public static SpecIndex Bookshop => s_bookshop.Value.Index;

    public static SpecFiles BookshopFiles => s_bookshop.Value.Files;

    /// <summary>The first file is the root.</summary>
    public static (SpecIndex Index, SpecFiles Files) Read(params (string Path, string Text)[] files)
    {
        var faults = new List<Fault>();
        var texts = files.Select(file => SpecText.Read(file.Path, file.Text, faults)).ToList();
        Assert.Empty(faults);
        var all = new SpecFiles(texts);
        return (IndexBuilder.Build(texts[0], [.. texts.Skip(1)], all), all);
    }

    public static SpecIndex Index(string text) => Read(("openapi.yaml", text)).Index;

    public static Item Item(this SpecIndex index, string label) => index.All.First(item => item.Label == label || item.Name == label);
}
