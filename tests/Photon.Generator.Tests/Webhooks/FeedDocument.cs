namespace Photon.Generator.Tests.Webhooks;

/// <summary>A document with webhooks and callbacks, and code of both sides that uses what is emitted.</summary>
static class FeedDocument
{
    public const string Yaml = """
        openapi: 3.1.0
        info: { title: Feed, version: 1.0.0 }
        security: [ { key: [] } ]
        paths:
          /lists/{list}/subscriptions:
            post:
              operationId: subscribe
              tags: [Subscriptions]
              security: []
              parameters:
                - { name: list, in: path, required: true, schema: { type: string } }
                - { name: shard, in: query, schema: { type: integer, format: int32 } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Subscription' } } } }
              responses: { '201': { description: Subscribed } }
              callbacks:
                shipped:
                  '{$request.body#/callbackUrl}/done?list={$request.path.list}&shard={$request.query.shard}':
                    post:
                      security: []
                      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [parcel], properties: { parcel: { type: string, minLength: 2 } } } } } }
                      responses: { '204': { description: Noted } }
                ping:
                  '{$request.body#/contact/url}':
                    get: { security: [], responses: { '200': { description: There, content: { text/plain: { schema: { type: string } } } } } }
                answered:
                  '{$response.body#/url}':
                    post: { security: [], responses: { '204': { description: Noted } } }
          /books:
            get: { operationId: newBook, tags: [Books], security: [], responses: { '200': { description: Books, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } } } }
        webhooks:
          newBook:
            post:
              security: []
              summary: A book has come
              parameters:
                - { name: X-Delivery, in: header, required: true, schema: { type: string, format: uuid } }
                - { name: attempt, in: query, schema: { type: integer, format: int32, minimum: 1 } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
              responses:
                '200': { description: Taken, content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } }
                '410': { description: Do not call again }
          stock/left out?:
            put:
              requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: string } } } } }
              responses: { '204': { description: Noted } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
          schemas:
            Subscription:
              type: object
              required: [callbackUrl]
              properties: { callbackUrl: { type: string, format: uri }, contact: { type: object, properties: { url: { type: string } } } }
            Book:
              type: object
              required: [id, title, secret]
              properties:
                id: { type: integer, format: int64, readOnly: true }
                title: { type: string, minLength: 2 }
                state: { type: string, enum: [new, used] }
                secret: { type: string, writeOnly: true }
            Receipt: { type: object, properties: { seen: { type: boolean }, by: { type: string }, filed: { type: string, readOnly: true } } }
        """;

    public const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Security.Claims;
        using System.Security.Cryptography;
        using System.Text.Encodings.Web;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;
        using Feed;

        sealed class NewBookHandler : INewBookWebhook
        {
            public ValueTask<NewBookWebhookResult> NewBook(NewBookWebhookParameters parameters, Book book, CancellationToken cancel) => new(book.Title == "gone"
                ? new NewBookWebhookResult.Gone()
                : new NewBookWebhookResult.Ok(new() { Seen = true, Filed = "never sent", By = $"{book.Id} {book.Title} {book.State} {book.Secret ?? "none"} {parameters.Attempt} {parameters.XDelivery.ToString()[..4]}" }));
        }

        sealed class Stock : IStockLeftOutWebhook
        {
            public ValueTask<StockLeftOutResult> StockLeftOut(IReadOnlyList<string> body, CancellationToken cancel) => new(new StockLeftOutResult.NoContent());
        }

        sealed class ShippedHandler : IShippedWebhook
        {
            public static string Parcel = "";

            public ValueTask<ShippedResult> Shipped(ShippedRequest body, CancellationToken cancel)
            {
                Parcel = body.Parcel;
                return new(new ShippedResult.NoContent());
            }
        }

        sealed class Scheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
        {
            protected override async Task<AuthenticateResult> HandleAuthenticateAsync() => Request.Headers["X-Key"] == "secret" || await IsSigned()
                ? AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity("test")), Scheme.Name))
                : AuthenticateResult.NoResult();

            // A signature over the body, as docs/webhooks.md has it.
            async Task<bool> IsSigned()
            {
                if (!Request.Headers.TryGetValue("X-Signature", out var signature)) return false;
                Request.EnableBuffering();
                var sum = await SHA256.HashDataAsync(Request.Body);
                Request.Body.Position = 0;
                return signature == Convert.ToHexString(sum);
            }
        }

        sealed class Signing : DelegatingHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
            {
                request.Headers.Add("X-Signature", Convert.ToHexString(SHA256.HashData(await request.Content!.ReadAsByteArrayAsync(cancel))));
                return await base.SendAsync(request, cancel);
            }
        }

        public static class Probe
        {
            static async Task<WebApplication> Start(Action<FeedWebhooksBuilder> add, bool withScheme = true)
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                add(builder.Services.AddFeedWebhooks());
                var schemes = builder.Services.AddAuthentication();
                if (withScheme) schemes.AddScheme<AuthenticationSchemeOptions, Scheme>("key", null);
                var app = builder.Build();
                app.MapFeedWebhooks("/hooks");
                await app.StartAsync();
                return app;
            }

            static Uri Target(WebApplication app, string path) => new(app.Urls.First() + path);

            public static async Task<string> Book(Book book)
            {
                await using var app = await Start(w => w.AddNewBook<NewBookHandler>());
                using var http = new HttpClient();
                var sender = new FeedWebhookSender(http);
                var parameters = new NewBookWebhookParameters { XDelivery = new Guid("12345678-0000-0000-0000-000000000000"), Attempt = 3 };
                return await sender.NewBookAsync(Target(app, "/hooks/newBook?token=a%20b"), parameters, book) switch
                {
                    NewBookWebhookResult.Ok ok => ok.Body.Seen + " " + ok.Body.By + " " + (ok.Body.Filed ?? "not filed"),
                    NewBookWebhookResult.Unexpected other => other.Response.StatusCode + " " + other.Response.Text,
                    var other => other.GetType().Name,
                };
            }

            public static Task<string> Sent() => Book(new() { Id = 7, Title = "Dune", State = BookState.Used, Secret = "never sent" });

            public static Task<string> Gone() => Book(new() { Id = 7, Title = "gone", Secret = "" });

            public static Task<string> TooShort() => Book(new() { Id = 7, Title = "D", Secret = "" });

            public static async Task<string> Raw(string path, string json)
            {
                await using var app = await Start(w => w.AddNewBook<NewBookHandler>());
                using var http = new HttpClient();
                http.DefaultRequestHeaders.Add("X-Delivery", Guid.NewGuid().ToString());
                var answer = await http.PostAsync(Target(app, path), new StringContent(json, null, "application/json"));
                return (int)answer.StatusCode + " " + await answer.Content.ReadAsStringAsync();
            }

            public static async Task<string> Called()
            {
                await using var app = await Start(w => w.AddShipped<ShippedHandler>());
                using var http = new HttpClient();
                var target = FeedCallbackTargets.Shipped("a&b", new() { Shard = 4 }, new() { CallbackUrl = Target(app, "/hooks/shipped") })!;
                await new FeedWebhookSender(http).ShippedAsync(target, new() { Parcel = "p1" });
                return target.PathAndQuery + " " + ShippedHandler.Parcel;
            }

            public static Task<string> Targets() => Task.FromResult(string.Join(" ",
                FeedCallbackTargets.Ping(new() { CallbackUrl = new("http://x"), Contact = new() { Url = "https://there/p?q=1" } }),
                FeedCallbackTargets.Ping(new() { CallbackUrl = new("http://x") }) is null,
                FeedCallbackTargets.Ping(new() { CallbackUrl = new("http://x"), Contact = new() { Url = "file:///etc/passwd" } }) is null,
                FeedCallbackTargets.Shipped("l", new(), new() { CallbackUrl = new("http://x") }) is null));

            public static async Task<string> Guarded(string key)
            {
                await using var app = await Start(w => w.AddStockLeftOut<Stock>());
                using var http = new HttpClient();
                var sender = new FeedWebhookSender(http, new() { Key = _ => new(key) });
                var result = await sender.StockLeftOutAsync(Target(app, "/hooks/stock%2Fleft%20out%3F"), ["a"]);
                return result is StockLeftOutResult.Unexpected other ? other.Response.StatusCode.ToString() : result.GetType().Name;
            }

            public static async Task<string> Signed()
            {
                await using var app = await Start(w => w.AddStockLeftOut<Stock>());
                var services = new ServiceCollection();
                services.AddFeedWebhookSender(o => o.AllowLocalTargets = true).AddHttpMessageHandler(() => new Signing());
                await using var provider = services.BuildServiceProvider();
                return (await provider.GetRequiredService<FeedWebhookSender>().StockLeftOutAsync(Target(app, "/hooks/stock%2Fleft%20out%3F"), ["a", "b"])).GetType().Name;
            }

            public static async Task<string> Unguarded()
            {
                try { await using var app = await Start(w => w.AddStockLeftOut<Stock>(), withScheme: false); return "open"; }
                catch (InvalidOperationException fault) { return fault.Message; }
            }

            public static async Task<string> Nobody()
            {
                try { await using var app = await Start(_ => { }); return "started"; }
                catch (InvalidOperationException fault) { return fault.Message; }
            }

            public static async Task<string> Local(bool allowed)
            {
                await using var app = await Start(w => w.AddShipped<ShippedHandler>());
                var services = new ServiceCollection();
                services.AddFeedWebhookSender(o => o.AllowLocalTargets = allowed);
                await using var provider = services.BuildServiceProvider();
                try { return (await provider.GetRequiredService<FeedWebhookSender>().ShippedAsync(Target(app, "/hooks/shipped/done"), new() { Parcel = "p2" })).GetType().Name; }
                catch (HttpRequestException fault) { return fault.Message; }
            }

            public static async Task<string> Elsewhere(string target)
            {
                using var http = new HttpClient();
                try { await new FeedWebhookSender(http).ShippedAsync(new(target, UriKind.RelativeOrAbsolute), new() { Parcel = "p2" }); return "sent"; }
                catch (ArgumentException fault) { return fault.ParamName!; }
            }
        }
        """;
}
