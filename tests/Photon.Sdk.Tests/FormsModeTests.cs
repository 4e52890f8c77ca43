using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary><c>PhotonFrontEnd</c>, on machines with Node.js and without.</summary>
public sealed class FormsModeTests(PackageFixture packages)
{
    [Fact]
    public async Task Without_Node_the_API_is_built_with_one_warning_and_the_page_says_why()
    {
        var project = FormsProject.Create(packages, "forms-no-node");
        project.Variables["PATH"] = Node.PathWithout;
        var result = await project.Build();
        Assert.True(result.ExitCode == 0, result.Output);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal(("PHO5001", "App.csproj"), (warning.Code, Path.GetFileName(warning.File)));
        Assert.Contains("^20.19.0 || >=22.12.0", warning.Text, StringComparison.Ordinal);
        Assert.Contains("https://nodejs.org", warning.Text, StringComparison.Ordinal);
        Assert.True(project.Has("client/generated/api/forms/AddNoteForm.tsx"));
        Assert.False(project.Has(FormsProject.Bundle + "/index.html"));
        // It is as true in the next build.
        Assert.Single((await project.Build("--no-restore")).Warnings);
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        await ServerProjectTests.ServesNotes(app.Http);
        using var page = await app.Http.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(503, (int)page.StatusCode);
        Assert.Contains("Install Node.js", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Node_the_last_bundle_is_served_for_as_long_as_it_is_of_these_files()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms-last-bundle");
        (await project.Build()).Clean();
        var path = Environment.GetEnvironmentVariable("PATH")!;
        project.Variables["PATH"] = Node.PathWithout;
        // Not even the packages are needed.
        Directory.Delete(Path.Combine(project.Folder, "client/node_modules"), recursive: true);
        (await project.Build("--no-restore")).Clean().StartsNoNode();
        Assert.True(project.Has("bin/Debug/net10.0/wwwroot/_forms/index.html"));

        project.Add("openapi.yaml", Specs.Notes.Replace("maxLength: 200", "maxLength: 300", StringComparison.Ordinal));
        Assert.Equal("PHO5001", Assert.Single((await project.Build("--no-restore")).Warnings).Code);
        Assert.DoesNotContain("_forms/", project.Read("bin/Debug/net10.0/App.staticwebassets.endpoints.json"), StringComparison.Ordinal);
        Assert.Empty(project.Files("bin/Debug/net10.0/wwwroot"));

        project.Add("openapi.yaml", Specs.Notes);
        (await project.Build("--no-restore")).Clean().StartsNoNode();
        Assert.Contains("_forms/", project.Read("bin/Debug/net10.0/App.staticwebassets.endpoints.json"), StringComparison.Ordinal);
        project.Variables["PATH"] = path;
        (await project.Build("--no-restore")).Clean().StartsNoNode();
    }

    [Theory]
    [InlineData("PhotonFrontEnd", "required")]
    [InlineData("CI", "true")]
    public async Task Where_forms_are_required_a_build_without_Node_fails(string variable, string value)
    {
        var project = FormsProject.Create(packages, "forms-required");
        project.Variables["PATH"] = Node.PathWithout;
        project.Variables[variable] = value;
        var result = (await project.Build()).Fails();
        var error = Assert.Single(result.Errors, error => error.Code is { Length: > 0 });
        Assert.Equal(("PHO5001", "App.csproj"), (error.Code, Path.GetFileName(error.File)));
    }

    [Fact]
    public async Task Forms_that_are_never_bundled_compile_and_start_nothing()
    {
        var project = FormsProject.Create(packages, "forms-never", "<PhotonFrontEnd>never</PhotonFrontEnd>");
        var result = (await project.Build()).Clean().StartsNoNode();
        Assert.DoesNotContain("LookAtFrontEnd", result.Tasks());
        Assert.Empty(project.Files(FormsProject.Bundle));
        Assert.True(project.Has("client/generated/api/forms/AddNoteForm.tsx"));
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        using var page = await app.Http.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(503, (int)page.StatusCode);
    }
}
