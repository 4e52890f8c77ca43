using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Names around what the API calls. They come last, so that no document's webhooks change the names of its operations.</summary>
static class WebhookNaming
{
    /// <summary>By what the emitters call them: the sender is a client, the receivers are a server.</summary>
    static readonly (string Suffix, string Name)[] Companions =
    [
        ("Client", "WebhookSender"), ("ClientOptions", "WebhookSenderOptions"), ("ClientExtensions", "WebhookSenderExtensions"), ("CallbackTargets", "CallbackTargets"),
        ("Builder", "WebhooksBuilder"), ("Extensions", "WebhooksExtensions"), ("Operations", "WebhooksOperations"),
    ];

    public static ApiNames? Decide(ApiModel model, ApiNames api, NameScope types)
    {
        if (model.Webhooks.Count == 0) return null;
        var companions = Companions.ToDictionary(c => c.Suffix, c => types.Take(api.Api + c.Name, api.Api + "Api" + c.Name), StringComparer.Ordinal);
        // One class sends them all, so their methods are told apart across tags.
        var methods = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve([.. companions.Values]);
        return api with
        {
            Api = api.Api + "Webhooks",
            Files = api.Api + "-Webhooks",
            Companions = companions,
            Tags = Tags(model, companions["Client"], types),
            SecurityNames = SecurityNaming.Decide(model, companions["ClientOptions"]),
            Operations = [.. model.Webhooks.Select(o => OperationNaming.Decide(model, o, methods, types, api.TypeNames, "Webhook", "target"))],
        };
    }

    static TagNames[] Tags(ApiModel model, string sender, NameScope types)
    {
        var names = new NameScope(caseSensitive: false).Reserve("Services", "Handler");
        var tags = new List<TagNames>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Webhooks)
        {
            if (!seen.Add(operation.Tag)) continue;
            var name = names.Take(Identifier.Pascal(operation.Callback?.Name ?? operation.Tag), Identifier.Pascal(operation.Tag), "Webhook");
            tags.Add(new(operation.Tag, name, types.Take($"I{name}Webhook", $"I{name}WebhookHandler"), sender));
        }
        return [.. tags];
    }
}
