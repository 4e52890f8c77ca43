using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>Samples, taken out of the repository: what they say about the one line that differs there is so.</summary>
public sealed partial class SampleTests(PackageFixture packages)
{
    [Fact]
    public async Task Three_projects_share_a_contracts_library()
    {
        var project = Outside("Depot");
        (await project.Build("Depot.Server")).Clean();
        (await project.Build("Depot.Driver")).Clean();
        Assert.Empty(project.Files("Depot.Server/obj").Where(file => file.Contains("Models", StringComparison.Ordinal)));
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "Depot.Server/bin/Debug/net10.0/Depot.Server.dll");
        var parcel = JsonNode.Parse("""{"receiver":{"name":"Ada","street":"Elm 1","place":[52.5,13.4]},"grams":900,"due":"2030-01-31"}""")!;
        using var accepted = await app.Http.PostAsJsonAsync("/parcels", parcel, TestContext.Current.CancellationToken);
        Assert.Equal(201, (int)accepted.StatusCode);
        parcel["receiver"]!["place"]![0] = 91;
        using var refused = await app.Http.PostAsJsonAsync("/parcels", parcel, TestContext.Current.CancellationToken);
        Assert.Contains("/receiver/place/0", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        // Another team's.
        using var report = await app.Http.GetAsync("/reports/volume", TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)report.StatusCode);
        Assert.Equal("Ada at 52.5, 13.4: open", await Drive());
        Assert.Equal("Ada at 52.5, 13.4: signed by Ada", await Drive());

        async Task<string> Drive()
        {
            var (code, output) = await Shell.Run(project.Folder, "dotnet", ["Depot.Driver/bin/Debug/net10.0/Depot.Driver.dll", app.Http.BaseAddress!.ToString(), "2030-01-31"]);
            Assert.Equal(0, code);
            return output.Trim();
        }
    }

    /// <summary>A copy of the sample that names the SDK's package.</summary>
    ProjectBuilder Outside(string sample)
    {
        var (project, from) = (new ProjectBuilder(packages, $"sample-{sample}"), Repository.PathOf($"samples/{sample}"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(from, file)).Where(file => !BuildFolder().IsMatch(file)))
        {
            var text = File.ReadAllText(Path.Combine(from, file));
            if (file.EndsWith(".csproj", StringComparison.Ordinal)) text = Source().Replace(text, "").Replace("<Project>", $"<Project Sdk=\"Photon.Sdk/{PackageFixture.Version}\">", StringComparison.Ordinal);
            project.Add(file, text);
        }
        return project;
    }

    [GeneratedRegex(@"(^|[/\\])(bin|obj)[/\\]")]
    private static partial Regex BuildFolder();

    /// <summary>Imports of the repository's own SDK.</summary>
    [GeneratedRegex(@"  <Import Project=""[./]*sdk/Sdk/Sdk\.(props|targets)"" />\n|    <PhotonFromSource>true</PhotonFromSource>\n")]
    private static partial Regex Source();
}
