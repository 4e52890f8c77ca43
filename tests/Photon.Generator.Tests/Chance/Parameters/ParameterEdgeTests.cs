using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance.Parameters;

/// <summary>What chance found, one by one.</summary>
public sealed class ParameterEdgeTests
{
    const string Texts = """{ "type": "array", "items": { "type": "string" } }""";
    const string Open = """{ "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": "integer" } }""";

    [Theory]
    [InlineData("""{ "in": "header", "style": "simple", "name": "X", "schema": TEXTS }""", "", "X: a,,b,", """{"p0":["a","","b",""]}""")]
    [InlineData("""{ "in": "query", "style": "form", "explode": false, "name": "q", "schema": TEXTS }""", "?q=a,", "", """{"p0":["a",""]}""")]
    [InlineData("""{ "in": "query", "style": "pipeDelimited", "explode": false, "name": "q", "schema": TEXTS }""", "?q=%7Ca|", "", """{"p0":["","a",""]}""")]
    [InlineData("""{ "in": "query", "style": "form", "explode": false, "name": "q", "schema": OPEN }""", "?q=a,", "", """{"p0":{"a":""}}""")]
    [InlineData("""{ "in": "cookie", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }""", "", "Cookie: x=1; c=; y=2", """{"p0":""}""")]
    [InlineData("""{ "in": "cookie", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }""", "", "Cookie: x=1; c=a,b%2Bc+d; y=2", """{"p0":"a,b+c+d"}""")]
    [InlineData("""{ "in": "cookie", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }""", "", "Cookie: xc=1; cc=2", "{}")]
    public async Task A_parameter_is_understood(string parameter, string query, string header, string expected) =>
        Assert.Equal((200, expected), await Ask($"[{parameter}]", query, header));

    [Theory]
    [InlineData("cookie", "Cookie: a=x; n=7; c=text")]
    [InlineData("query", "")]
    public async Task Members_that_nobody_names_are_not_those_of_other_parameters(string place, string header)
    {
        var parameters = $$"""[{ "in": "{{place}}", "style": "form", "explode": true, "name": "o", "schema": OPEN }, { "in": "{{place}}", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }]""";
        var (status, answer) = await Ask(parameters, place == "query" ? "?a=x&n=7&c=text" : "", header);
        Assert.Equal((200, """{"p0":{"a":"x","n":7},"p1":"text"}"""), (status, answer));
    }

    static async Task<(int, string)> Ask(string parameters, string query, string header)
    {
        var operation = JsonNode.Parse(parameters.Replace("TEXTS", Texts, StringComparison.Ordinal).Replace("OPEN", Open, StringComparison.Ordinal))!.AsArray();
        foreach (var parameter in operation) parameter!["required"] = false;
        await using var api = await ParameterApi.Start([operation]);
        var (status, _, answer) = api.Client.Send($"GET /o0{query} HTTP/1.1\r\nHost: localhost\r\n{(header.Length > 0 ? header + "\r\n" : "")}", []);
        return (status, answer);
    }
}
