namespace Photon.Generator.Tests.Client;

/// <summary>What the emitted client of a small API sends, and what it makes of answers.</summary>
public sealed class EmittedClientTests
{
    [Fact]
    public void The_emitted_client_compiles_without_a_warning() => CompiledApi.Of(ShopDocument.Text).AssertClean();

    [Fact]
    public void The_emitted_client_with_records_and_closed_enums_compiles_without_a_warning() =>
        CompiledApi.Of(ShopDocument.Text, new() { Name = "Shop", Namespace = "Shop", Client = true, Records = true, ClosedEnums = true }).AssertClean();

    [Fact]
    public void Headers_that_may_hold_or_lack_anything_compile_in_every_order()
    {
        const string text = """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    '200':
                      description: Done
                      headers:
                        X-Any: { schema: {} }
                        X-Mixed: { schema: { enum: [1, a, null] } }
                        X-Nothing: { schema: { type: 'null' } }
                        X-Never: { schema: false }
                        X-Json: { content: { application/json: { schema: {} } } }
                        X-Count: { schema: { type: [integer, 'null'] } }
                      content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } }
            """;
        foreach (var required in (bool[])[false, true])
            CompiledApi.Of(required ? text.Replace("{ schema", "{ required: true, schema", StringComparison.Ordinal).Replace("{ content: { app", "{ required: true, content: { app", StringComparison.Ordinal) : text,
                new() { Name = "Shop", Namespace = "Shop", Client = true, Server = true }).AssertClean();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Headers_that_are_called_like_members_of_results_compile_without_a_warning(bool server) =>
        CompiledApi.Of("""
            openapi: 3.1.0
            info: { title: Clash, version: '1' }
            paths:
              /clash:
                get:
                  operationId: clash
                  responses:
                    '200':
                      description: Fine
                      headers:
                        Send: { schema: { type: string } }
                        Take: { schema: { type: string } }
                        Refused: { schema: { type: string } }
                        Failure: { schema: { type: string } }
                        Is-Success: { schema: { type: string } }
                        Body: { schema: { type: integer } }
                      content: { application/json: { schema: { type: string } } }
                    2XX: { description: Another success }
            """, new() { Name = "Clash", Namespace = "Clash", Server = server, Client = true }).AssertClean();

    [Fact]
    public async Task Parameters_go_where_the_document_says()
    {
        var web = new WebStub(200, """{"id":7,"kind":"e-book"}""", headers: [("ETag", "\"3\""), ("X-Left", "5"), ("X-Tags", "a, b")]);
        var result = await Run(web, """
            var client = new ShopClient(http, new() { Key = _ => new("k") });
            var result = await client.Items.GetItemAsync(7, new()
            {
                Fields = ["a,b", "c"], Filter = new() { Min = 1, Names = ["x"] }, Kind = Kind.EBook, Since = new DateOnly(2026, 1, 2),
                XTrace = Guid.Empty, Visit = true,
            });
            return result is GetItemResult.Ok ok ? $"{ok.Body.Id} {ok.Body.Kind} {ok.ETag} {ok.XLeft} {string.Join('|', ok.XTags!)}" : result.ToString()!;
            """);
        Assert.Equal("7 EBook \"3\" 5 a|b", result);
        Assert.Equal("""
            GET https://shop.example/v1/items/7?fields=a%2Cb,c&filter%5Bmin%5D=1&filter%5Bnames%5D%5B0%5D=x&limit=20&kind=e-book&since=2026-01-02
            Accept: application/json, application/problem+json
            Cookie: visit=true
            X-Key: k
            X-Trace: 00000000-0000-0000-0000-000000000000

            """, web.Request, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(304, "", "NotModified")]
    [InlineData(404, """{"title":"Gone"}""", "ClientError 404 Gone")]
    [InlineData(500, "oops", "Unexpected 500 oops")]
    [InlineData(200, "{}", "Unexpected 200 {}")]
    public async Task An_answer_is_its_case(int status, string body, string expected) => Assert.Equal(expected, await Run(new WebStub(status, body), """
        return await new ShopClient(http).Items.GetItemAsync(7) switch
        {
            GetItemResult.Ok ok => "Ok " + ok.Body.Id,
            GetItemResult.NotModified => "NotModified",
            GetItemResult.ClientError error => $"ClientError {error.StatusCode} {error.Body.Title}",
            GetItemResult.Unexpected u => $"Unexpected {u.Response.StatusCode} {u.Response.Text}",
            var other => other.GetType().Name,
        };
        """));

    [Fact]
    public async Task A_body_is_json_and_the_success_is_a_value()
    {
        var web = new WebStub(201, """{"id":8,"note":null}""");
        Assert.Equal("8 True", await Run(web, """
            var item = (await new ShopClient(http).Items.AddItemAsync(new() { Id = 8, Tags = ["x"] })).OrThrow();
            return $"{item.Id} {item.Note.HasValue}";
            """));
        Assert.Equal("""{"id":8,"tags":["x"]}""", web.Body);
        Assert.Contains("Content-Type: application/json\n", web.Request, StringComparison.Ordinal);
        Assert.Contains("Accept: application/json, text/plain\n", web.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_thrown_when_asked_for() => Assert.Equal("503: later", await Run(new WebStub(503, "later", "text/plain"), """
        var result = await new ShopClient(http).Items.AddItemAsync(new() { Id = 8 });
        try { result.OrThrow(); return "no"; }
        catch (ApiException e) { return $"{e.StatusCode}: {((AddItemResult.Default)e.Result).Body}"; }
        """));

    [Fact]
    public async Task A_body_that_is_optional_can_be_left_out()
    {
        var web = new WebStub(204);
        await Run(web, """
            #pragma warning disable CS0618 // The document deprecates it.
            await new ShopClient(http).Items.OldAsync();
            return "";
            """);
        Assert.DoesNotContain("Content-Type", web.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_an_async_sequence() => Assert.Equal("1,2", await Run(new WebStub(200, "data: {\"id\":1}\n\ndata: {\"id\":2}\n\n", "text/event-stream"), """
        var ids = new List<long>();
        await foreach (var item in (await new ShopClient(http).Items.WatchAsync()).OrThrow()) ids.Add(item.Id);
        return string.Join(',', ids);
        """));

    [Fact]
    public async Task A_form_is_urlencoded()
    {
        var web = new WebStub(204);
        await Run(web, """
            await new ShopClient(http).Items.SendFormAsync(new() { Id = 1, Kind = Kind.Book, Tags = ["a b", "c"] });
            return "";
            """);
        Assert.Equal("id=1&kind=book&tags=a%20b&tags=c", web.Body);
    }

    [Fact]
    public async Task A_multipart_body_streams_its_files()
    {
        var web = new WebStub(204);
        await Run(web, """
            var file = new MemoryStream("PNG!"u8.ToArray());
            await new ShopClient(http, new() { Token = _ => new("t") }).Files.UploadAsync(new() { Title = "T", File = file, Meta = new() { Id = 1 } });
            return "";
            """);
        Assert.Contains("name=\"title\"\r\n\r\nT\r\n", web.Body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/octet-stream\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\r\nPNG!\r\n", web.Body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{\"id\":1}\r\n", web.Body, StringComparison.Ordinal);
        Assert.Contains("Authorization: Bearer t\n", web.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_go_up_under_the_media_type_that_the_caller_names_and_come_down_as_a_stream()
    {
        var web = new WebStub(200, "PNG!", "image/png");
        Assert.Equal("image/png PNG!", await Run(web, """
            var files = new ShopClient(http).Files;
            await files.PutFileAsync("a/b.png", new MemoryStream("PNG!"u8.ToArray()), "image/jpeg");
            using var file = (await files.GetFileAsync("a/b.png")).OrThrow();
            return $"{file.ContentType!.Split(';')[0]} {new StreamReader(file.Content).ReadToEnd()}";
            """));
        Assert.StartsWith("GET https://shop.example/v1/files/a%2Fb.png\nAccept: image/png\n", web.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_is_registered_with_one_call() => Assert.Equal("https://elsewhere.example/", await Run(new WebStub(204), """
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder = services.AddShopClient(options => options.BaseAddress = new("https://elsewhere.example"));
        ShopClientOptions? seen = null;
        services.AddShopClient((provider, options) => seen = options);
        using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
        var client = (ShopClient)provider.GetService(typeof(ShopClient))!;
        await Task.Yield();
        return client is null ? "none" : seen!.BaseAddress!.ToString();
        """));

    static Task<string> Run(WebStub web, string body) => CompiledApi.Of(ShopDocument.Text, code: ShopDocument.Probe(body)).Run(new HttpClient(web));
}
