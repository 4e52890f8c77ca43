using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Photon.Core;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model;
using Photon.Core.Naming;
using Photon.Generator.Tests.Client;
using Photon.Generator.Tests.Streams;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>The emitted server with generated handlers, every operation called once through the emitted client over HTTP.</summary>
public sealed class RoundTripTests
{
    static readonly EmitOptions Both = new() { Name = "Shop", Namespace = "Shop", Client = true, Server = true };

    [Fact]
    public Task The_shop_makes_the_round_trip() => Trip("shop.yaml", ShopDocument.Text);

    [Fact]
    public Task Parameters_side_by_side_make_the_round_trip() => Trip("pairs.yaml", PairsDocument.Text);

    [Fact]
    public Task Every_style_of_every_place_makes_the_round_trip() => Trip("styles.yaml", StylesDocument.Text);

    [Fact]
    public Task Streams_of_every_framing_make_the_round_trip() => Trip("streams.yaml", StreamsDocument.Text);

    [Fact]
    public Task Events_of_every_shape_make_the_round_trip() => Trip("live.yaml", EventsDocument.Yaml);

    [Fact]
    public async Task A_small_real_API_makes_the_round_trip()
    {
        var file = TripDocuments.Find("gotify__server__2.1.0.json");
        await Trip(Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("square__connect__2.0.json")]
    [InlineData("box__platform__2024.0.json")]
    [InlineData("discord__http-api__10.json")]
    [InlineData("slack__web-api__1.7.0.json")]
    [InlineData("workos__api__1.0.yaml")]
    public async Task A_real_API_makes_the_round_trip(string document)
    {
        if (Environment.GetEnvironmentVariable("PHOTON_CORPUS") != "full") Assert.Skip("It takes minutes: PHOTON_CORPUS=full runs it, as .ci/run --full does.");
        var file = TripDocuments.Find(document);
        await Trip(Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    static async Task Trip(string path, string text)
    {
        var faults = new List<Fault>();
        var model = CompiledApi.Bind(path, text, faults);
        Assert.NotNull(model);
        // Who may call is another test's matter.
        model = model with { Operations = new(model.Operations.Select(o => o with { Security = default })) };
        var context = new EmitContext(model, NameDecider.Decide(model, Both.Name, Both.TypesNamespace), Both);
        var compiled = CompiledApi.Of(model, faults, Both, new TripSource(context).Write());
        var errors = compiled.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors.Take(20)) + "\n" + errors.FirstOrDefault()?.Location.SourceTree?.GetText().Lines[errors[0].Location.GetLineSpan().StartLinePosition.Line]);
        var (lost, without) = await Travel(compiled.LoadUnchecked().GetType("Trip.Calls")!);
        TestContext.Current.TestOutputHelper?.WriteLine($"{path}: {model.Operations.Count} operations, {lost.Count} went wrong, {without.Count} without a value.\n{string.Join("\n", without)}");
        Assert.True(lost.Count == 0, $"{lost.Count} of {model.Operations.Count}:\n{string.Join("\n", lost.Take(40))}");
        Assert.True(without.Count == 0, $"No value was found for {without.Count} of {model.Operations.Count} operations:\n{string.Join("\n", without.Take(20))}");
    }

    static async Task<(List<string> Lost, List<string> Without)> Travel(Type calls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        calls.GetMethod("Add")!.CreateDelegate<Action<IServiceCollection>>()(builder.Services);
        await using var app = builder.Build();
        calls.GetMethod("Map")!.CreateDelegate<Action<Microsoft.AspNetCore.Routing.IEndpointRouteBuilder>>()(app);
        await app.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new(app.Urls.First()), Timeout = TimeSpan.FromSeconds(30) };
        var client = calls.GetMethod("Client")!.CreateDelegate<Func<HttpClient, object>>()(http);
        var (lost, without) = (new List<string>(), new List<string>());
        foreach (var (name, call) in ((string, Func<object, CancellationToken, Task<Journey>>)[])calls.GetField("All")!.GetValue(null)!)
        {
            Journey.Arrived.TryRemove(name, out _);
            try
            {
                var journey = await call(client, TestContext.Current.CancellationToken);
                if (journey.Failure is { } failure) lost.Add($"{name}: {failure}");
                else if (Journey.Arrived.GetValueOrDefault(name) is var arrived && arrived != journey.Sent) lost.Add($"{name}: sent\n    {journey.Sent}\n  arrived\n    {arrived}");
                else if (journey.Answer != journey.Expected) lost.Add($"{name}: answered\n    {journey.Expected}\n  came\n    {journey.Answer}");
            }
            catch (InvalidDataException e)
            {
                without.Add($"{name}: {e.Message}");
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                lost.Add($"{name}: {e.GetType().Name} {e.Message}");
            }
        }
        return (lost, without);
    }
}
