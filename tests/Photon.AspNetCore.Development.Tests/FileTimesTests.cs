using Photon.AspNetCore.Development.Documents;

namespace Photon.AspNetCore.Development.Tests;

public sealed class FileTimesTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("photon-times-");

    [Fact]
    public void A_file_is_told_of_once_it_is_left_alone()
    {
        var (a, b) = (Of("a.yaml"), Of("b.yaml"));
        var times = new FileTimes();
        Assert.Empty(times.Look([a, b]));
        Assert.Empty(times.Look([a, b]));
        File.WriteAllText(a, "1");
        Assert.Empty(times.Look([a, b]));
        // Still being written.
        File.WriteAllText(a, "12");
        Assert.Empty(times.Look([a, b]));
        Assert.Equal([a], times.Look([a, b]));
        Assert.Empty(times.Look([a, b]));
    }

    [Fact]
    public void A_file_that_comes_goes_or_is_replaced_by_an_older_one_changed()
    {
        var (a, b) = (Of("a.yaml"), Of("b.yaml"));
        File.WriteAllText(a, "1");
        var times = new FileTimes();
        times.Look([a, b]);
        File.WriteAllText(b, "1");
        File.SetLastWriteTimeUtc(a, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        times.Look([a, b]);
        Assert.Equal([a, b], times.Look([a, b]).Order());
        File.Delete(b);
        times.Look([a, b]);
        Assert.Equal([b], times.Look([a, b]));
    }

    [Fact]
    public void A_file_that_is_looked_at_for_the_first_time_did_not_change()
    {
        var times = new FileTimes();
        times.Look([Of("a.yaml")]);
        File.WriteAllText(Of("b.yaml"), "1");
        times.Look([Of("a.yaml"), Of("b.yaml")]);
        Assert.Empty(times.Look([Of("a.yaml"), Of("b.yaml")]));
    }

    string Of(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
