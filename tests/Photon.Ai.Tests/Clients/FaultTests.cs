using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Clients;

/// <summary>What servers answer that is no answer, and what must be there before one asks.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(AiProvider.OpenAI, 429)]
    [InlineData(AiProvider.OpenAI, 500)]
    [InlineData(AiProvider.OpenAI, 503)]
    [InlineData(AiProvider.Claude, 429)]
    [InlineData(AiProvider.Claude, 529)]
    public async Task What_may_pass_is_asked_again_after_the_time_that_the_server_wants(AiProvider provider, int status)
    {
        var time = new ReadyTime();
        var count = 0;
        using var server = new FakeServer(_ => ++count <= 2 ? Speech.Fault(status, "slow down", ("Retry-After", "7")) : provider == AiProvider.Claude ? Speech.Claude("done") : Speech.OpenAI("done"));
        var said = new List<string>();
        var answer = await Asking.Ask(Asking.Of(provider, server), null, new AiServices { Time = time, Says = said.Add });
        Assert.Equal(("done", 3), (answer.Text, server.Asked.Count));
        Assert.Equal(2, time.Waits.Count(wait => wait == TimeSpan.FromSeconds(7)));
        Assert.Equal(2, said.Count(line => line == $"{provider.Name()} answered {status}: slow down; asked again in 7 s"));
    }

    [Fact]
    public async Task What_does_not_pass_is_given_up_after_the_tries_that_were_agreed()
    {
        using var server = new FakeServer(_ => Speech.Fault(503, "full"));
        await Assert.ThrowsAsync<ProviderException>(() => Asking.Ask(Asking.Of(AiProvider.OpenAI, server) with { Retries = 2 }, null, new AiServices { Time = new ReadyTime() }));
        Assert.Equal(3, server.Asked.Count);
    }

    [Fact]
    public async Task A_server_that_wants_an_hour_is_not_waited_for()
    {
        using var server = new FakeServer(_ => Speech.Fault(429, "tomorrow", ("Retry-After", "3600")));
        await Assert.ThrowsAsync<ProviderException>(() => Asking.Ask(Asking.Of(AiProvider.OpenAI, server)));
        Assert.Single(server.Asked);
    }

    [Theory]
    [InlineData(AiProvider.OpenAI, 401, "OPENAI_API_KEY")]
    [InlineData(AiProvider.Claude, 403, "ANTHROPIC_API_KEY")]
    [InlineData(AiProvider.OpenAI, 404, "--model")]
    [InlineData(AiProvider.OpenAI, 400, "openai answered 400: no")]
    [InlineData(AiProvider.OpenAI, 307, "--endpoint")]
    public async Task What_will_not_pass_is_asked_once_and_says_what_helps(AiProvider provider, int status, string help)
    {
        using var server = new FakeServer(_ => Speech.Fault(status, "no", ("Location", "http://192.0.2.1/")));
        var error = await Assert.ThrowsAsync<ProviderException>(() => Asking.Ask(Asking.Of(provider, server)));
        Assert.Contains(help, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_one_line_at_once()
    {
        Uri address;
        using (var server = new FakeServer(_ => Speech.OpenAI())) address = server.V1;
        var error = await Assert.ThrowsAsync<ProviderException>(() => Asking.Ask(new AiSettings { Provider = AiProvider.LocalHttp, Endpoint = address }));
        Assert.Contains("is the server started, and is --endpoint right?", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.com/v1")]
    [InlineData("http://192.0.2.7:8080")]
    public void Another_machine_is_asked_only_where_that_is_allowed(string address)
    {
        var settings = new AiSettings { Provider = AiProvider.LocalHttp, Endpoint = new(address) };
        Assert.Contains("--allow-network", Assert.Throws<AiException>(() => AiClient.Create(settings, new AiServices())).Message, StringComparison.Ordinal);
        using var client = AiClient.Create(settings with { AllowNetwork = true }, new AiServices());
        Assert.NotNull(client);
    }

    [Theory]
    [InlineData(AiProvider.OpenAI, "openai needs a key: set OPENAI_API_KEY, or dotnet user-secrets set Photon:Ai:Key …")]
    [InlineData(AiProvider.Claude, "claude needs a key: set ANTHROPIC_API_KEY, or dotnet user-secrets set Photon:Ai:Key …")]
    public void A_key_that_is_missing_is_named(AiProvider provider, string says) =>
        Assert.Equal(says, Assert.Throws<AiException>(() => AiClient.Create(new AiSettings { Provider = provider, Model = "m" }, new AiServices())).Message);

    [Fact]
    public void A_key_is_not_sent_in_the_clear_over_a_network()
    {
        var settings = new AiSettings { Provider = AiProvider.OpenAI, Model = "m", Key = new("k", "test"), Endpoint = new("http://example.com/v1") };
        Assert.Contains("is not https", Assert.Throws<AiException>(() => AiClient.Create(settings, new AiServices())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_nobody() => Assert.Null(AiClient.Create(new AiSettings(), new AiServices()));
}
