using Photon.Core.Diagnostics;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Operations;

/// <summary>Responses that HTTP gives no body, whatever the document declares.</summary>
public sealed class BodilessTests
{
    const string Yaml = """
        openapi: 3.1.0
        info: { title: T, version: 1.0.0 }
        paths:
          /notes:
            head: { operationId: peek, responses: { '200': { $ref: '#/components/responses/Note' }, '404': { description: None } } }
            get: { operationId: read, responses: { '200': { $ref: '#/components/responses/Note' } } }
            delete: { operationId: drop, responses: { '204': { description: Gone, content: { application/json: { schema: { type: object } } } } } }
        components:
          responses:
            Note: { description: Note, headers: { X-Count: { required: true, schema: { type: integer, format: int32 } } }, content: { application/json: { schema: { type: object, required: [text], properties: { text: { type: string } } } } } }
        """;

    const string Probe = """
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Logging;
        using Notes;

        sealed class Handler : INotesApi
        {
            public ValueTask<PeekResult> Peek(CancellationToken cancel) => new(new PeekResult.Ok(3));
            public ValueTask<ReadResult> Read(CancellationToken cancel) => new(new ReadResult.Ok(new() { Text = "t" }, 4));
            public ValueTask<DropResult> Drop(CancellationToken cancel) => new(new DropResult.NoContent());
        }

        public static class Probe
        {
            public static async Task<string> Run(HttpClient http)
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddNotes().AddNotes<Handler>();
                await using var app = builder.Build();
                app.MapNotes();
                await app.StartAsync();
                http.BaseAddress = new(app.Urls.First());
                var client = new Notes.NotesClient(http).Notes;
                var read = (ReadResult.Ok)await client.ReadAsync();
                return $"{(await client.PeekAsync()).OrThrow().XCount} {read.Body.Text} {read.XCount} {(await client.DropAsync()).OrThrow().GetType().Name}";
            }
        }
        """;

    [Fact]
    public async Task A_response_that_cannot_have_a_body_has_none()
    {
        var api = CompiledApi.Of(Yaml, new() { Name = "Notes", Namespace = "Notes", Server = true, Client = true }, "using System.Linq;\n" + Probe);
        using var http = new HttpClient();

        Assert.Equal("3 t 4 NoContent", await api.Run(http));
        Assert.Equal(["the response to HEAD", "a response with status 204"], api.Faults.Where(f => f.Rule.Id == "PHO2026").Select(f => f.Arguments[0]));
    }
}
