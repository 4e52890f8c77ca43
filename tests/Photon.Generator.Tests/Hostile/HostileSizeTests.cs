using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Hostile;

/// <summary>No document costs more than it should, whatever it does: two seconds of one processor, a gigabyte, and a stack of a megabyte.</summary>
public sealed class HostileSizeTests
{
    static readonly Lazy<bool> s_warm = new(() =>
    {
        GeneratorRun.Start([SpecFile.Root(Generator.Documents.Notes)]);
        return true;
    });

    public static TheoryData<string> Names => [.. HostileSizes.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_document_is_bounded(string name)
    {
        var (write, rule) = HostileSizes.All[name];
        var file = SpecFile.Root(write(), write()[0] == 'o' ? "openapi.yaml" : "openapi.json");
        Assert.True(s_warm.Value);
        GeneratorRun? run = null;
        var cost = Cost.Of(() => run = GeneratorRun.Start([file]));
        TestContext.Current.TestOutputHelper?.WriteLine($"{cost.Cpu.TotalMilliseconds:0} ms, {cost.Bytes >> 20} MB, {string.Join(' ', run!.Diagnostics.Select(d => d.Id).Distinct())}, {run.Files.Values.Sum(f => f.Length)} characters");
        Assert.Null(run!.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id is "PHO3001" or "PHO3002");
        if (rule.Length > 0) Assert.Contains(run.Diagnostics, d => d.Id == rule);
        Assert.InRange(cost.Bytes, 0, 1L << 30);
        Assert.InRange(cost.Cpu, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
