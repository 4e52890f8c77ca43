namespace Photon.Sdk.Tests.Kit;

/// <summary>Documents and projects that several tests use.</summary>
static class Specs
{
    /// <summary>Two operations, one tag, one model in each direction.</summary>
    public const string Notes = """
        openapi: 3.1.0
        info: { title: Notes, version: 1.0.0 }
        paths:
          /notes:
            post:
              operationId: addNote
              tags: [Notes]
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/NewNote' } } }
              responses:
                "201":
                  description: Added.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
          /notes/{id}:
            get:
              operationId: getNote
              tags: [Notes]
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer, format: int32, minimum: 1 } }
              responses:
                "200":
                  description: The note.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
                "404": { description: There is none. }
        components:
          schemas:
            NewNote:
              type: object
              required: [text]
              properties: { text: { type: string, minLength: 1, maxLength: 200 } }
            Note:
              type: object
              required: [id, text]
              properties: { id: { type: integer, format: int32 }, text: { type: string } }

        """;

    /// <summary>A server that keeps notes; the API is called <c>Api</c>, as <c>openapi.yaml</c> gives it.</summary>
    public const string NotesProgram = """
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddApi().AddNotes<Notes>();
        var app = builder.Build();
        app.MapApi();
        app.MapApiDocument();
        app.Run();

        sealed class Notes : INotesApi
        {
            static readonly List<Note> s_notes = [];

            public ValueTask<AddNoteResult> AddNote(NewNote note, CancellationToken cancel)
            {
                s_notes.Add(new Note { Id = s_notes.Count + 1, Text = note.Text });
                return ValueTask.FromResult<AddNoteResult>(new AddNoteResult.Created(s_notes[^1]));
            }

            public ValueTask<GetNoteResult> GetNote(int id, CancellationToken cancel) =>
                ValueTask.FromResult<GetNoteResult>(id <= s_notes.Count ? new GetNoteResult.Ok(s_notes[id - 1]) : new GetNoteResult.NotFound());
        }

        """;

    /// <summary>A project with Photon.Sdk alone.</summary>
    public static string Project(string properties = "", string items = "") => $"""
        <Project Sdk="Photon.Sdk/{PackageFixture.Version}">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    /// <summary>A project with Photon.Sdk beside Microsoft.NET.Sdk.</summary>
    public static string Beside(string properties = "", string items = "") =>
        Project(properties + "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>", items).Replace("Sdk=\"Photon.Sdk", "Sdk=\"Microsoft.NET.Sdk;Photon.Sdk", StringComparison.Ordinal);
}
