namespace Photon.Generator.Tests.Operations.Xml;

/// <summary>XML alone, which nothing reads or writes, and a user's code on both sides.</summary>
static class LedgerDocument
{
    public const string Yaml = """
        openapi: 3.1.1
        info: { title: Ledger, version: '1' }
        paths:
          /entries:
            post:
              operationId: addEntry
              tags: [Ledger]
              requestBody: { required: true, content: { application/xml: { schema: { $ref: '#/components/schemas/Entry' } } } }
              responses: { '200': { description: The entry., content: { application/xml: { schema: { $ref: '#/components/schemas/Entry' } } } } }
          /notes:
            put:
              operationId: putNote
              tags: [Ledger]
              requestBody: { content: { application/atom+xml: {} } }
              responses: { '200': { description: The note., content: { application/atom+xml: {} } } }
        components:
          schemas:
            Entry: { type: object, required: [id], properties: { id: { type: integer, xml: { attribute: true } } } }
        """;

    public const string Code = """
        using System;
        using System.IO;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Logging;
        using Photon;
        using Ledger;

        sealed class Handler : ILedgerApi
        {
            public static bool WasCalled;

            public async ValueTask<AddEntryResult> AddEntry(Stream content, CancellationToken cancel)
            {
                WasCalled = true;
                return new AddEntryResult.Ok(await Bytes(content));
            }

            public async ValueTask<PutNoteResult> PutNote(Stream? content, CancellationToken cancel) => new PutNoteResult.Ok(content is null ? "<none/>"u8.ToArray() : await Bytes(content));

            static async Task<byte[]> Bytes(Stream content)
            {
                var copy = new MemoryStream();
                await content.CopyToAsync(copy);
                return copy.ToArray();
            }
        }

        public static class Probe
        {
            public static async Task<WebApplication> Start()
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddLedger().AddLedger<Handler>();
                var app = builder.Build();
                app.MapLedger();
                await app.StartAsync();
                return app;
            }

            public static bool WasCalled()
            {
                var was = Handler.WasCalled;
                Handler.WasCalled = false;
                return was;
            }

            public static async Task<(string?, byte[])> Sent(HttpClient http, byte[] xml)
            {
                using var body = (await new LedgerClient(http).Ledger.AddEntryAsync(new MemoryStream(xml))).OrThrow();
                var copy = new MemoryStream();
                await body.Content.CopyToAsync(copy);
                return (body.ContentType, copy.ToArray());
            }
        }
        """;
}
