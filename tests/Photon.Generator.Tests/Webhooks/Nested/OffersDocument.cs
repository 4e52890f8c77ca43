namespace Photon.Generator.Tests.Webhooks.Nested;

/// <summary>Callbacks of a webhook and of a callback, one of which refers to itself, and code of both sides.</summary>
static class OffersDocument
{
    public const string Yaml = """
        openapi: 3.1.1
        info: { title: Offers, version: '1' }
        paths:
          /orders:
            post:
              operationId: order
              tags: [Orders]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Ordered } }
              callbacks: { placed: { $ref: '#/components/callbacks/Placed' } }
        webhooks:
          offer:
            post:
              parameters: [ { name: shelf, in: query, required: true, schema: { type: string } } ]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Noted } }
              callbacks:
                withdrawn:
                  '{$request.body#/url}/gone?shelf={$request.query.shelf}':
                    post:
                      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Reason' } } } }
                      responses: { '204': { description: Noted } }
        components:
          callbacks:
            Placed:
              '{$request.body#/url}/placed':
                post:
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
                  responses: { '204': { description: Noted } }
                  callbacks: { again: { $ref: '#/components/callbacks/Placed' }, paid: { $ref: '#/components/callbacks/Paid' } }
            Paid:
              '{$request.body#/url}':
                put:
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Reason' } } } }
                  responses: { '204': { description: Noted } }
                  callbacks: { placed: { $ref: '#/components/callbacks/Placed' }, paid: { $ref: '#/components/callbacks/Paid' } }
          schemas:
            Order: { type: object, required: [url], properties: { url: { type: string, format: uri } } }
            Reason: { type: object, required: [text], properties: { text: { type: string, minLength: 2 } } }
        """;

    public const string Code = """
        using System;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Logging;
        using Offers;

        sealed class Receiver : IWithdrawnWebhook, IPaidWebhook
        {
            public static string Heard = "";

            public ValueTask<WithdrawnResult> Withdrawn(Reason reason, CancellationToken cancel)
            {
                Heard = "withdrawn " + reason.Text;
                return new(new WithdrawnResult.NoContent());
            }

            public ValueTask<PaidResult> Paid(Reason reason, CancellationToken cancel)
            {
                Heard = "paid " + reason.Text;
                return new(new PaidResult.NoContent());
            }
        }

        public static class Probe
        {
            public static async Task<string> Called(string text)
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddOffersWebhooks().AddWithdrawn<Receiver>().AddPaid<Receiver>();
                await using var app = builder.Build();
                app.MapOffersWebhooks("/hooks");
                await app.StartAsync();
                using var http = new HttpClient();
                var sender = new OffersWebhookSender(http);
                var withdrawn = OffersCallbackTargets.Withdrawn(new() { Shelf = "a&b" }, new() { Url = new(app.Urls.First() + "/hooks/withdrawn") })!;
                var paid = OffersCallbackTargets.Paid(new() { Url = new(app.Urls.First() + "/hooks/paid") })!;
                var first = await sender.WithdrawnAsync(withdrawn, new() { Text = text });
                if (first is WithdrawnResult.Unexpected other) return other.Response.StatusCode + " " + other.Response.Text;
                var heard = withdrawn.PathAndQuery + " " + Receiver.Heard;
                (await sender.PaidAsync(paid, new() { Text = text })).OrThrow();
                return heard + "; " + paid.PathAndQuery + " " + Receiver.Heard;
            }
        }
        """;
}
