using System.Text.RegularExpressions;
using System.Xml.Linq;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>The arrows of docs/design.md, section 3.</summary>
public sealed partial class ArchitectureTests
{
    static readonly Dictionary<string, string[]> s_arrows = new()
    {
        ["Photon.Core"] = [],
        ["Photon.Generator"] = ["Photon.Core"],
        ["Photon.Forms"] = ["Photon.Core"],
        ["Photon.Ai"] = ["Photon.Core", "Photon.Runtime"],
        ["Photon.Cli"] = ["Photon.Ai", "Photon.Core", "Photon.Forms"],
        ["Photon.Tasks"] = ["Photon.Core", "Photon.Forms"],
        ["Photon.Runtime"] = [],
        ["Photon.AspNetCore"] = ["Photon.Runtime"],
        ["Photon.AspNetCore.Development"] = ["Photon.AspNetCore", "Photon.Forms"],
    };

    [Fact]
    public void Projects_refer_to_each_other_along_the_arrows_only()
    {
        // The tool carries templates to its output, and there are projects in them.
        var src = Repository.PathOf("src");
        var projects = Directory.GetFiles(src, "*.csproj", SearchOption.AllDirectories).Where(file => !OutputFolder().IsMatch(Path.GetRelativePath(src, file))).ToList();
        Assert.Equal(s_arrows.Keys.Order(), projects.Select(Path.GetFileNameWithoutExtension).Order());
        foreach (var project in projects)
            Assert.Equal(s_arrows[Path.GetFileNameWithoutExtension(project)], References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension));
    }

    [Fact]
    public void The_core_knows_neither_the_compiler_nor_MSBuild_nor_files()
    {
        var core = Repository.PathOf("src/Photon.Core");
        Assert.Equal(["PolySharp", "SharpYaml", "System.Memory"], References(Path.Combine(core, "Photon.Core.csproj"), "PackageReference").Order());
        foreach (var file in Sources(core))
            Assert.False(MachineAccess().IsMatch(File.ReadAllText(file)), $"{file} reaches for the machine");
    }

    [Fact]
    public void No_two_rooms_use_each_other_both_ways()
    {
        foreach (var project in s_arrows.Keys)
        {
            var folder = Repository.PathOf("src/" + project);
            var uses = new HashSet<(string From, string To)>();
            foreach (var file in Sources(folder))
            {
                var room = Path.GetRelativePath(folder, file).Replace('\\', '/') is var path && path.Contains('/') ? path[..path.IndexOf('/')] : "";
                foreach (Match match in Regex.Matches(File.ReadAllText(file), $@"^using (?:static )?{Regex.Escape(project)}\.(\w+)", RegexOptions.Multiline))
                    if (room.Length > 0 && match.Groups[1].Value != room) uses.Add((room, match.Groups[1].Value));
            }
            Assert.All(uses, use => Assert.False(uses.Contains((use.To, use.From)), $"{project}: {use.From} and {use.To} use each other"));
        }
    }

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        foreach (var folder in (string[])["src", "tests", "sdk", "samples"])
            Assert.All(Sources(Repository.PathOf(folder)), file => Assert.True(File.ReadLines(file).Count() <= 400, $"{file} is too long"));
    }

    [Fact]
    public void Tasks_are_shells_of_at_most_60_lines()
    {
        Assert.All(Sources(Repository.PathOf("src/Photon.Tasks")), file => Assert.True(File.ReadLines(file).Count() <= 60, $"{file} is more than a shell"));
    }

    static IEnumerable<string> References(string project, string element) =>
        XDocument.Load(project).Descendants(element).Select(reference => reference.Attribute("Include")!.Value);

    static IEnumerable<string> Sources(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !OutputFolder().IsMatch(Path.GetRelativePath(folder, file)))
        : [];

    [GeneratedRegex(@"(^|[\\/])(bin|obj|Snapshots)[\\/]")]
    private static partial Regex OutputFolder();

    [GeneratedRegex(@"\b(File|Directory|Environment|Process|HttpClient|Socket|Console)\.(?!Exists\b(?!\())[A-Z]\w*\(|using System\.Net\b|using System\.IO\b|using Microsoft\.(CodeAnalysis|Build)\b")]
    private static partial Regex MachineAccess();
}
