using System.IO.Compression;
using System.Xml.Linq;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class PackageContentTests(PackageFixture packages)
{
    [Fact]
    public void The_SDK_package_holds_what_it_needs_and_nothing_else()
    {
        Assert.Equal(
        [
            "README.md",
            "Sdk/Sdk.props",
            "Sdk/Sdk.targets",
            "analyzers/dotnet/cs/Photon.Core.dll",
            "analyzers/dotnet/cs/Photon.Generator.dll",
            "analyzers/dotnet/cs/SharpYaml.dll",
            "icon.png",
            "targets/Photon.Ai.targets",
            "targets/Photon.Development.targets",
            "targets/Photon.Documents.targets",
            "targets/Photon.Forms.targets",
            "targets/Photon.FrontEnd.targets",
            "targets/Photon.Handlers.targets",
            "targets/Photon.Spec.props",
            "targets/Photon.Spec.targets",
            "targets/Photon.Version.props",
            "tasks/net10.0/DiffPlex.dll",
            "tasks/net10.0/Photon.Core.dll",
            "tasks/net10.0/Photon.Forms.dll",
            $"tasks/net10.0/Photon.Tasks.v{PackageFixture.Version}.deps.json",
            $"tasks/net10.0/Photon.Tasks.v{PackageFixture.Version}.dll",
            "tasks/net10.0/Scriban.Signed.dll",
            "tasks/net10.0/SharpYaml.dll",
        ], Files("Photon.Sdk").Where(file => !file.StartsWith("tool/", StringComparison.Ordinal)));
        // What PhotonDescribe starts: the tool as it is, without what only its own package needs.
        var tool = Files("Photon.Sdk").Where(file => file.StartsWith("tool/net10.0/", StringComparison.Ordinal)).Select(file => file["tool/net10.0/".Length..]).ToList();
        Assert.Superset(new HashSet<string> { "photon.dll", "photon.deps.json", "photon.runtimeconfig.json", "Photon.Ai.dll", "Photon.Core.dll" }, tool.ToHashSet());
        Assert.DoesNotContain(tool, file => file.EndsWith(".pdb", StringComparison.Ordinal) || file.Contains('/', StringComparison.Ordinal));
        Assert.Equal("MSBuildSdk", Nuspec("Photon.Sdk").Descendants().Single(e => e.Name.LocalName == "packageType").Attribute("name")?.Value);
    }

    [Fact]
    public void What_serves_forms_in_development_is_a_tool_with_all_that_it_needs_and_no_reference()
    {
        Assert.Equal(
        [
            "README.md",
            "icon.png",
            "tools/net10.0/DiffPlex.dll",
            "tools/net10.0/Photon.AspNetCore.Development.deps.json",
            "tools/net10.0/Photon.AspNetCore.Development.dll",
            "tools/net10.0/Photon.Core.dll",
            "tools/net10.0/Photon.Forms.dll",
            "tools/net10.0/Scriban.Signed.dll",
            "tools/net10.0/SharpYaml.dll",
            "tools/net10.0/System.IO.Hashing.dll",
            "tools/net10.0/Yarp.ReverseProxy.dll",
        ], Files("Photon.AspNetCore.Development"));
        Assert.DoesNotContain(Nuspec("Photon.AspNetCore.Development").Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData("Photon.Runtime")]
    [InlineData("Photon.AspNetCore")]
    public void A_library_package_holds_assembly_documentation_and_symbols(string name)
    {
        Assert.Equal(["README.md", "icon.png", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"], Files(name));
        using var symbols = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{name}.{PackageFixture.Version}.snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.FullName == $"lib/net10.0/{name}.pdb");
    }

    [Theory]
    [InlineData("Photon.Sdk")]
    [InlineData("Photon.Runtime")]
    [InlineData("Photon.AspNetCore")]
    [InlineData("Photon.AspNetCore.Development")]
    [InlineData("Photon.Templates")]
    public void Every_package_says_what_it_is(string name)
    {
        var metadata = Nuspec(name).Descendants().ToLookup(element => element.Name.LocalName);
        Assert.Equal("MIT", metadata["license"].Single().Value);
        Assert.Equal("README.md", metadata["readme"].Single().Value);
        Assert.Equal("icon.png", metadata["icon"].Single().Value);
        Assert.True(metadata["description"].Single().Value.Length > 40);
        Assert.Equal("git", metadata["repository"].Single().Attribute("type")?.Value);
        // Symbols lead to the very commit.
        Assert.Equal(40, metadata["repository"].Single().Attribute("commit")?.Value.Length);
    }

    string[] Files(string name)
    {
        using var package = Open(name);
        return [.. package.Entries.Select(entry => entry.FullName)
            .Where(entry => !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal) && entry != "[Content_Types].xml" && !entry.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    XDocument Nuspec(string name)
    {
        using var package = Open(name);
        using var nuspec = package.GetEntry(name + ".nuspec")!.Open();
        return XDocument.Load(nuspec);
    }

    ZipArchive Open(string name) => ZipFile.OpenRead(Path.Combine(packages.Feed, $"{name}.{PackageFixture.Version}.nupkg"));
}
