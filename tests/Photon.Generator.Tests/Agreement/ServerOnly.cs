using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Photon.Generator.Tests.Agreement;

/// <summary>
/// Everything about which forms and servers are known to differ, each with its reason and a value of <c>keywords.yaml</c> that shows it. A test fails as soon as
/// one of them does not differ any more.
/// </summary>
/// <param name="Keyword">Of the document.</param>
/// <param name="Why">Why it stays so.</param>
/// <param name="Form">Where the example is for.</param>
/// <param name="Example">A value on which they differ.</param>
/// <param name="Explains">Whether a difference is this one: the value, what the server says, what the form says.</param>
sealed partial record ServerOnly(string Keyword, string Why, string Form, string Example, Func<JsonObject, IReadOnlyList<Verdict>, string[], bool> Explains)
{
    public static readonly IReadOnlyList<ServerOnly> All =
    [
        new("additionalProperties (names)", "An entry without a name is one whose name is not filled in yet: the form asks for it, though the server would take it.",
            "PostFObjectsInput", """{"body":{"closed":{"a":"b"},"map":{"":"x"}}}""", EmptyName),
        new("format: uri", "What System.Uri makes of schemes that are not the web's (mailto, gopher, nntp, telnet, ldap, file) is not told again in the browser.",
            "PostFFormatsInput", """{"body":{"uri":"gopher:"}}""", (value, server, client) => Only(server, client, pointer => At(value, pointer) is JsonValue text && text.TryGetValue<string>(out var uri) && OtherScheme().IsMatch(uri))),
        new("format: hostname, email", "What a label that is encoded (xn--…) means takes the tables of IDNA 2008, which weigh more than a form.",
            "PostFFormatsInput", """{"body":{"hostname":"xn--a"}}""", (value, server, client) => Only(server, client, pointer => At(value, pointer) is JsonValue text && text.TryGetValue<string>(out var host) && host.Contains("xn--", StringComparison.OrdinalIgnoreCase))),
        new("format: idn-hostname, idn-email", "As before.",
            "PostFIdnInput", """{"body":{"host":"a..b","mail":"a"}}""", (value, server, client) => Only(server, client, pointer => pointer is "/body/host" or "/body/mail")),
    ];

    /// <summary>It is one of them.</summary>
    public static bool Excuses(string line, IReadOnlyList<Verdict> server, string[] client)
    {
        var value = JsonNode.Parse(line)!.AsObject();
        return All.Any(one => one.Explains(value, server, client));
    }

    /// <summary>Without what the form says of objects that have a member without a name, they agree.</summary>
    static bool EmptyName(JsonObject value, IReadOnlyList<Verdict> server, string[] client)
    {
        var rest = client.Where(pointer => At(value, pointer) is not JsonObject members || !members.ContainsKey("")).ToArray();
        return rest.Length < client.Length && AgreementRun.Agrees(server, rest);
    }

    /// <summary>Without what the server alone says at some places, they agree.</summary>
    static bool Only(IReadOnlyList<Verdict> server, string[] client, Func<string, bool> excused)
    {
        var rest = server.Where(fault => client.Contains(fault.Pointer) || !excused(fault.Pointer)).ToArray();
        return rest.Length < server.Count && AgreementRun.Agrees(rest, client);
    }

    static JsonNode? At(JsonNode? value, string pointer) => pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/").Replace("~0", "~")).Aggregate(value, (node, step) => node switch
    {
        JsonObject members => members[step],
        JsonArray items when int.TryParse(step, out var index) && index < items.Count => items[index],
        _ => null,
    });

    [GeneratedRegex("^(mailto|gopher|nntp|telnet|ldap|file|net\\.tcp|net\\.pipe):", RegexOptions.IgnoreCase)]
    private static partial Regex OtherScheme();
}
