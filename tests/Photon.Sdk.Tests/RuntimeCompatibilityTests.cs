using System.IO.Compression;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class RuntimeCompatibilityTests(PackageFixture packages)
{
    /// <summary>
    /// A library compiled with an earlier Photon meets a newer runtime wherever NuGet unifies versions: what it calls must
    /// still be there. The earlier package is the last release's (tag <c>v*</c>); before the first one, today's sources.
    /// </summary>
    [Fact]
    public async Task Code_compiled_against_the_previous_runtime_package_still_runs()
    {
        await packages.PackEarlier();
        var project = new ProjectBuilder(packages, "earlier")
            .Add("App.csproj", Specs.Project().Replace(PackageFixture.Version, PackageFixture.EarlierVersion, StringComparison.Ordinal))
            .Add("openapi.yaml", Specs.Notes)
            .Add("Program.cs", Specs.NotesProgram);
        (await project.Build()).Clean();
        foreach (var package in (string[])["Photon.Runtime", "Photon.AspNetCore"])
        {
            using var nupkg = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{package}.{PackageFixture.Version}.nupkg"));
            nupkg.GetEntry($"lib/net10.0/{package}.dll")!.ExtractToFile(Path.Combine(project.Folder, "bin/Debug/net10.0", package + ".dll"), overwrite: true);
        }
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        await ServerProjectTests.ServesNotes(app.Http);
    }
}
