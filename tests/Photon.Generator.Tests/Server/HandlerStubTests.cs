using Photon.Core.Diagnostics;
using Photon.Core.Emit.Stubs;
using Photon.Core.Projects;
using Photon.Core.Reading;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Server;

/// <summary>The classes that a server is begun with: read by people, so short names, and compiled with whatever the document calls its things.</summary>
public sealed class HandlerStubTests
{
    static readonly string[] s_usual = ["System", "System.IO", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks", "Photon", "Microsoft.AspNetCore.Http"];

    /// <summary>Schemas with the names of what handlers use, and of what is written beside them.</summary>
    const string Clashes = """
        openapi: 3.1.0
        info: { title: Clashes, version: 1.0.0 }
        paths:
          /a/{id}/{name}:
            post:
              operationId: send
              tags: [Mail]
              deprecated: true
              parameters:
                - { name: id, in: path, required: true, deprecated: true, schema: { type: string, format: uuid } }
                - { name: name, in: path, required: true, schema: { $ref: '#/components/schemas/Guid' } }
                - { name: q, in: query, schema: { type: array, items: { $ref: '#/components/schemas/Uri' } } }
              requestBody: { required: true, content: { application/octet-stream: {}, application/json: { schema: { $ref: '#/components/schemas/MailHandler' } } } }
              responses: { '200': { description: Sent., content: { application/json: { schema: { $ref: '#/components/schemas/Handlers' } }, text/plain: { schema: { type: string } } } } }
          /b:
            get:
              operationId: get
              security: [ { "k\"e\ny": [] } ]
              responses: { '200': { description: Got., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Stream' } } } } } }
        components:
          securitySchemes: { "k\"e\ny": { type: apiKey, in: header, name: X-Key } }
          schemas:
            Guid: { type: string, enum: [a, b] }
            Uri: { type: string, enum: [a, b] }
            Task: { type: object, properties: { a: { $ref: '#/components/schemas/ApiHandlers' } } }
            Stream: { type: object, properties: { a: { $ref: '#/components/schemas/Task' }, b: { $ref: '#/components/schemas/ValueTask' } } }
            ValueTask: { type: object, properties: { a: { $ref: '#/components/schemas/CancellationToken' } } }
            CancellationToken: { type: object, properties: { a: { $ref: '#/components/schemas/NotImplementedException' } } }
            NotImplementedException: { type: object, properties: { a: { type: string } } }
            AuthenticateResult: { type: object, properties: { a: { type: string } } }
            Handlers: { type: object, properties: { a: { $ref: '#/components/schemas/Stream' }, b: { $ref: '#/components/schemas/AuthenticateResult' } } }
            MailHandler: { type: object, properties: { a: { $ref: '#/components/schemas/Stream' } } }
            ApiHandlers: { type: object, properties: { a: { type: string } } }

        """;

    [Fact]
    public void A_stub_reads_as_a_person_would_write_it()
    {
        var stubs = Stubs([SpecFile.Root(Generator.Documents.Notes)]);
        Assert.Equal(["NotesHandler.cs", "ApiHandlers.cs"], stubs.Select(stub => stub.File));
        Assert.Equal("""
            namespace Example.Handlers;

            /// <summary>The operations tagged Notes.</summary>
            sealed class NotesHandler : INotesApi
            {
                /// <summary><c>POST /notes</c></summary>
                public ValueTask<AddNoteResult> AddNote(NewNote note, CancellationToken cancel) =>
                    throw new NotImplementedException();

                /// <summary><c>GET /notes/{id}</c></summary>
                public ValueTask<GetNoteResult> GetNote(int id, CancellationToken cancel) =>
                    throw new NotImplementedException();
            }

            """.ReplaceLineEndings("\n"), stubs[0].Text);
        Assert.Contains("public static ApiBuilder AddHandlers(this ApiBuilder api)", stubs[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public void Whatever_schemas_are_called_stubs_compile_without_a_warning(string context) =>
        Compiles([SpecFile.Root(Clashes, space: "Task.Example")], new() { ["PhotonHandlerContext"] = context });

    [Fact]
    public void A_type_that_another_document_declares_is_used_from_there()
    {
        const string parts = """
            components:
              schemas:
                Address: { type: object, required: [city], properties: { city: { type: string } } }

            """;
        Compiles([SpecFile.Root(Document("keep"), "a.yaml", space: "Example.A"), SpecFile.Root(Document("drop"), "b.yaml", space: "Example.B"), SpecFile.Part("shared.yaml", parts)], []);

        static string Document(string operation) => $$"""
            openapi: 3.1.0
            info: { title: X, version: 1.0.0 }
            paths:
              /{{operation}}:
                post:
                  operationId: {{operation}}
                  tags: [Places]
                  requestBody: { required: true, content: { application/json: { schema: { $ref: 'shared.yaml#/components/schemas/Address' } } } }
                  responses: { '204': { description: Done. } }

            """;
    }

    [Fact]
    public void What_the_code_names_already_gets_no_stub()
    {
        var api = Apis([SpecFile.Root(Generator.Documents.Notes)], []).Single();
        Assert.Empty(new StubEmitter(api, "Handlers", s_usual).Emit(name => name == "INotesApi"));
        Assert.Equal(["NotesHandler.cs"], new StubEmitter(api, "Handlers", s_usual).Emit(name => name == "ApiHandlers").Select(stub => stub.File));
    }

    static void Compiles(SpecFile[] files, Dictionary<string, string> properties)
    {
        var usings = string.Concat(s_usual.Select(space => $"global using {space};\n"));
        foreach (var imported in (string[][])[s_usual, []])
        {
            var stubs = Apis(files, properties).SelectMany(api => new StubEmitter(api, "Handlers", imported).Emit(_ => false)).Select(stub => stub.Text);
            var run = GeneratorRun.Start(files, properties, imported.Length > 0 ? stubs.Prepend(usings) : stubs);
            Assert.Empty(Compiling.Complaints(run.Output));
        }
    }

    static IReadOnlyList<HandlerStub> Stubs(SpecFile[] files) => new StubEmitter(Apis(files, []).Single(), "Handlers", s_usual).Emit(_ => false);

    static IReadOnlyList<Core.Emit.EmitContext> Apis(SpecFile[] files, Dictionary<string, string> properties)
    {
        var faults = new List<Fault>();
        var texts = files.ToLookup(file => file.Item is not null, file => (file.Item, Spec: SpecText.Read(file.Path, file.Text, faults)));
        var binder = new ProjectBinder(ProjectSettings.Of(name => properties.GetValueOrDefault(name)), [.. texts[false].Select(part => part.Spec)]);
        var apis = binder.Bind([.. texts[true].Select(root => new ProjectDocument(root.Item!, root.Spec))], faults, TestContext.Current.CancellationToken);
        Assert.Empty(faults);
        return apis;
    }
}
