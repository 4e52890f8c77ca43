using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Chance;

/// <summary>An emitted server with one operation for each schema, which sends back what it takes.</summary>
sealed partial class EchoApi : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly HttpClient _http;

    EchoApi(WebApplication app, IReadOnlyList<JsonObject> schemas)
    {
        (_app, Schemas) = (app, schemas);
        _http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new(app.Urls.First()), Timeout = TimeSpan.FromSeconds(30) };
    }

    public IReadOnlyList<JsonObject> Schemas { get; }

    /// <param name="schemas">Those that the document has a fault with are left out: they contradict themselves.</param>
    /// <param name="exact"><c>PhotonSchemas=Exact</c>.</param>
    public static async Task<EchoApi> Start(IEnumerable<JsonObject> schemas, bool exact)
    {
        var meant = new BindOptions { Exact = exact };
        var sound = schemas.Where(s => IsSound(Document([s]), meant)).ToArray();
        var model = CompiledApi.Bind("echo.json", Document(sound), [], meant)!;
        var options = new EmitOptions { Name = "Echo", Namespace = "Echo", Server = true };
        var assembly = CompiledApi.Of(model, [], options, Handler(CompiledApi.Of(model, [], options))).Load();
        return new(await EmittedApp.Start(assembly), sound);
    }

    public async Task<(int Status, string Body)> Send(int schema, byte[] body, string type = "application/json")
    {
        using var content = new ByteArrayContent(body);
        return await Send(schema, content, type);
    }

    /// <summary>With the content type of the answer.</summary>
    public async Task<(int Status, string Type, string Body)> Ask(int schema, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        using var response = await _http.PostAsync($"/s{schema}", content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString() ?? "", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The body goes as one chunk for each byte.</summary>
    public async Task<(int Status, string Body)> SendSlowly(int schema, byte[] body)
    {
        using var content = new SlowContent(body);
        return await Send(schema, content, "application/json");
    }

    async Task<(int Status, string Body)> Send(int schema, HttpContent content, string type)
    {
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await _http.PostAsync($"/s{schema}", content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task<(int Status, string Body)> Send(int schema, string body) => Send(schema, Encoding.UTF8.GetBytes(body));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Each method of the interface answers with its body.</summary>
    static string Handler(CompiledApi api)
    {
        var methods = api.Files.SelectMany(f => Method().Matches(f.Text)).Select(m => $"    public {m.Groups[1]}<{m.Groups[2]}> {m.Groups[3]} => new(new {m.Groups[2]}.Ok({m.Groups[4]}));");
        return "public sealed class Handler : Echo.IEchoApi\n{\n"
            + "    public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => Echo.EchoExtensions.AddEcho(services).AddEcho<Handler>();\n"
            + string.Join('\n', methods) + "\n}\n";
    }

    [GeneratedRegex(@"^    (\S*ValueTask)<(\S+)> (\w+\(.* (\S+), \S+CancellationToken cancel\));", RegexOptions.Multiline)]
    private static partial Regex Method();

    static bool IsSound(string document, BindOptions options)
    {
        var faults = new List<Fault>();
        return CompiledApi.Bind("echo.json", document, faults, options) is not null && !faults.Any(f => f.Rule.Severity >= Severity.Warning || f.Rule == BindingRules.OverlappingCases);
    }

    static string Document(IReadOnlyList<JsonObject> schemas)
    {
        var paths = new JsonObject();
        for (var i = 0; i < schemas.Count; i++)
        {
            var content = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/S{i}" } } };
            paths[$"/s{i}"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["operationId"] = $"s{i}",
                    ["tags"] = new JsonArray("Echo"),
                    ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = content.DeepClone() },
                    ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "The same.", ["content"] = content } },
                },
            };
        }
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Echo", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = new JsonObject(schemas.Select((s, i) => KeyValuePair.Create($"S{i}", (JsonNode?)s.DeepClone()))) },
        }.ToJsonString();
    }
}
