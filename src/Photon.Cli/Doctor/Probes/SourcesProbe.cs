using System.Xml;
using System.Xml.Linq;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>Where NuGet takes packages from. Folders are looked at; addresses are opened only where the network is allowed.</summary>
sealed class SourcesProbe(bool allowNetwork) : IProbe
{
    public string Id => "nuget-sources";

    public string Name => "NuGet sources";

    public string NeededFor => "restore of packages that are not in the cache yet";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        var sources = Sources(machine, needs.Folder);
        if (sources.Count == 0) return new(State.Unknown, "NuGet's own: no nuget.config names another", "dotnet nuget list source");
        var list = string.Join(", ", sources);
        foreach (var source in sources.Where(source => !IsAddress(source)))
            if (machine.Files(source).Count == 0 && machine.Folders(source).Count == 0) return new(State.Unfit, $"the folder {source} is empty or not there", "mend or remove it: dotnet nuget list source");
        var addresses = sources.Where(IsAddress).ToList();
        if (addresses.Count == 0) return new(State.Ok, list);
        if (!allowNetwork) return new(State.Unknown, list + " (not opened)", "photon doctor --allow-network tries them");
        var faults = await Task.WhenAll(addresses.Select(async address => (address, fault: await machine.Reach(new Uri(address), cancel))));
        return faults.FirstOrDefault(one => one.fault is not null) is { fault: not null } first
            ? new(State.Unfit, $"{first.address}: {first.fault}", "look at proxies and firewalls, or disable it: dotnet nuget disable source")
            : new(State.Ok, list);
    }

    static bool IsAddress(string source) => source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>From the user's settings and those of every folder above, nearest last, as NuGet reads them.</summary>
    static List<string> Sources(IMachine machine, string folder)
    {
        var files = new Stack<string>();
        for (var at = folder; at is { Length: > 0 }; at = Path.GetDirectoryName(at))
            if (machine.Files(at).FirstOrDefault(file => Path.GetFileName(file).Equals("nuget.config", StringComparison.OrdinalIgnoreCase)) is { } config) files.Push(config);
        files.Push(Folders.UserConfig(machine));
        var sources = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var disabled = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (Parse(machine.Read(file)) is not { } root) continue;
            foreach (var entry in root.Elements("packageSources").Elements())
            {
                if (entry.Name == "clear") sources.Clear();
                else if (entry is { Name.LocalName: "add" } && entry.Attribute("key")?.Value is { } key && entry.Attribute("value")?.Value is { } value)
                    sources[key] = IsAddress(value) ? value : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, value));
            }
            disabled.UnionWith(root.Elements("disabledPackageSources").Elements("add").Where(entry => entry.Attribute("value")?.Value == "true").Select(entry => entry.Attribute("key")?.Value ?? ""));
        }
        return [.. sources.Where(source => !disabled.Contains(source.Key)).Select(source => source.Value).Distinct(StringComparer.Ordinal)];
    }

    static XElement? Parse(string? text)
    {
        try
        {
            return text is null ? null : XElement.Parse(text);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
