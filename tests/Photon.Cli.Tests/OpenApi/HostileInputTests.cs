using Photon.Cli.Tests.Kit;
using Photon.Generator.Tests.Hostile;

namespace Photon.Cli.Tests.OpenApi;

/// <summary>Whatever the input is: faults or one line, and never where in Photon something arose.</summary>
public sealed class HostileInputTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Sizes => [.. HostileSizes.All.Keys];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Huge_deep_and_cyclic_documents_give_faults(string name)
    {
        var (write, rule) = HostileSizes.All[name];
        var text = write();
        _folder.Write("openapi.yaml", text);
        var said = await Tool.Run("openapi", "validate", _folder.Of("openapi.yaml"), "--level", "info");
        Holds(said);
        if (rule.Length > 0) Assert.Contains($" {rule}: ", said.Out, StringComparison.Ordinal);
        Holds(await Tool.Run("openapi", "stats", _folder.Of("openapi.yaml")));
        Holds(await Tool.Run("openapi", "bundle", "--format", "json", "-o", _folder.Of("bundled.json"), _folder.Of("openapi.yaml")));
        // A file for each of a hundred thousand schemas says no more than one for each of a hundred.
        if (text.Length < 1_000_000) Holds(await Tool.Run("openapi", "split", "-o", _folder.Of("split"), _folder.Of("openapi.yaml")));
    }

    [Fact]
    public async Task Text_that_is_no_JSON_gives_faults()
    {
        var files = Directory.GetFiles(Path.Combine(SharedData.Conformance(), "json"), "n_*.json", SearchOption.AllDirectories);
        Assert.True(files.Length > 150);
        foreach (var file in files)
        {
            var said = await Tool.Run("openapi", "validate", file);
            Holds(said);
            Assert.True(said.Code == 1 && said.Out.Contains("error PHO1", StringComparison.Ordinal), file + said.Out + said.Error);
        }
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0xFF, 0xFE, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3 })]
    [InlineData(new byte[] { (byte)'-', (byte)' ', 0x1B, (byte)'[', (byte)'2', (byte)'J' })]
    public async Task Bytes_that_are_no_document_give_faults(byte[] bytes)
    {
        await File.WriteAllBytesAsync(_folder.Of("openapi.yaml"), bytes, TestContext.Current.CancellationToken);
        foreach (var command in (string[])["validate", "stats", "bundle", "convert"])
        {
            var said = await Tool.Run("openapi", command, _folder.Of("openapi.yaml"));
            Holds(said);
            Assert.Equal(1, said.Code);
            Assert.DoesNotContain('\e', said.Out + said.Error);
        }
    }

    [Fact]
    public async Task What_may_not_be_read_is_said_in_one_line()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("permissions do not count here");
            return;
        }
        _folder.Write("openapi.yaml", "openapi: 3.1.0");
        File.SetUnixFileMode(_folder.Of("openapi.yaml"), UnixFileMode.None);
        var said = await Tool.Run("openapi", "validate", _folder.Of("openapi.yaml"));
        Assert.Equal(1, said.Code);
        Assert.Single(said.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    static void Holds(Said said)
    {
        Assert.InRange(said.Code, 0, 1);
        Assert.DoesNotContain("   at ", said.Out + said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PHO3001", said.Out + said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a fault of photon's", said.Error, StringComparison.Ordinal);
    }
}
