namespace Photon.Generator.Tests.Streams;

/// <summary>An API of streams in both directions, and what the tests need of its C#: numbers go in and come out.</summary>
static class FlowDocument
{
    static readonly (string Name, string MediaType)[] Framings = [("Events", "text/event-stream"), ("Lines", "application/jsonl"), ("Records", "application/json-seq")];

    public static string Yaml { get; } = $$"""
        openapi: 3.2.0
        info: { title: Flow, version: '1' }
        paths:
        {{string.Concat(Framings.Select(f => $$"""
              /{{f.Name}}:
                get:
                  operationId: watch{{f.Name}}
                  tags: [Flow]
                  responses: { '200': { description: d, content: { {{f.MediaType}}: { itemSchema: { $ref: '#/components/schemas/Piece' } } } } }
                post:
                  operationId: send{{f.Name}}
                  tags: [Flow]
                  requestBody: { required: true, content: { {{f.MediaType}}: { itemSchema: { $ref: '#/components/schemas/Piece' } } } }
                  responses: { '200': { description: d, content: { application/json: { schema: { type: integer } } } } }

            """))}}
        components:
          schemas:
            Piece: { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Load' } } }
            Load: { type: object, required: [n], properties: { n: { type: integer, format: int32 }, pad: { type: string } } }
        """;

    public static string Code { get; } = $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Flow;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;
        using Plan = Photon.Generator.Tests.Streams.FlowPlan;

        public sealed class Handler(Plan plan) : IFlowApi
        {
        {{string.Concat(Framings.Select(f => $$"""
                public ValueTask<Watch{{f.Name}}Result> Watch{{f.Name}}(CancellationToken cancel) => new(new Watch{{f.Name}}Result.Ok(Probe.Pieces(plan.Source(cancel))));
                public async ValueTask<Send{{f.Name}}Result> Send{{f.Name}}(IAsyncEnumerable<Piece> body, CancellationToken cancel) => new Send{{f.Name}}Result.Ok(await plan.Sink(body.Select(p => p.Data.N), cancel));

            """))}}
        }

        public static class Probe
        {
            public static void Add(IServiceCollection services) => services.AddFlow(options => options.EventHeartbeat = TimeSpan.FromMilliseconds(20)).AddFlow<Handler>();
            public static void Map(IEndpointRouteBuilder app) => app.MapFlow();
            public static IAsyncEnumerable<Piece> Pieces(IAsyncEnumerable<int> numbers) => numbers.Select(n => new Piece { Data = new() { N = n, Pad = Plan.Pad } });

            public static async Task<IAsyncEnumerable<int>> Watch(HttpClient http, string framing, CancellationToken cancel) => (framing switch
            {
        {{string.Concat(Framings.Select(f => $"        \"{f.Name}\" => (await new FlowClient(http).Flow.Watch{f.Name}Async(cancel)).OrThrow(),\n"))}}
                _ => null!,
            }).Select(p => p.Data.N);

            public static async Task<long> Send(HttpClient http, string framing, IAsyncEnumerable<int> numbers, CancellationToken cancel) => framing switch
            {
        {{string.Concat(Framings.Select(f => $"        \"{f.Name}\" => (await new FlowClient(http).Flow.Send{f.Name}Async(Pieces(numbers), cancel)).OrThrow(),\n"))}}
                _ => 0,
            };
        }
        """;
}
