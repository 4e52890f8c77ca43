using Photon.Cli.Build;

namespace Photon.Cli.Tests.Build;

public sealed class BuildWatchTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Program.cs", true)]
    [InlineData("client/src/Field.tsx", true)]
    [InlineData("obj/project.assets.json", false)]
    [InlineData("client/node_modules/vite/index.js", false)]
    [InlineData(".git/index", false)]
    [InlineData("Program.cs~", false)]
    public void Sources_are_watched_and_what_builds_and_tools_write_is_not(string path, bool isSource) => Assert.Equal(isSource, BuildWatch.IsSource(path));

    [Fact]
    public async Task A_change_is_told_and_what_the_build_wrote_meanwhile_is_not()
    {
        using var watch = new BuildWatch([_folder.Path, Path.Combine(_folder.Path, "inner")]);
        _folder.Write("obj/output.txt", "1");
        _folder.Write("client/package.json", "{}");
        var change = watch.Change(path => path.Contains("client", StringComparison.Ordinal), path => path.EndsWith("emitted.ts", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        _folder.Write("client/emitted.ts", "");
        _folder.Write("openapi.yaml", "openapi: 3.1.0");
        var path = await change;
        // Whether the first write into the front end came during the build or after it is a matter of moments; either is a source.
        Assert.Contains(Path.GetFileName(path), (string[])["openapi.yaml", "package.json", "client"]);
    }
}
