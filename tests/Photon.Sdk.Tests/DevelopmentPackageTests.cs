using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>Who knows of the dev server: Debug builds, and nothing that leaves the machine.</summary>
public sealed class DevelopmentPackageTests(PackageFixture packages)
{
    const string Named = "bin/Debug/net10.0/App.photon.json";

    // What a bundle is made of is not the matter here.
    static readonly string[] s_names = ["Photon.AspNetCore.Development", "Photon.Forms", "Scriban", "Yarp", "photon.json"];

    [Fact]
    public async Task A_release_that_was_restored_as_debug_has_nothing_of_it()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-release", "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>");
        // As containers are built: restore knows no configuration.
        Assert.True((await project.Run("restore")).ExitCode == 0);
        (await project.Publish("-c", "Release", "--no-restore", "-o", "out")).Clean();
        HasNothing(project, "out");
        HasNothing(project, "bin/Release");
        (await project.Build("-c", "Release", "-p:RestoreLockedMode=true")).Clean();
        (await project.Build("-p:RestoreLockedMode=true")).Clean();
    }

    [Fact]
    public async Task A_debug_build_names_it_beside_the_app_and_refers_to_nothing()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-debug");
        (await project.Build()).Clean();
        Assert.Contains($"photon.aspnetcore.development/{PackageFixture.Version}/tools", project.Read(Named), StringComparison.Ordinal);
        Assert.DoesNotContain("Yarp", project.Read("bin/Debug/net10.0/App.deps.json"), StringComparison.Ordinal);
        (await project.Publish("-c", "Debug", "--no-build", "-o", "out")).Clean();
        HasNothing(project, "out");
        (await project.Build("--no-restore")).Clean().StartsNoNode();
        Assert.True(project.Has(Named));

        // Switched off, what the build before wrote goes.
        (await project.Build("-p:PhotonDevelopment=false")).Clean();
        Assert.False(project.Has(Named));
        Assert.DoesNotContain("Photon.AspNetCore.Development", project.Read("obj/project.assets.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", FormsProject.Item, "<PhotonFrontEnd>never</PhotonFrontEnd>")]
    [InlineData("", """<OpenApiReference Include="openapi.yaml" />""", "")]
    public async Task Without_a_bundle_there_is_nothing_to_serve_live(string program, string item, string properties)
    {
        var project = FormsProject.Create(packages, "development-none", properties, item);
        if (!item.Contains("Forms", StringComparison.Ordinal)) program = Specs.NotesProgram;
        if (program.Length > 0) project.Add("Program.cs", program);
        (await project.Build()).Clean();
        Assert.False(project.Has(Named));
        Assert.DoesNotContain("Photon.AspNetCore.Development", project.Read("obj/project.assets.json"), StringComparison.Ordinal);
    }

    static void HasNothing(ProjectBuilder project, string folder)
    {
        var files = project.Files(folder);
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => s_names.Any(name => file.Contains(name, StringComparison.Ordinal)));
        foreach (var file in files.Where(file => file.EndsWith(".json", StringComparison.Ordinal) && !file.EndsWith("staticwebassets.runtime.json", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("Yarp", project.Read(file), StringComparison.Ordinal);
            Assert.DoesNotContain(project.Folder, project.Read(file), StringComparison.Ordinal);
        }
    }
}
