using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Photon.AspNetCore.Emitted;
using Photon.AspNetCore.Tests.Example;

namespace Photon.AspNetCore.Tests;

public sealed class EndpointTests
{
    static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    static Endpoint Endpoint(Shop shop, string name) =>
        shop.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single(e => e.Metadata.GetMetadata<EndpointNameMetadata>()?.EndpointName == name);

    [Fact]
    public async Task An_endpoint_carries_what_the_document_says()
    {
        await using var shop = await Shop.Start();
        var endpoint = (RouteEndpoint)Endpoint(shop, "deleteBook");
        Assert.Equal("DELETE /books/{book-id} (deleteBook)", endpoint.DisplayName);
        Assert.Equal(["Books"], endpoint.Metadata.GetMetadata<ITagsMetadata>()!.Tags);
        Assert.Equal(["DELETE"], endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods);
        Assert.NotNull(endpoint.Metadata.GetMetadata<ObsoleteAttribute>());
        Assert.NotNull(endpoint.Metadata.GetMetadata<IAuthorizeData>());
        Assert.Equal(["key", "token:x", "staff"], endpoint.Metadata.GetMetadata<AuthorizationPolicy>()!.AuthenticationSchemes);
        var answers = Endpoint(shop, "listBooks").Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>();
        Assert.Equal(["200 application/json", "400 application/problem+json"], answers.Select(a => $"{a.StatusCode} {string.Join(' ', a.ContentTypes)}"));
        Assert.Null(Endpoint(shop, "listBooks").Metadata.GetMetadata<IAuthorizeData>());
    }

    [Fact]
    public async Task Conventions_reach_all_operations_or_one()
    {
        await using var shop = await Shop.Start(endpoints: all =>
        {
            all.WithMetadata("all");
            all["watch"].WithMetadata("one");
            all[nameof(IBooksApi.GetBook)].WithMetadata("two");
            Assert.Throws<KeyNotFoundException>(() => all["nothing"]);
        });
        Assert.Equal(["all", "one"], Endpoint(shop, "watch").Metadata.OfType<string>());
        Assert.Equal(["all", "two"], Endpoint(shop, "getBook").Metadata.OfType<string>());
        Assert.Equal(["all"], Endpoint(shop, "shout").Metadata.OfType<string>());
    }

    [Fact]
    public async Task A_methods_name_that_several_tags_have_stands_for_none_of_them()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddShop().AddBooks<Books>();
        await using var app = builder.Build();
        var map = new RouteMap(app, "Shop");
        map.Tag<IBooksApi>("Books", "Books");
        foreach (var id in (string[])["a/list", "b/list", "c/list"]) map.Operation(id, "GET", "/" + id, Nothing, name: "List");
        map.Operation("old", "GET", "/old", static (ref x) => Nothing(ref x), deprecated: true, name: "Old");
        var all = map.Finish();
        Assert.Throws<KeyNotFoundException>(() => all["List"]);
        Assert.NotNull(all["c/list"]);
        Assert.Same(all["old"], all["Old"]);

        static void Nothing(ref RequestReader x) { }
    }

    [Fact]
    public async Task A_group_puts_its_prefix_before_the_paths()
    {
        await using var shop = await Shop.Start(prefix: "/v1");
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.GetAsync("/v1/books", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await shop.Client.GetAsync("/books", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("key=-", HttpStatusCode.Forbidden)]
    [InlineData("tokenx=catalogue", HttpStatusCode.Forbidden)]
    [InlineData("key=-|tokenx=orders", HttpStatusCode.Forbidden)]
    [InlineData("key=-|tokenx=orders catalogue", HttpStatusCode.NoContent)]
    [InlineData("staff=-", HttpStatusCode.NoContent)]
    public async Task Every_scheme_of_one_alternative_must_be_satisfied(string headers, HttpStatusCode expected)
    {
        await using var shop = await Shop.Start();
        var request = new HttpRequestMessage(HttpMethod.Delete, "/books/5");
        foreach (var header in headers.Split('|', StringSplitOptions.RemoveEmptyEntries))
            request.Headers.TryAddWithoutValidation("X-Auth-" + header.Split('=')[0], header.Split('=')[1]);
        Assert.Equal(expected, (await shop.Client.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_listed_at_start_up()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => Shop.Start(handler: false, schemes: ["key"]));
        Assert.Contains("IBooksApi: add .AddBooks<YourClass>() to AddShop()", fault.Message, StringComparison.Ordinal);
        Assert.Contains("\n  token:x:", fault.Message, StringComparison.Ordinal);
        Assert.Contains("\n  staff:", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  key:", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemes_can_have_other_names()
    {
        await using var shop = await Shop.Start(schemes: ["key", "Bearer", "staff"], options: o => o.Schemes["token:x"] = "Bearer");
        var request = new HttpRequestMessage(HttpMethod.Delete, "/books/9") { Headers = { { "X-Auth-key", "-" }, { "X-Auth-Bearer", "catalogue" } } };
        Assert.Equal(HttpStatusCode.Conflict, (await shop.Client.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Where_it_is_allowed_an_unimplemented_tag_answers_with_501()
    {
        await using var shop = await Shop.Start(o => o.AllowUnimplemented = true, handler: false);
        Assert.Equal(HttpStatusCode.NotImplemented, (await shop.Client.GetAsync("/books", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await shop.Client.GetAsync("/books?limit=x", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_apps_problem_details_service_is_honoured()
    {
        await using var shop = await Shop.Start(services: s => s.AddProblemDetails(o => o.CustomizeProblemDetails = c => c.ProblemDetails.Extensions["host"] = "h1"));
        var body = await (await shop.Client.GetAsync("/books?limit=x", Cancel)).Content.ReadAsStringAsync(Cancel);
        Assert.Contains("\"host\":\"h1\"", body, StringComparison.Ordinal);
        Assert.Contains("\"errors\":{\"limit\":[", body, StringComparison.Ordinal);
        Assert.Contains("\"faults\":[{\"pointer\":\"limit\"", body, StringComparison.Ordinal);
    }

    sealed class Terse : IProblemWriter
    {
        public ValueTask WriteAsync(HttpContext context, Problem problem, string contentType)
        {
            context.Response.StatusCode = 418;
            return new(context.Response.WriteAsync($"{problem.Errors[0].Pointer}"));
        }
    }

    [Fact]
    public async Task The_problem_writer_can_be_replaced()
    {
        await using var shop = await Shop.Start(services: s => s.AddSingleton<IProblemWriter, Terse>());
        var response = await shop.Client.GetAsync("/books?limit=x", Cancel);
        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("limit", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData(true, HttpStatusCode.InternalServerError)]
    [InlineData(false, HttpStatusCode.OK)]
    public async Task An_answer_that_breaks_the_document_is_kept_from_the_client_if_asked_for(bool validate, HttpStatusCode expected)
    {
        await using var shop = await Shop.Start(o => o.ValidateResponses = validate);
        Assert.Equal(expected, (await shop.Client.GetAsync("/books/broken", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Events_arrive_one_by_one_and_stop_when_the_client_goes()
    {
        Books.Stopped = new();
        await using var shop = await Shop.Start(o => o.EventHeartbeat = TimeSpan.FromMilliseconds(20));
        using (var response = await shop.Client.GetAsync("/watch", HttpCompletionOption.ResponseHeadersRead, Cancel))
        {
            Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.ToString());
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancel));
            var seen = new List<string>();
            // On a slow machine a heartbeat may come before the second event, too.
            while (seen.Count(l => l.StartsWith("data:", StringComparison.Ordinal)) < 2 || seen[^1] != ":") seen.Add((await lines.ReadLineAsync(Cancel))!);
            Assert.Equal(["""data: {"title":"first"}""", """data: {"title":"second"}"""], seen.Where(l => l.StartsWith("data:", StringComparison.Ordinal)));
            Assert.False(Books.Stopped.Task.IsCompleted);
        }
        await Books.Stopped.Task.WaitAsync(Cancel);
    }

    [Theory]
    [InlineData("{\"title\":\"a\"}\n\n{\"title\":\"b\"}", HttpStatusCode.OK, "a,b")]
    [InlineData("{\"title\":\"a\"}\n{\"title\":7}\n", HttpStatusCode.BadRequest, null)]
    public async Task Items_of_a_streamed_body_are_read_one_by_one(string body, HttpStatusCode expected, string? answer)
    {
        await using var shop = await Shop.Start();
        var response = await shop.Client.PostAsync("/import", new StringContent(body, Encoding.UTF8, "application/jsonl"), Cancel);
        Assert.Equal(expected, response.StatusCode);
        if (answer is not null) Assert.Equal(answer, await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Operations_are_traced_and_counted()
    {
        var names = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "Photon.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => { lock (names) names.Add($"{a.OperationName} {a.GetTagItem("http.response.status_code")}"); },
        };
        ActivitySource.AddActivityListener(listener);
        var refused = new List<string>();
        using var meters = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == "Photon.AspNetCore") l.EnableMeasurementEvents(i); } };
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => { lock (refused) refused.Add(string.Join(' ', tags.ToArray().Select(t => t.Value))); });
        meters.Start();
        await using var shop = await Shop.Start();
        await shop.Client.GetAsync("/books?limit=x", Cancel);
        await shop.Client.GetAsync("/cover", Cancel);
        lock (names) Assert.Contains("getCover 200", names);
        lock (refused) Assert.Contains("Shop listBooks 400", refused);
    }

    [Fact]
    public async Task Methods_that_the_document_does_not_name_are_left_to_others()
    {
        await using var shop = await Shop.Start();
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await shop.Client.SendAsync(new(HttpMethod.Head, "/books"), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await shop.Client.SendAsync(new(HttpMethod.Options, "/books"), Cancel)).StatusCode);
    }
}
