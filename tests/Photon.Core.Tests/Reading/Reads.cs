using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

/// <summary>Reads texts for tests.</summary>
static class Reads
{
    public static (Node Root, List<Fault> Faults) Json(string text) => Text("a.json", text);

    public static (Node Root, List<Fault> Faults) Yaml(string text) => Text("a.yaml", text);

    public static (Node Root, List<Fault> Faults) Text(string path, string text)
    {
        var faults = new List<Fault>();
        var read = SpecText.Read(path, text, faults, TestContext.Current.CancellationToken);
        return (read.Root, faults);
    }

    /// <summary>What is read when nothing is wrong.</summary>
    public static Node Clean(string path, string text)
    {
        var (root, faults) = Text(path, text);
        Assert.Empty(faults);
        return root;
    }

    public static string[] Lines(this IEnumerable<Fault> faults) => [.. faults.Select(static fault => fault.ToString())];

    /// <summary>Visits everything that can be asked of a tree, so that a broken table shows.</summary>
    public static int Walk(Node node)
    {
        var count = 1;
        Assert.NotNull(node.Text);
        Assert.True(node.Place.Start >= 0 && node.NamePlace.Line >= 0);
        foreach (var (name, value) in node.Members)
        {
            Assert.Equal(node, value.Parent);
            Assert.Equal(value, node[name]);
            count += Walk(value);
        }
        var index = 0;
        foreach (var item in node.Items)
        {
            Assert.Equal(node, item.Parent);
            if (index < 50) Assert.Equal(item, node[index]);
            index++;
            count += Walk(item);
        }
        return count;
    }
}
