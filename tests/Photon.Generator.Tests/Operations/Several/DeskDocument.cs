namespace Photon.Generator.Tests.Operations.Several;

/// <summary>Bodies of several types, and a user's code on both sides.</summary>
static class DeskDocument
{
    public const string Yaml = """
        openapi: 3.2.0
        info: { title: Desk, version: '1' }
        paths:
          /orders:
            post:
              operationId: placeOrder
              tags: [Desk]
              requestBody:
                required: true
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Order' } }
                  application/merge-patch+json: { schema: { $ref: '#/components/schemas/Order' } }
                  application/vnd.desk.batch+json: { schema: { type: object, required: [orders], properties: { orders: { type: array, minItems: 1, items: { $ref: '#/components/schemas/Order' } } } } }
                  application/x-www-form-urlencoded: { schema: { type: object, required: [title], properties: { title: { type: string, maxLength: 5 } } } }
                  multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } } }
                  text/plain: { schema: { type: string } }
                  application/pdf: {}
                  image/png: {}
                  application/jsonl: { itemSchema: { $ref: '#/components/schemas/Order' } }
                  application/xml: { schema: { $ref: '#/components/schemas/Order' } }
              responses: { '200': { description: What came., content: { application/json: { schema: { type: string } } } } }
          /reports/{id}:
            get:
              operationId: getReport
              tags: [Desk]
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                '200':
                  description: The report.
                  headers: { ETag: { required: true, schema: { type: string } } }
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/Order' } }
                    text/csv: { schema: { type: string } }
                    text/event-stream: { itemSchema: { $ref: '#/components/schemas/Order' } }
                    application/pdf: { schema: { type: string, format: binary } }
                    application/xml: { schema: { $ref: '#/components/schemas/Order' } }
                '404':
                  description: None.
                  content:
                    application/json: { schema: { type: object, required: [reason], properties: { reason: { type: string } } } }
                    application/vnd.desk.error+json: { schema: { type: object, required: [code], properties: { code: { type: integer, format: int32 } } } }
          /versions:
            put:
              operationId: putVersion
              tags: [Desk]
              requestBody:
                required: true
                content:
                  application/json;version=1: { schema: { type: object, required: [a], properties: { a: { type: string } } } }
                  application/json;version=2: { schema: { type: object, required: [b], properties: { b: { type: string } } } }
              responses:
                '200':
                  description: Same.
                  content:
                    application/json;version=1: { schema: { type: object, required: [a], properties: { a: { type: string } } } }
                    application/json;version=2: { schema: { type: object, required: [b], properties: { b: { type: string } } } }
          /notes:
            put:
              operationId: putNote
              tags: [Desk]
              requestBody: { content: { application/json: { schema: { type: string, maxLength: 5 } }, text/plain: { schema: { type: string } } } }
              responses: { '200': { description: It., content: { application/json: { schema: { type: string } }, text/plain: { schema: { type: string } } } } }
          /marks:
            put:
              operationId: putMark
              tags: [Desk]
              requestBody: { content: { application/json: { schema: { type: [integer, 'null'], format: int32 } }, application/octet-stream: {} } }
              responses: { '200': { description: It., content: { text/plain: { schema: { type: string } } } } }
          /pets:
            put:
              operationId: putPet
              tags: [Desk]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } }, application/vnd.desk.cat+json: { schema: { $ref: '#/components/schemas/Cat' } } } }
              responses: { '200': { description: It., content: { text/plain: { schema: { type: string } } } } }
        components:
          schemas:
            Order: { type: object, required: [id], properties: { id: { type: integer, format: int32, minimum: 1 } } }
            Pet: { type: object, required: [kind], discriminator: { propertyName: kind, mapping: { pet: '#/components/schemas/Pet', cat: '#/components/schemas/Cat' } }, properties: { kind: { type: string } } }
            Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer, format: int32 } } } ] }
        """;

    public const string Code = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Logging;
        using Desk;

        sealed class Handler : IDeskApi
        {
            public async ValueTask<PlaceOrderResult> PlaceOrder(PlaceOrderBody body, CancellationToken cancel) => new PlaceOrderResult.Ok(body.Value switch
            {
                Order order => $"order {order.Id}",
                PlaceOrderRequest batch => $"batch {string.Join(",", batch.Orders.Select(o => o.Id))}",
                PlaceOrderRequest2 form => $"form {form.Title}",
                PlaceOrderRequest3 parts => $"parts {await new StreamReader(parts.File.Content).ReadToEndAsync(cancel)}",
                string text => $"text {text}",
                Stream bytes => $"bytes {await new StreamReader(bytes).ReadToEndAsync(cancel)}",
                IAsyncEnumerable<Order> orders => $"lines {string.Join(",", await orders.Select(o => o.Id).ToListAsync(cancel))}",
                _ => "nothing",
            });

            public ValueTask<GetReportResult> GetReport(string id, GetReportAccept accept, CancellationToken cancel) => new((id, accept) switch
            {
                ("none", _) => new GetReportResult.NotFound(new() { Reason = "none" }),
                ("lost", _) => new GetReportResult.NotFoundDeskError(new() { Code = 7 }),
                (_, GetReportAccept.Csv) => new GetReportResult.OkCsv("a,b", "c"),
                (_, GetReportAccept.Events) => new GetReportResult.OkEvents(Two(), "e"),
                (_, GetReportAccept.Pdf) => new GetReportResult.OkPdf("%PDF"u8.ToArray(), "p"),
                _ => new GetReportResult.Ok(new() { Id = 1 }, "j"),
            });

            static async IAsyncEnumerable<Order> Two()
            {
                yield return new() { Id = 1 };
                await Task.Yield();
                yield return new() { Id = 2 };
            }

            public ValueTask<PutVersionResult> PutVersion(PutVersionBody body, PutVersionAccept accept, CancellationToken cancel) => new(body.Value switch
            {
                PutVersionRequest first => new PutVersionResult.Ok(new() { A = first.A + accept }),
                PutVersionRequest2 second => new PutVersionResult.OkJsonVersion2(new() { B = second.B + accept }),
                _ => throw new InvalidOperationException(),
            });

            public ValueTask<PutNoteResult> PutNote(string? body, PutNoteAccept accept, CancellationToken cancel) =>
                new(accept == PutNoteAccept.Text ? new PutNoteResult.OkText(body ?? "none") : new PutNoteResult.Ok(body ?? "none"));

            public async ValueTask<PutMarkResult> PutMark(PutMarkBody? body, CancellationToken cancel) => body switch
            {
                null => "absent",
                { Value: int number } => $"number {number}",
                { Value: Stream bytes } => $"bytes {await new StreamReader(bytes).ReadToEndAsync(cancel)}",
                _ => "null",
            };

            public ValueTask<PutPetResult> PutPet(PutPetBody body, CancellationToken cancel) => new(body.Value!.GetType().Name);
        }

        public static class Probe
        {
            public static async Task<WebApplication> Start()
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddDesk().AddDesk<Handler>();
                var app = builder.Build();
                app.MapDesk();
                await app.StartAsync();
                return app;
            }

            static DeskOperationsClient Client(HttpClient http) => new DeskClient(http).Desk;

            static MemoryStream Bytes(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

            static async IAsyncEnumerable<Order> Orders()
            {
                yield return new() { Id = 4 };
                await Task.Yield();
                yield return new() { Id = 5 };
            }

            public static async Task<string> Sent(HttpClient http, string what)
            {
                PlaceOrderBody body = what switch
                {
                    "order" => new Order { Id = 3 },
                    "batch" => new PlaceOrderRequest { Orders = [new() { Id = 1 }, new() { Id = 2 }] },
                    "form" => new PlaceOrderRequest2 { Title = "a b" },
                    "parts" => new PlaceOrderRequest3 { File = Bytes("f") },
                    "text" => "t\u00fc",
                    "bytes" => Bytes("b"),
                    _ => PlaceOrderBody.Of(Orders()),
                };
                return (await Client(http).PlaceOrderAsync(body, "image/png")).OrThrow();
            }

            public static async Task<string> Got(HttpClient http, string id, string accept)
            {
                GetReportAccept? wanted = accept.Length == 0 ? null : Enum.Parse<GetReportAccept>(accept);
                return await Client(http).GetReportAsync(id, wanted) switch
                {
                    GetReportResult.Ok ok => $"json {ok.Body.Id} {ok.ETag}",
                    GetReportResult.OkCsv csv => $"csv {csv.Body} {csv.ETag}",
                    GetReportResult.OkPdf pdf => $"pdf {await new StreamReader(pdf.Body.Content).ReadToEndAsync()} {pdf.ETag}",
                    GetReportResult.OkEvents events => $"events {string.Join(",", await events.Body.Select(o => o.Id).ToListAsync())} {events.ETag}",
                    GetReportResult.NotFound none => $"none {none.Body.Reason}",
                    GetReportResult.NotFoundDeskError lost => $"lost {lost.Body.Code}",
                    var other => ((GetReportResult.Unexpected)other).Response.ToString(),
                };
            }

            public static async Task<string> Version(HttpClient http, bool second, string accept)
            {
                PutVersionBody body = second ? new PutVersionRequest2 { B = "b" } : new PutVersionRequest { A = "a" };
                return await Client(http).PutVersionAsync(body, accept.Length == 0 ? null : Enum.Parse<PutVersionAccept>(accept)) switch
                {
                    PutVersionResult.Ok ok => ok.Body.A,
                    PutVersionResult.OkJsonVersion2 ok => ok.Body.B,
                    var other => ((PutVersionResult.Unexpected)other).Response.ToString(),
                };
            }

            public static async Task<string> Note(HttpClient http, string? note, string accept) =>
                (await Client(http).PutNoteAsync(note, accept.Length == 0 ? null : Enum.Parse<PutNoteAccept>(accept))).OrThrow();

            public static async Task<string> Mark(HttpClient http, string what) => (await Client(http).PutMarkAsync(what switch
            {
                "number" => 3,
                "bytes" => Bytes("b"),
                "null" => default(PutMarkBody),
                _ => default(PutMarkBody?),
            })).OrThrow();

            public static async Task<string> Pet(HttpClient http, bool cat) => (await Client(http).PutPetAsync(cat ? new Cat { Lives = 9 } : new Pet { Kind = "pet" })).OrThrow();
        }
        """;
}
