using System.Xml;
using System.Xml.Linq;
using Photon.Cli.Doctor.Machines;

namespace Photon.Cli.Doctor.Projects;

/// <summary>Finds what projects need by reading them as text: MSBuild would run what they say.</summary>
static class ProjectReader
{
    /// <summary>How far below the folder projects are looked for, and how many files are opened at most.</summary>
    const int Depth = 4, Most = 200;

    static readonly string[] s_skipped = ["bin", "obj", "node_modules", "artifacts", ".git"];

    public static ProjectNeeds Read(IMachine machine, string folder)
    {
        var files = Below(machine, folder, Depth).Take(Most).ToList();
        var projects = files.Where(file => file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)).Select(file => Project(machine, file)).OfType<PhotonProject>().ToList();
        return new(folder, projects, Global(machine, folder), files.Any(file => Path.GetFileName(file) == "Dockerfile"));
    }

    static IEnumerable<string> Below(IMachine machine, string folder, int depth)
    {
        foreach (var file in machine.Files(folder))
            if (file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file) == "Dockerfile") yield return file;
        if (depth == 0) yield break;
        foreach (var child in machine.Folders(folder).Where(child => !s_skipped.Contains(Path.GetFileName(child))))
            foreach (var file in Below(machine, child, depth - 1)) yield return file;
    }

    static GlobalJson? Global(IMachine machine, string folder)
    {
        for (var at = folder; at is { Length: > 0 }; at = Path.GetDirectoryName(at))
            if (machine.Read(Path.Combine(at, "global.json")) is { } text) return GlobalJson.Parse(Path.Combine(at, "global.json"), text);
        return null;
    }

    /// <returns><c>null</c>: it does not build with Photon, or no XML.</returns>
    static PhotonProject? Project(IMachine machine, string file)
    {
        if (machine.Read(file) is not { } text || !text.Contains("Photon.Sdk", StringComparison.Ordinal)) return null;
        XElement root;
        try
        {
            root = XElement.Parse(text);
        }
        catch (XmlException)
        {
            return null;
        }
        if (Sdks(root).FirstOrDefault(sdk => sdk.Name == "Photon.Sdk") is not { Name: not null } photon) return null;
        var folder = Path.GetDirectoryName(file)!;
        var hasForms = Value(root, "PhotonFrontEnd") != "never" && Elements(root, "OpenApiReference").Any(item => (item.Attribute("Forms")?.Value ?? Value(item, "Forms")) is { Length: > 0 } forms && forms != "false");
        var model = Value(root, "PhotonModel") ?? machine.Variable("PhotonModel") ?? "";
        return new(file, photon.Version, hasForms, Path.Combine(folder, Value(root, "PhotonFrontEndFolder") ?? "client"), model.Length == 0 ? "" : Path.GetFullPath(Path.Combine(folder, model.Replace('\\', '/'))));
    }

    static IEnumerable<(string Name, string Version)> Sdks(XElement root) => (root.Attribute("Sdk")?.Value ?? "").Split(';')
        .Select(sdk => sdk.Split('/', 2)).Select(parts => (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : ""))
        .Concat(Elements(root, "Sdk").Select(sdk => (sdk.Attribute("Name")?.Value ?? "", sdk.Attribute("Version")?.Value ?? "")));

    static string? Value(XElement parent, string name) => Elements(parent, name).LastOrDefault()?.Value.Trim();

    static IEnumerable<XElement> Elements(XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);
}
