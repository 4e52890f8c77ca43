using System.Reflection;
using Photon.Core.Emit;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Webhooks;

/// <summary>The feed's emitted code, compiled once.</summary>
public sealed class FeedFixture
{
    readonly Assembly _assembly = CompiledApi.Of(FeedDocument.Yaml, new() { Name = "Feed", Namespace = "Feed", Server = true, Webhooks = true }, FeedDocument.Code, "feed.yaml").Load();

    /// <summary>Runs a method of <c>Probe</c>.</summary>
    public Task<string> Run(string method, params object[] arguments) => (Task<string>)_assembly.GetType("Probe")!.GetMethod(method)!.Invoke(null, arguments)!;
}

/// <summary>What the API calls: typed on both sides, over HTTP.</summary>
public sealed class WebhookTests(FeedFixture feed) : IClassFixture<FeedFixture>
{
    [Fact]
    public async Task A_webhook_goes_from_the_senders_method_to_the_receivers_handler_and_its_answer_back() =>
        // readOnly members are the sender's to send, writeOnly ones nobody's; of the answer it is the other way round.
        Assert.Equal("True 7 Dune Used none 3 1234 not filed", await feed.Run("Sent"));

    [Fact]
    public async Task A_receiver_answers_with_any_declared_status() => Assert.Equal("Gone", await feed.Run("Gone"));

    [Fact]
    public async Task What_breaks_a_constraint_is_refused_at_its_place()
    {
        var answer = await feed.Run("TooShort");

        Assert.StartsWith("400 ", answer, StringComparison.Ordinal);
        Assert.Contains("/title", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receiver_survives_a_newer_sender() =>
        Assert.StartsWith("200 {\"seen\":true,\"by\":\"1 Dune burnt none ", await feed.Run("Raw", "/hooks/newBook", """{"id":1,"title":"Dune","state":"burnt","later":[1]}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("/hooks/newBook", """{"title":"Dune"}""", "400")]
    [InlineData("/hooks/newBook", "{", "400")]
    [InlineData("/hooks/shipped/done", "{}", "404")]
    [InlineData("/hooks/ping", "{}", "404")]
    [InlineData("/newBook", "{}", "404")]
    public async Task What_is_not_as_declared_or_has_no_handler_gets_nowhere(string path, string json, string status) =>
        Assert.StartsWith(status + " ", await feed.Run("Raw", path, json), StringComparison.Ordinal);

    [Fact]
    public async Task A_callback_goes_where_the_request_said() => Assert.Equal("/hooks/shipped/done?list=a%26b&shard=4 p1", await feed.Run("Called"));

    [Fact]
    public async Task What_is_no_address_gives_none() => Assert.Equal("https://there/p?q=1 True True True", await feed.Run("Targets"));

    [Theory]
    [InlineData("secret", "NoContent")]
    [InlineData("wrong", "401")]
    public async Task The_documents_security_holds_for_receivers(string key, string expected) => Assert.Equal(expected, await feed.Run("Guarded", key));

    [Fact]
    public async Task A_signature_over_the_body_is_made_and_checked_by_handlers() => Assert.Equal("NoContent", await feed.Run("Signed"));

    [Fact]
    public async Task A_receiver_whose_scheme_has_no_handler_does_not_start() =>
        Assert.Contains("key: add an authentication handler", await feed.Run("Unguarded"), StringComparison.Ordinal);

    [Fact]
    public async Task Receivers_without_any_handler_do_not_start() => Assert.Contains("FeedWebhooks has no handler", await feed.Run("Nobody"), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "NoContent")]
    [InlineData(false, "'127.0.0.1' is in a local network, and AllowLocalTargets is not set.")]
    public async Task A_registered_sender_connects_to_the_public_network_only_unless_told(bool allowed, string expected) =>
        Assert.StartsWith(expected, await feed.Run("Local", allowed), StringComparison.Ordinal);

    [Theory]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://host/x")]
    public async Task Only_addresses_of_http_are_called(string target) => Assert.Equal("target", await feed.Run("Elsewhere", target));
}
