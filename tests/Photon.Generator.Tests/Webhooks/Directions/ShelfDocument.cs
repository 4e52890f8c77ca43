namespace Photon.Generator.Tests.Webhooks.Directions;

/// <summary>A schema with a member of each direction, carried by the API's own operation and by a webhook, both ways; and code of all sides in one project.</summary>
static class ShelfDocument
{
    public const string Yaml = """
        openapi: 3.1.1
        info: { title: Shelf, version: '1' }
        paths:
          /items:
            post:
              operationId: addItem
              tags: [Items]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
              responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } } }
        webhooks:
          changed:
            post:
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
              responses: { '200': { description: As it should be., content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } } }
        components:
          schemas:
            Item:
              type: object
              required: [id, name, secret]
              properties:
                id: { type: integer, format: int32, readOnly: true, minimum: 1 }
                name: { type: string }
                secret: { type: string, writeOnly: true, minLength: 2 }
        """;

    public const string Code = """
        using System;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;
        using Shelf;

        sealed class Items : IItemsApi
        {
            public ValueTask<AddItemResult> AddItem(Item item, CancellationToken cancel) => new(new AddItemResult.Ok(new() { Id = 5, Name = Probe.Text(item), Secret = "never sent" }));
        }

        sealed class Changed : IChangedWebhook
        {
            ValueTask<ChangedResult> IChangedWebhook.Changed(Item item, CancellationToken cancel) => new(new ChangedResult.Ok(new() { Id = 6, Name = Probe.Text(item), Secret = "told" }));
        }

        public static class Probe
        {
            public static string Text(Item item) => $"{item.Id} {item.Name} {item.Secret ?? "none"}";

            public static async Task<WebApplication> Start()
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddShelf().AddItems<Items>();
                builder.Services.AddShelfWebhooks().AddChanged<Changed>();
                var app = builder.Build();
                app.MapShelf();
                app.MapShelfWebhooks("/hooks");
                await app.StartAsync();
                return app;
            }

            public static async Task<string> Sent(HttpClient http, Uri target) =>
                Text((await new ShelfWebhookSender(http).ChangedAsync(target, new() { Id = 7, Name = "n", Secret = "never sent" })).OrThrow());
        }
        """;
}
