using System.Reflection;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Webhooks.Nested;

/// <summary>What is emitted of <see cref="OffersDocument"/>.</summary>
public sealed class OffersFixture
{
    internal CompiledApi Api { get; } = CompiledApi.Of(OffersDocument.Yaml, new() { Name = "Offers", Namespace = "Offers", Server = true, Webhooks = true }, OffersDocument.Code, "offers.yaml");

    internal Assembly Assembly => field ??= Api.Load();
}

/// <summary>Callbacks of what the API calls are called by the API as well.</summary>
public sealed class OffersTests(OffersFixture offers) : IClassFixture<OffersFixture>
{
    Task<string> Called(string text) => (Task<string>)offers.Assembly.GetType("Probe")!.GetMethod("Called")!.Invoke(null, [text])!;

    [Fact]
    public async Task A_callback_of_a_webhook_and_one_of_a_callback_go_where_their_requests_said() =>
        Assert.Equal("/hooks/withdrawn/gone?shelf=a%26b withdrawn done; /hooks/paid paid done", await Called("done"));

    [Fact]
    public async Task They_are_checked_like_all_others() => Assert.StartsWith("400 ", await Called("d"), StringComparison.Ordinal);

    [Fact]
    public void Those_that_lead_back_to_themselves_are_there_once() => Assert.Equal(
        ["IOfferWebhook", "IPaidWebhook", "IPlacedWebhook", "IWithdrawnWebhook"],
        offers.Assembly.GetTypes().Where(t => t.IsInterface && t.Namespace == "Offers" && t.Name.EndsWith("Webhook", StringComparison.Ordinal)).Select(t => t.Name).Order(StringComparer.Ordinal));
}
