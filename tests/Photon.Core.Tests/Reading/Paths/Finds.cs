using Photon.Core.Reading;
using Photon.Core.Reading.Paths;

namespace Photon.Core.Tests.Reading.Paths;

/// <summary>Runs paths for tests.</summary>
static class Finds
{
    public const int Work = 1_000_000;

    /// <summary>JSON Pointers of what a path selects, in its order, with one space between; the root is <c>''</c>.</summary>
    public static string Pointers(string json, string path)
    {
        var root = Reads.Clean("a.json", json);
        var tree = new NodeDraft(root.Table!);
        var parsed = JsonPath.Parse(path, out var at, out var why);
        Assert.True(parsed is not null, $"{path} at {at}: {why}");
        return string.Join(' ', parsed.Select(tree, root.Row, new(Work, TestContext.Current.CancellationToken)).Select(found => tree.Written(found).Pointer is { Length: > 0 } pointer ? pointer : "''"));
    }

    public static void Check(string json, string path, string pointers) => Assert.Equal(pointers, Pointers(json, path));
}
