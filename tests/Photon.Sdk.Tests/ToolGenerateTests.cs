using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>What <c>photon generate</c> ejects from a project is used by it in the place of what was generated.</summary>
public sealed class ToolGenerateTests(PackageFixture packages)
{
    const string ServerProgram = """
        using App.Models;

        """;

    [Fact]
    public async Task A_client_is_ejected_and_generated_no_longer()
    {
        var project = new ProjectBuilder(packages, "photon generate client").Add("openapi.yaml", Specs.Notes)
            .Add("App.csproj", Specs.Project("<OutputType>Exe</OutputType>", """<OpenApiReference Include="openapi.yaml" Generate="Client" /><!-- ours -->"""))
            .Add("Program.cs", "var notes = new ApiClient(new HttpClient()).Notes;\nConsole.WriteLine(notes is App.NotesClient);");
        var before = project.Read("App.csproj");
        var shown = await Photon(project, "client", "--dry-run", "--replace");
        Assert.Contains("+  <ItemGroup><OpenApiReference Include=\"openapi.yaml\" Generate=\"None\" /><!-- ours --></ItemGroup>", shown, StringComparison.Ordinal);
        Assert.False(project.Has("Api/Client/Notes.Client.cs"));
        Assert.Equal(before, project.Read("App.csproj"));

        Assert.Contains("App.csproj generates the same still: say Generate=\"None\"", await Photon(project, "client"), StringComparison.Ordinal);
        await Photon(project, "client", "--replace");
        Assert.Equal(before.Replace("Generate=\"Client\"", "Generate=\"None\"", StringComparison.Ordinal), project.Read("App.csproj"));
        Assert.True(project.Has("Api/Client/Notes.Client.cs"));
        (await project.Build()).Clean();
        // The document is read still: it is the same client whoever asks.
        Assert.Contains("All files are as they would be written", await Photon(project, "client"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_is_ejected_and_its_models_before()
    {
        var project = new ProjectBuilder(packages, "photon-generate-server").Add("openapi.yaml", Specs.Notes).Add("App.csproj", Specs.Project())
            .Add("Program.cs", ServerProgram + Specs.NotesProgram.Replace("app.MapApiDocument();", "", StringComparison.Ordinal));
        Assert.Contains("now says Models=\"App.Models\"", await Photon(project, "model", "--with-codecs", "--replace"), StringComparison.Ordinal);
        (await project.Build()).Clean();

        // Both: the models that the server had taken from there are its own now.
        Directory.Delete(Path.Combine(project.Folder, "Api"), recursive: true);
        project.Add("App.csproj", Specs.Project()).Add("Program.cs", Specs.NotesProgram.Replace("app.MapApiDocument();", "", StringComparison.Ordinal));
        var said = await Photon(project, "server", "--replace");
        Assert.Contains("now says Generate=\"None\", and <PhotonAspNetCore>true</PhotonAspNetCore>", said, StringComparison.Ordinal);
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        var created = await app.Http.PostAsync("/notes", new StringContent("""{"text":"mine"}""", System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Created, created.StatusCode);
    }

    [Fact]
    public async Task A_form_is_ejected_into_the_front_end_and_used_there()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "photon generate form");
        Assert.Contains("client/src/api/forms/AddNoteForm.tsx", (await Photon(project, "form", "--operation", "addNote")).Replace('\\', '/'), StringComparison.Ordinal);
        var form = project.Read("client/src/api/forms/AddNoteForm.tsx");
        project.Add("client/src/api/forms/AddNoteForm.tsx", form.Replace("title=\"", "title=\"OURS ", StringComparison.Ordinal));
        (await project.Build()).Clean();
        Assert.Contains(project.Files(FormsProject.Bundle), file => file.EndsWith(".js", StringComparison.Ordinal) && project.Read(file).Contains("OURS ", StringComparison.Ordinal));

        var (code, refused) = await InstalledTool.Run(packages, project.Folder, "ui", "generate", "form", "--operation", "addNote");
        Assert.Equal(1, code);
        Assert.Contains("nothing is written", refused, StringComparison.Ordinal);
        await Photon(project, "form", "--operation", "addNote", "--force");
        Assert.Equal(form, project.Read("client/src/api/forms/AddNoteForm.tsx"));
    }

    [Fact]
    public async Task A_project_without_Photon_says_so()
    {
        var project = new ProjectBuilder(packages, "photon-generate-plain").Add("Plain.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        var (code, said) = await InstalledTool.Run(packages, project.Folder, "generate", "client");
        Assert.Equal(1, code);
        Assert.Contains("it does not build with Photon.Sdk", said, StringComparison.Ordinal);
    }

    async Task<string> Photon(ProjectBuilder project, params string[] arguments)
    {
        var (code, output) = await InstalledTool.Run(packages, project.Folder, ["generate", .. arguments]);
        Assert.True(code == 0, output);
        return output;
    }
}
