using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;
using Photon.Cli.Text;

namespace Photon.Cli.Doctor.Probes;

/// <summary>Which version of Photon.Sdk the projects here ask for, and whether it is there before the next restore.</summary>
sealed class PhotonSdkProbe : IProbe
{
    public string Id => "photon-sdk";

    public string Name => "Photon.Sdk";

    public string NeededFor => "projects that build with Photon";

    public Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel) => Task.FromResult(Look(machine, needs));

    static Finding Look(IMachine machine, ProjectNeeds needs)
    {
        if (needs.Projects.Count == 0) return new(State.Ok, "no project here asks for it", "photon new, or photon migrate in a project that has another generator");
        var pinned = needs.Global?.PhotonSdk ?? "";
        if (pinned.Length == 0 && needs.Projects.FirstOrDefault(project => project.Sdk.Length == 0) is { } without)
            return new(State.Unfit, $"{without.File} names no version", $"write Sdk=\"Photon.Sdk/{ToolVersion.Text}\", or \"msbuild-sdks\": {{ \"Photon.Sdk\": \"{ToolVersion.Text}\" }} in global.json", IsRequired: true);
        var versions = needs.Projects.Select(project => project.Sdk.Length == 0 ? pinned : project.Sdk).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (versions.Count > 1) return new(State.Unfit, $"several versions: {string.Join(", ", versions)}", "one build can use one version: write \"msbuild-sdks\" in global.json, and Sdk=\"Photon.Sdk\" in the projects");
        var package = Path.Combine(Folders.Packages(machine), "photon.sdk", versions[0].ToLowerInvariant());
        return machine.Files(package).Count > 0
            ? new(State.Ok, $"{versions[0]}, in the package cache", IsRequired: true)
            : new(State.Unknown, $"{versions[0]}, not in the package cache yet", "dotnet restore fetches it from the NuGet sources", IsRequired: true);
    }
}
