namespace Photon.Generator.Tests.Streams;

/// <summary>Streams whose items are events, in the ways that documents have them; each is answered and taken.</summary>
static class EventsDocument
{
    static readonly string[] Items = ["Message", "TodoEvent", "Change", "Chat", "Todo", "Typed"];

    public static string Yaml { get; } = $$$"""
        openapi: 3.2.0
        info: { title: Live, version: '1' }
        paths:
        {{{string.Concat(Items.Select(item => """
              /NAME:
                get:
                  operationId: watchNAME
                  tags: [Live]
                  responses: { '200': { description: d, content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/NAME' } } } } }
                post:
                  operationId: sendNAME
                  tags: [Live]
                  requestBody: { required: true, content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/NAME' } } } }
                  responses: { '200': { description: d, content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/NAME' } } } } }

            """.Replace("NAME", item, StringComparison.Ordinal)))}}}
        components:
          schemas:
            # The specification's own schema of an event, and the way ASP.NET Core writes one.
            Message: { type: object, required: [data], properties: { data: { type: string }, event: { type: string }, id: { type: string }, retry: { type: integer, minimum: 0 } } }
            TodoEvent: { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Todo' }, event: { type: string, enum: [made, done] }, id: { type: string, pattern: '^[0-9]+$' } } }
            # Told apart by their type.
            Change: { oneOf: [{ $ref: '#/components/schemas/Made' }, { $ref: '#/components/schemas/Removed' }, { $ref: '#/components/schemas/Pause' }] }
            # Told apart by their data.
            Chat: { oneOf: [{ $ref: '#/components/schemas/Chunk' }, { $ref: '#/components/schemas/Done' }] }
            # The specification's own example.
            Typed:
              $ref: '#/components/schemas/Message'
              required: [event]
              oneOf:
              - properties: { event: { const: addString } }
              - properties: { event: { const: addInt64 }, data: { format: int64 } }
              - properties: { event: { const: addJson }, data: { contentMediaType: application/json, contentSchema: { type: object, required: [foo], properties: { foo: { type: integer } } } } }
            Todo: { type: object, required: [title], properties: { title: { type: string, minLength: 1 }, done: { type: boolean } } }
            Made: { type: object, required: [event, data], properties: { event: { const: made }, data: { $ref: '#/components/schemas/Todo' }, id: { type: string } } }
            Removed: { type: object, required: [event, data], properties: { event: { const: removed }, data: { type: string, maxLength: 20 } } }
            Pause: { type: object, required: [event, data, retry], properties: { event: { const: pause }, data: { type: integer }, retry: { type: integer, minimum: 1000 } } }
            Chunk: { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Todo' } } }
            Done: { type: object, required: [data], properties: { data: { type: string, enum: ['[DONE]'] } } }
        """;

    public static string Code { get; } = $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Live;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        public sealed class Handler : ILiveApi
        {
            public ValueTask<WatchMessageResult> WatchMessage(CancellationToken cancel) => new(new WatchMessageResult.Ok(Probe.Of(
                new Message { Data = " two\r\nlines\n", Event = "note", Id = "", Retry = 5 }, new Message { Data = "" }, new Message { Data = "{\"json\": \"as text\"}" })));
            public ValueTask<WatchTodoEventResult> WatchTodoEvent(CancellationToken cancel) => new(new WatchTodoEventResult.Ok(Probe.Of(
                new TodoEvent { Data = new() { Title = "a\nb", Done = true }, Event = TodoEventEvent.Made, Id = "7" }, new TodoEvent { Data = new() { Title = "c" } })));
            public ValueTask<WatchChangeResult> WatchChange(CancellationToken cancel) => new(new WatchChangeResult.Ok(Probe.Of<Change>(
                new Made { Data = new() { Title = "a" }, Id = "1" }, new Removed { Data = "5" }, new Removed { Data = "\"x\"" }, new Pause { Data = 3, Retry = 2000 })));
            public ValueTask<WatchChatResult> WatchChat(CancellationToken cancel) => new(new WatchChatResult.Ok(Probe.Of<Chat>(new Chunk { Data = new() { Title = "a" } }, new Done())));
            public ValueTask<WatchTodoResult> WatchTodo(CancellationToken cancel) => new(new WatchTodoResult.Ok(Probe.Of(new Todo { Title = "a" })));
            public ValueTask<WatchTypedResult> WatchTyped(CancellationToken cancel) => throw new NotSupportedException();
        {{string.Concat(Items.Select(item => $"    public ValueTask<Send{item}Result> Send{item}(IAsyncEnumerable<{item}> body, CancellationToken cancel) => new(new Send{item}Result.Ok(body));\n"))}}
        }

        public static class Probe
        {
            public static async IAsyncEnumerable<T> Of<T>(params T[] items)
            {
                foreach (var item in items)
                {
                    await Task.Yield();
                    yield return item;
                }
            }

            public static async Task<WebApplication> Start()
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddLive().AddLive<Handler>();
                var app = builder.Build();
                app.MapLive();
                await app.StartAsync();
                return app;
            }

            public static async Task<string> Message(HttpClient http)
            {
                var seen = new List<string>();
                await foreach (var e in (await new LiveClient(http).Live.WatchMessageAsync()).OrThrow()) seen.Add($"{e.Data}|{e.Event ?? "none"}|{e.Id ?? "none"}|{e.Retry?.ToString() ?? "none"}");
                return string.Join(" / ", seen);
            }

            public static async Task<string> TodoEvent(HttpClient http)
            {
                var seen = new List<string>();
                await foreach (var e in (await new LiveClient(http).Live.WatchTodoEventAsync()).OrThrow()) seen.Add($"{e.Data.Title}|{e.Data.Done}|{e.Event}|{e.Id ?? "none"}");
                return string.Join(" / ", seen);
            }

            public static async Task<string> Change(HttpClient http)
            {
                var seen = new List<string>();
                await foreach (var e in (await new LiveClient(http).Live.WatchChangeAsync()).OrThrow())
                    seen.Add(e.Value switch
                    {
                        Made made => $"made {made.Data.Title} {made.Id}",
                        Removed removed => $"removed {removed.Data}",
                        Pause pause => $"pause {pause.Data} {pause.Retry}",
                        _ => "?",
                    });
                return string.Join(" / ", seen);
            }

            public static async Task<string> Chat(HttpClient http)
            {
                var seen = new List<string>();
                await foreach (var e in (await new LiveClient(http).Live.WatchChatAsync()).OrThrow()) seen.Add(e.Value is Chunk chunk ? chunk.Data.Title : "done");
                return string.Join(" / ", seen);
            }
        }
        """;
}
