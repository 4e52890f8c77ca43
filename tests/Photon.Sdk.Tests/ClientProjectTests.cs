using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class ClientProjectTests(PackageFixture packages)
{
    /// <summary>Adds a note and reads it; prints its text. The client's base address is the first argument.</summary>
    internal const string Caller = """
        var api = new ApiClient(new HttpClient { BaseAddress = new Uri(args[0]) });
        var note = (await api.Notes.AddNoteAsync(new NewNote { Text = "called" })).OrThrow();
        var read = await api.Notes.GetNoteAsync(note.Id);
        Console.WriteLine($"note: {read.OrThrow().Text}");
        Console.WriteLine($"missing: {await api.Notes.GetNoteAsync(9_999) is GetNoteResult.NotFound}");

        """;

    [Fact]
    public async Task A_client_library_builds_without_aspnetcore()
    {
        var project = new ProjectBuilder(packages, "client-library")
            .Add("Lib.csproj", Specs.Project("<OutputType>Library</OutputType>", """<OpenApiReference Include="openapi.yaml" Generate="Client" />"""))
            .Add("openapi.yaml", Specs.Notes)
            .Add("Use.cs", "namespace Lib;\npublic static class Use { public static ApiClient Of(HttpClient http) => new(http); }\n");
        (await project.Build()).Clean();
        Assert.DoesNotContain("AspNetCore", project.Read("obj/project.assets.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.AspNetCore", project.Read("obj/Debug/net10.0/Lib.GlobalUsings.g.cs"), StringComparison.Ordinal);
        // Nothing to serve, so nothing to carry.
        Assert.False(project.Has("obj/Debug/net10.0/photon/Api.json"));
    }

    [Fact]
    public async Task An_app_that_an_API_calls_brings_aspnetcore_and_no_server()
    {
        var project = new ProjectBuilder(packages, "receiver")
            .Add("App.csproj", Specs.Project("<OutputType>Exe</OutputType>", """<OpenApiReference Include="openapi.yaml" Generate="Client;Webhooks" />"""))
            .Add("openapi.yaml", """
                openapi: 3.1.0
                info: { title: Feed, version: 1.0.0 }
                paths: { /a: { get: { tags: [A], responses: { '204': { description: Done } } } } }
                webhooks: { added: { post: { requestBody: { required: true, content: { application/json: { schema: { type: string } } } }, responses: { '204': { description: Done } } } } }

                """)
            .Add("Program.cs", """
                var builder = WebApplication.CreateSlimBuilder(args);
                builder.Services.AddApiWebhooks().AddAdded<Added>();
                var app = builder.Build();
                app.MapApiWebhooks("/hooks");
                _ = new ApiClient(new HttpClient());

                sealed class Added : IAddedWebhook
                {
                    ValueTask<AddedResult> IAddedWebhook.Added(string body, CancellationToken cancel) => new(new AddedResult.NoContent());
                }

                """);
        (await project.Build()).Clean();
        Assert.Contains("Photon.AspNetCore", project.Read("obj/project.assets.json"), StringComparison.Ordinal);
        Assert.False(project.Has("obj/Debug/net10.0/photon/Api.json"));
    }

    [Fact]
    public async Task Beside_another_SDK_a_console_app_calls_a_server()
    {
        var project = new ProjectBuilder(packages, "beside")
            .Add("Server/Server.csproj", Specs.Project(items: """<OpenApiReference Include="../openapi.yaml" />"""))
            .Add("Server/Program.cs", Specs.NotesProgram)
            .Add("Caller/Caller.csproj", Specs.Beside("<OutputType>Exe</OutputType>", """<OpenApiReference Include="../openapi.yaml" />"""))
            .Add("Caller/Program.cs", Caller)
            .Add("openapi.yaml", Specs.Notes);
        (await project.Build("Server")).Clean();
        (await project.Build("Caller")).Clean();
        Assert.DoesNotContain("AspNetCore", project.Read("Caller/bin/Debug/net10.0/Caller.runtimeconfig.json"), StringComparison.Ordinal);
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "Server/bin/Debug/net10.0/Server.dll");
        await Calls(app, project.Folder, "dotnet", "Caller/bin/Debug/net10.0/Caller.dll");
    }

    [Fact]
    public async Task A_contracts_library_serves_a_server_and_a_client()
    {
        const string models = """<OpenApiReference Include="../openapi.yaml" Models="Contracts" /><ProjectReference Include="../Contracts/Contracts.csproj" />""";
        var project = new ProjectBuilder(packages, "contracts")
            .Add("Contracts/Contracts.csproj", Specs.Project("<OutputType>Library</OutputType>", """<OpenApiReference Include="../openapi.yaml" Generate="Models" />"""))
            .Add("Server/Server.csproj", Specs.Project(items: models))
            .Add("Server/Program.cs", "using Contracts;\n" + Specs.NotesProgram)
            .Add("Caller/Caller.csproj", Specs.Beside("<OutputType>Exe</OutputType>", models))
            .Add("Caller/Program.cs", "using Contracts;\n" + Caller)
            .Add("openapi.yaml", Specs.Notes);
        (await project.Build("Server")).Clean();
        (await project.Build("Caller")).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "Server/bin/Debug/net10.0/Server.dll");
        await Calls(app, project.Folder, "dotnet", "Caller/bin/Debug/net10.0/Caller.dll");
    }

    [Fact]
    public async Task Two_documents_of_one_project_are_served_side_by_side()
    {
        var project = new ProjectBuilder(packages, "two")
            .Add("App.csproj", Specs.Project())
            .Add("first.openapi.yaml", Specs.Notes)
            .Add("second.openapi.yaml", Specs.Notes.Replace("/notes", "/second/notes", StringComparison.Ordinal))
            .Add("Program.cs", """
                var builder = WebApplication.CreateSlimBuilder(args);
                builder.Services.AddFirst().AddNotes<FirstNotes>();
                builder.Services.AddSecond().AddNotes<SecondNotes>();
                var app = builder.Build();
                app.MapFirst();
                app.MapSecond();
                app.MapFirstDocument();
                app.MapSecondDocument("/second/openapi");
                app.Run();

                sealed class FirstNotes : App.First.INotesApi
                {
                    public ValueTask<App.First.AddNoteResult> AddNote(App.First.NewNote note, CancellationToken cancel) => throw new InvalidOperationException();
                    public ValueTask<App.First.GetNoteResult> GetNote(int id, CancellationToken cancel) => ValueTask.FromResult<App.First.GetNoteResult>(new App.First.Note { Id = id, Text = "first" });
                }

                sealed class SecondNotes : App.Second.INotesApi
                {
                    public ValueTask<App.Second.AddNoteResult> AddNote(App.Second.NewNote note, CancellationToken cancel) => throw new InvalidOperationException();
                    public ValueTask<App.Second.GetNoteResult> GetNote(int id, CancellationToken cancel) => ValueTask.FromResult<App.Second.GetNoteResult>(new App.Second.Note { Id = id, Text = "second" });
                }

                """);
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        Assert.Contains("first", await app.Http.GetStringAsync("/notes/1", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("second", await app.Http.GetStringAsync("/second/notes/1", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("/second/notes", await app.Http.GetStringAsync("/second/openapi.yaml", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    internal static async Task Calls(RunningApp app, string folder, string program, params string[] arguments)
    {
        var (code, output) = await Shell.Run(folder, program, [.. arguments, app.Http.BaseAddress!.ToString()]);
        Assert.True(code == 0, output + app.Output);
        Assert.Contains("note: called", output, StringComparison.Ordinal);
        Assert.Contains("missing: True", output, StringComparison.Ordinal);
    }
}
