using System.Globalization;
using System.Text;
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
    [InlineData("""{ "in": "query", "style": "deepObject", "explode": true, "name": "q", "schema": OPEN }""", "?q[a]=x&q[b]=7&q[c=1&q]=2", "", """{"p0":{"a":"x","b":7}}""")]
    [InlineData("""{ "in": "cookie", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }""", "", "Cookie: x=1; c=; y=2", """{"p0":""}""")]
    [InlineData("""{ "in": "cookie", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }""", "", "Cookie: x=1; c=a,b%2Bc+d; y=2", """{"p0":"a,b+c+d"}""")]
    [InlineData("""{ "in": "cookie", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }""", "", "Cookie: xc=1; cc=2", "{}")]
    public async Task A_parameter_is_understood(string parameter, string query, string header, string expected) =>
        Assert.Equal((200, expected), await Ask($"[{parameter}]", query, header));

    [Theory]
    [InlineData("?q[b]=1&q[b]=1", "q/b", "duplicate")]
    [InlineData("?q[b]=1&q[b][c]=1", "q/b", "duplicate")]
    [InlineData("?q[b][c]=1", "q/b", "type")]
    public async Task What_stands_twice_or_deeper_than_it_can_is_refused(string query, string pointer, string code)
    {
        var (status, answer) = await Ask("""[{ "in": "query", "style": "deepObject", "explode": true, "name": "q", "schema": OPEN }]""", query, "");
        Assert.Equal(400, status);
        Assert.Contains((pointer, code), JsonNode.Parse(answer)!["faults"]!.AsArray().Select(f => (f!["pointer"]!.GetValue<string>(), f["code"]!.GetValue<string>())));
    }

    [Theory]
    [InlineData("cookie", "Cookie: a=x; n=7; c=text")]
    [InlineData("query", "")]
    public async Task Members_that_nobody_names_are_not_those_of_other_parameters(string place, string header)
    {
        var parameters = $$"""[{ "in": "{{place}}", "style": "form", "explode": true, "name": "o", "schema": OPEN }, { "in": "{{place}}", "style": "form", "explode": false, "name": "c", "schema": { "type": "string" } }]""";
        var (status, answer) = await Ask(parameters, place == "query" ? "?a=x&n=7&c=text" : "", header);
        Assert.Equal((200, """{"p0":{"a":"x","n":7},"p1":"text"}"""), (status, answer));
    }

    /// <summary>Were each name searched for among all the others, these would take minutes.</summary>
    [Theory]
    [InlineData("more{0}=1&", """{ "type": "object", "additionalProperties": { "type": "integer" } }""", 200)]
    [InlineData("more{0}=1&", """{ "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": false }""", 400)]
    [InlineData("a[{0}]=1&", """{ "type": "object", "properties": { "a": { "type": "array", "items": { "type": "integer" } } } }""", 200)]
    [InlineData("a[b{0}]=1&", """{ "type": "object", "properties": { "a": { "type": "object", "additionalProperties": { "type": "integer" } } } }""", 200)]
    [InlineData("a=1&", """{ "type": "object", "properties": { "a": { "type": "array", "items": { "type": "integer" } } } }""", 200)]
    public async Task A_form_of_many_pairs_is_read_once(string pair, string schema, int expected)
    {
        var operation = JsonNode.Parse($$"""[{ "in": "body", "name": "body", "required": true, "content": { "application/x-www-form-urlencoded": { "schema": {{schema}} } } }]""")!.AsArray();
        await using var api = await ParameterApi.Start([operation]);
        var form = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 200_000).Select(i => string.Format(CultureInfo.InvariantCulture, pair, i))));
        Assert.Equal(expected, api.Client.Send($"POST /o0 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n", form).Status);
        var many = new byte[1_000_001];
        Array.Fill(many, (byte)'&');
        var (status, _, answer) = api.Client.Send($"POST /o0 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {many.Length}\r\n", many);
        Assert.Equal((400, "items"), (status, JsonNode.Parse(answer)!["faults"]![0]!["code"]!.GetValue<string>()));
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
