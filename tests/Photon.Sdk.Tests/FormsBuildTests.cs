using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>Forms that the build emits and bundles.</summary>
public sealed class FormsBuildTests(PackageFixture packages)
{
    [Fact]
    public async Task A_build_bundles_once_and_starts_Node_again_only_for_what_changed()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms büch er");
        var first = (await project.Build()).Clean();
        Assert.Contains("RestoreFrontEnd", first.Tasks());
        Assert.Contains("BundleFrontEnd", first.Tasks());
        Assert.True(project.Has("client/generated/api/forms/AddNoteForm.tsx"));
        Assert.True(project.Has(FormsProject.Bundle + "/index.html"));

        var second = (await project.Build()).Clean().StartsNoNode();
        Assert.True(second.WasUpToDate("PhotonEmitForms"));
        Assert.DoesNotContain("EmitForms", second.Tasks());
        // The app has its assets, although nothing was bundled; and no folder stands in the project because a property was not there yet.
        Assert.Contains("_forms/assets/", project.Read("bin/Debug/net10.0/App.staticwebassets.endpoints.json"), StringComparison.Ordinal);
        Assert.Equal(["bin", "client", "obj"], Directory.GetDirectories(project.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // Times say nothing: after a change of branches all files are new.
        foreach (var file in project.Files("client").Where(file => !file.Contains("node_modules", StringComparison.Ordinal))) File.SetLastWriteTimeUtc(Path.Combine(project.Folder, file), DateTime.UtcNow);
        (await project.Build("--no-restore")).Clean().StartsNoNode();

        project.Add("client/photon/theme.css", project.Read("client/photon/theme.css") + "\n.mine { color: red }\n");
        var styled = (await project.Build("--no-restore")).Clean();
        Assert.DoesNotContain("RestoreFrontEnd", styled.Tasks());
        Assert.Contains("BundleFrontEnd", styled.Tasks());
        Assert.Contains(project.Files(FormsProject.Bundle), file => file.EndsWith(".css", StringComparison.Ordinal) && project.Read(file).Contains(".mine", StringComparison.Ordinal));

        // Another document is another form; a file that is as it was is not written again.
        var types = File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "client/generated/main.tsx"));
        project.Add("openapi.yaml", Specs.Notes.Replace("maxLength: 200", "maxLength: 300", StringComparison.Ordinal));
        var changed = (await project.Build("--no-restore")).Clean();
        Assert.Contains("EmitForms", changed.Tasks());
        Assert.Contains("BundleFrontEnd", changed.Tasks());
        Assert.Contains("300", project.Read("client/generated/api/schemas.ts"), StringComparison.Ordinal);
        Assert.Equal(types, File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "client/generated/main.tsx")));

        // What is gone is written again; what was changed by hand stays.
        File.Delete(Path.Combine(project.Folder, "client/photon/node.ts"));
        File.Delete(Path.Combine(project.Folder, "client/generated/api/types.ts"));
        (await project.Build("--no-restore")).Clean().StartsNoNode();
        Assert.True(project.Has("client/photon/node.ts") && project.Has("client/generated/api/types.ts"));
        Assert.Contains(".mine", project.Read("client/photon/theme.css"), StringComparison.Ordinal);

        await project.Clean();
        Assert.DoesNotContain(project.Files("obj"), file => file.Contains("photon", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(project.Files("bin"));
        Assert.True(project.Has("client/photon/node.ts") && project.Has("client/package-lock.json"));
    }

    [Fact]
    public async Task Another_lock_file_is_restored_whatever_its_time()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms-lock");
        (await project.Build()).Clean();
        var (path, text) = (Path.Combine(project.Folder, "client/package-lock.json"), project.Read("client/package-lock.json"));
        project.Add("client/package-lock.json", text.Replace("\"name\": \"client\"", "\"name\": \"front\"", StringComparison.Ordinal)).Add("client/package.json", project.Read("client/package.json").Replace("\"client\"", "\"front\"", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("RestoreFrontEnd", (await project.Build("--no-restore")).Clean().Tasks());
        (await project.Build("--no-restore")).Clean().StartsNoNode();
    }

    [Fact]
    public async Task A_fault_in_a_file_of_ones_own_is_an_error_at_its_place()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms faults");
        (await project.Build("-p:PhotonFrontEnd=never")).Clean();
        var owned = project.Read("client/photon/start.tsx");
        project.Add("client/photon/start.tsx", owned + "\nexport const wrong: number = \"text\";\n");
        var typed = (await project.Build("--no-restore")).Fails();
        At(typed, "TS2322", "client/photon/start.tsx", owned.Split('\n').Length + 1, 14);

        // What TypeScript takes and Vite does not.
        project.Add("client/photon/start.tsx", owned).Add("client/index.html", project.Read("client/index.html").Replace("./generated/main.tsx", "./main.tsx", StringComparison.Ordinal))
            .Add("client/main.tsx", "import \"./generated/main\";\nimport \"./missing.css\";\n");
        var bundled = (await project.Build("--no-restore")).Fails();
        At(bundled, "PHO5004", "client/main.tsx", 2, 8);

        project.Add("client/main.tsx", "import \"./generated/main\";\n");
        (await project.Build("--no-restore")).Clean();

        void At(BuildResult result, string code, string file, int line, int column)
        {
            var error = Assert.Single(result.Errors, error => error.Code is { Length: > 0 });
            Assert.Equal((code, Path.Combine(project.Folder, file).Replace('\\', '/'), line, column), (error.Code, error.File?.Replace('\\', '/'), error.LineNumber, error.ColumnNumber));
        }
    }

    [Fact]
    public async Task Two_configurations_can_be_built_at_the_same_time()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms-both");
        Assert.True((await project.Run("restore")).ExitCode == 0);
        // Their outputs are apart; the front end is one.
        var builds = await Task.WhenAll(project.Build("--no-restore"), project.Build("--no-restore", "-c", "Release"));
        foreach (var build in builds) build.Clean();
        Assert.True(project.Has(FormsProject.Bundle + "/index.html"));
        Assert.True(project.Has(FormsProject.Bundle.Replace("Debug", "Release", StringComparison.Ordinal) + "/index.html"));
        Assert.Single(Directory.GetFiles(Path.Combine(project.Folder, "client/node_modules"), ".photon-*"));
    }
}
