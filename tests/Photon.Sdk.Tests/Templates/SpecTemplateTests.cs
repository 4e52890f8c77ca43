using System.Net;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests.Templates;

/// <summary>Projects that are begun with a document of one's own.</summary>
public sealed class SpecTemplateTests(PackageFixture packages)
{
    static readonly CancellationToken s_cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_API_of_the_Bookshops_document_compiles_runs_and_says_what_is_not_written_yet()
    {
        var document = Repository.PathOf("samples/Bookshop/bookshop.yaml");
        var made = await TemplateProject.Create(packages, "spec", "Shop", "photon", "--spec", document, "--tests", "--aot");
        AppTemplateTests.HasNothingOfTheTemplate(made);
        (await made.Project.Build("-p:PhotonFrontEnd=never")).Clean();
        Assert.Equal(["ApiHandlers.cs", "ApiSecurity.cs", "BooksHandler.cs", "CoversHandler.cs", "OrdersHandler.cs"], made.Project.Files("Shop/Handlers").Select(file => Path.GetFileName(file)));
        await made.Test();
        await using var app = await made.Run("Shop");
        using var open = await app.Http.GetAsync("/books", s_cancel);
        Assert.Equal((HttpStatusCode.NotImplemented, "application/problem+json"), (open.StatusCode, open.Content.Headers.ContentType?.MediaType));
        Assert.Contains("listBooks", await open.Content.ReadAsStringAsync(s_cancel), StringComparison.Ordinal);
        // Valid or not is known before.
        await TemplateProject.Answers(HttpStatusCode.BadRequest, app.Http.GetAsync("/books?page=0", s_cancel));
        // Nobody is let in by accident.
        await TemplateProject.Answers(HttpStatusCode.Unauthorized, app.Http.GetAsync("/orders", s_cancel));
    }

    [Fact]
    public async Task Stubs_are_written_once_for_what_is_new_and_what_is_there_is_never_touched()
    {
        var project = new ProjectBuilder(packages, "new-stubs")
            .Add("App.csproj", Specs.Project("<PhotonHandlers>Handlers</PhotonHandlers>"))
            .Add("openapi.yaml", Specs.Notes)
            .Add("Program.cs", "var builder = WebApplication.CreateSlimBuilder(args);\nbuilder.Services.AddApi().AddHandlers();\nvar app = builder.Build();\napp.MapApi();\napp.Run();\n".Replace("var builder", "using App.Handlers;\n\nvar builder", StringComparison.Ordinal));
        var first = (await project.Build()).Clean();
        Assert.Contains("NotesHandler.cs was written", first.Output, StringComparison.Ordinal);
        // Renamed, and filled in: it is the project's.
        var own = project.Read("Handlers/NotesHandler.cs").Replace("NotesHandler", "Notebook", StringComparison.Ordinal);
        File.Delete(Path.Combine(project.Folder, "Handlers/NotesHandler.cs"));
        project.Add("Notebook.cs", own).Add("Handlers/ApiHandlers.cs", project.Read("Handlers/ApiHandlers.cs").Replace("NotesHandler", "Notebook", StringComparison.Ordinal));
        (await project.Build("--no-restore")).Clean();
        project.Add("openapi.yaml", Specs.Notes.Replace("paths:\n", "paths:\n  /users:\n    get: { operationId: listUsers, tags: [Users], responses: { '204': { description: None. } } }\n", StringComparison.Ordinal));
        var second = (await project.Build("--no-restore")).Clean();
        Assert.Equal(["Handlers/ApiHandlers.cs", "Handlers/UsersHandler.cs"], project.Files("Handlers"));
        Assert.Contains("register it with .AddUsers<UsersHandler>()", second.Output, StringComparison.Ordinal);
        Assert.Equal(own, project.Read("Notebook.cs"));
        Assert.True((await project.Build("--no-restore")).Clean().WasUpToDate("_PhotonMissingHandlers"));
        // What somebody deletes stays deleted, until it is asked for.
        File.Delete(Path.Combine(project.Folder, "Handlers/UsersHandler.cs"));
        (await project.Build("--no-restore")).Clean();
        Assert.False(project.Has("Handlers/UsersHandler.cs"));
        (await project.Run("build", "-t:PhotonWriteHandlers", "--no-restore")).Clean();
        Assert.True(project.Has("Handlers/UsersHandler.cs"));
    }
}
