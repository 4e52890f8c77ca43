namespace Photon.Generator.Tests.Webhooks.Streams;

/// <summary>Webhooks whose bodies are streams, the answers too, and code of both sides.</summary>
static class TickerDocument
{
    static readonly (string Name, string MediaType, string Item)[] Hooks =
        [("Events", "text/event-stream", "Tick"), ("Datas", "text/event-stream", "Price"), ("Lines", "application/jsonl", "Price"), ("Records", "application/json-seq", "Price")];

    public static string Yaml { get; } = $$"""
        openapi: 3.2.0
        info: { title: Ticker, version: '1' }
        paths: {}
        webhooks:
        {{string.Concat(Hooks.Select(h => $$"""
              {{h.Name}}:
                post:
                  operationId: {{h.Name}}
                  requestBody: { required: true, content: { {{h.MediaType}}: { itemSchema: { $ref: '#/components/schemas/{{h.Item}}' } } } }
                  responses: { '200': { description: d, content: { {{h.MediaType}}: { itemSchema: { $ref: '#/components/schemas/{{h.Item}}' } } } } }

            """))}}
          Bytes:
            post:
              operationId: Bytes
              requestBody: { required: true, content: { application/octet-stream: {} } }
              responses: { '200': { description: d, content: { application/octet-stream: {} } } }
        components:
          schemas:
            Tick: { type: object, required: [data], properties: { event: { type: string }, id: { type: string }, data: { $ref: '#/components/schemas/Price' } } }
            Price: { type: object, required: [cents], properties: { cents: { type: integer, format: int32, minimum: 1 } } }
        """;

    public static string Code { get; } = $$"""
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
        using Photon;
        using Ticker;

        // Gives back what it gets, once all of it is there: a fault in it can still be told.
        sealed class Receiver : {{string.Join(", ", Hooks.Select(h => $"I{h.Name}Webhook"))}}, IBytesWebhook
        {
        {{string.Concat(Hooks.Select(h => $$"""
                public async ValueTask<{{h.Name}}Result> {{h.Name}}(IAsyncEnumerable<{{h.Item}}> body, CancellationToken cancel) => new {{h.Name}}Result.Ok((await body.ToListAsync(cancel)).ToAsyncEnumerable());

            """))}}
            public async ValueTask<BytesResult> Bytes(Stream content, CancellationToken cancel)
            {
                var copy = new MemoryStream();
                await content.CopyToAsync(copy, cancel);
                return new BytesResult.Ok(copy.ToArray());
            }
        }

        public static class Probe
        {
            public static async Task<WebApplication> Start()
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddTickerWebhooks(){{string.Concat(Hooks.Select(h => $".Add{h.Name}<Receiver>()"))}}.AddBytes<Receiver>();
                var app = builder.Build();
                app.MapTickerWebhooks("/hooks");
                await app.StartAsync();
                return app;
            }

            static async IAsyncEnumerable<T> Slow<T>(Func<int, T> item)
            {
                foreach (var one in (int[])[1, 2, 3])
                {
                    yield return item(one);
                    await Task.Yield();
                }
            }

            static Price Price(int cents) => new() { Cents = cents };

            public static async Task<string> Sent(HttpClient http, Uri target, string hook)
            {
                var sender = new TickerWebhookSender(http);
                return hook switch
                {
                    "Events" => string.Join(",", await (await sender.EventsAsync(target, Slow(c => new Tick { Event = "tick", Id = $"{c}", Data = Price(c) }))).OrThrow()
                        .Select(e => $"{e.Event} {e.Id} {e.Data.Cents}").ToListAsync()),
                    "Datas" => await Text((await sender.DatasAsync(target, Slow(Price))).OrThrow()),
                    "Lines" => await Text((await sender.LinesAsync(target, Slow(Price))).OrThrow()),
                    "Records" => await Text((await sender.RecordsAsync(target, Slow(Price))).OrThrow()),
                    _ => await new StreamReader((await sender.BytesAsync(target, new MemoryStream("raw"u8.ToArray()))).OrThrow().Content).ReadToEndAsync(),
                };
            }

            static async Task<string> Text(IAsyncEnumerable<Price> prices) => string.Join(",", await prices.Select(p => p.Cents).ToListAsync());
        }
        """;
}
