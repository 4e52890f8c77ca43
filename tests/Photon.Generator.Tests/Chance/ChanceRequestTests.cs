using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Runtime.Emitted;

namespace Photon.Generator.Tests.Chance;

/// <summary>
/// Documents and requests by chance, over HTTP. What the emitted server must say of a body is what the runtime's interpreter of JSON Schema says of it, which
/// the official suite holds; the two share no code but the scanner.
/// </summary>
public sealed class ChanceRequestTests
{
    const int SchemasADocument = 60;
    const int RequestsASchema = 90;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_is_taken_if_its_schema_takes_it_and_comes_back_as_it_was_sent(bool exact)
    {
        var wrong = new List<string>();
        var (requests, taken) = (0, 0);
        for (var document = ChanceRuns.From; document < ChanceRuns.From + ChanceRuns.Documents && wrong.Count == 0; document++)
        {
            await using var api = await EchoApi.Start(ChanceRuns.Sample(ChanceSchemas.Any(3), 1, document, SchemasADocument), exact);
            Assert.InRange(api.Schemas.Count, SchemasADocument / 3, SchemasADocument);
            for (var schema = 0; schema < api.Schemas.Count; schema++)
            {
                var rule = JsonSchema.Of(api.Schemas[schema].ToJsonString());
                var values = new ChanceValues(new Random(document * 1000 + schema));
                string? shortest = null;
                for (var i = 0; i < RequestsASchema; i++)
                {
                    var value = values.Of(api.Schemas[schema]);
                    if (i % 2 == 1) value = values.Broken(value);
                    var (status, fault) = await Check(api, schema, rule, exact, value?.ToJsonString() ?? "null");
                    requests++;
                    if (status == 200) taken++;
                    if (fault is not null && (shortest is null || fault.Length < shortest.Length)) shortest = fault;
                }
                if (shortest is not null) wrong.Add($"document {document}, {api.Schemas[schema].ToJsonString()}\n    {shortest}");
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} schemas:\n{string.Join("\n", wrong.OrderBy(w => w.Length).Take(12))}");
        Assert.InRange(taken, requests / 10, requests * 9 / 10);
        TestContext.Current.TestOutputHelper?.WriteLine($"{requests} requests, {taken} taken");
    }

    [Fact]
    public async Task A_choice_in_a_choice_counts_for_the_one_around_it()
    {
        const string known = """{"oneOf":[{"oneOf":[{"type":"integer"},{"type":"object","properties":{"b":{"type":"string"}}}]},{"oneOf":[{"type":"boolean"},{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}]}]}""";
        const string lists = """{"type":"array","items":{"anyOf":[{"type":"array","items":{"type":"integer"}},{"type":"array","items":{"type":"string"}}]}}""";
        const string settled = """{"oneOf":[{"oneOf":[{"type":"string"},{"type":"object"}]},{"oneOf":[{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}},{"type":"object","properties":{"c":{"type":"string"}}}]}]}""";
        const string merged = """{"oneOf":[{"oneOf":[{"type":"string","minLength":2},{"type":"string","maxLength":4},{"oneOf":[{"type":"integer"},{"type":"string"}]}]},{"type":"string","minLength":2}]}""";
        await using var api = await EchoApi.Start([JsonNode.Parse(lists)!.AsObject(), JsonNode.Parse(known)!.AsObject(), JsonNode.Parse(settled)!.AsObject(), JsonNode.Parse(merged)!.AsObject()], exact: false);
        // Three of the inner cases take it, two of which are one in C#.
        Assert.Equal((200, "\"ab\""), await api.Send(3, "\"ab\""));
        // To the letter the second choice fits nothing, because both of its cases do: the first one is left.
        Assert.Equal((200, """{"a":""}"""), await api.Send(2, """{"a":""}"""));
        Assert.Equal((200, """{"a":""}"""), await api.Send(1, """{"a":""}"""));
        var many = "[" + string.Join(',', Enumerable.Repeat("1", 600_000)) + "]";
        Assert.Equal(200, (await api.Send(0, $"[{many}]")).Status);
        var (status, answer) = await api.Send(0, $"[{many},{many}]");
        Assert.Equal(400, status);
        Assert.Contains("\"items\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_beside_choices_of_other_values_must_be_of_both()
    {
        const string some = """{"type":"string","enum":["a","b","c"],"oneOf":[{"const":"a"},{"const":"b"},{"type":"integer","enum":[1]}]}""";
        const string all = """{"type":"string","enum":["a","b"],"oneOf":[{"const":"a","title":"A"},{"const":"b","title":"B"}]}""";
        await using var api = await EchoApi.Start([JsonNode.Parse(some)!.AsObject(), JsonNode.Parse(all)!.AsObject()], exact: false);
        Assert.Equal(200, (await api.Send(0, "\"a\"")).Status);
        Assert.Equal(400, (await api.Send(0, "\"c\"")).Status);
        Assert.Equal(200, (await api.Send(1, "\"b\"")).Status);
    }

    [Fact]
    public async Task What_is_no_sound_JSON_is_refused_and_never_a_500()
    {
        await using var api = await EchoApi.Start(ChanceRuns.Sample(ChanceSchemas.Any(3), 1, 1_000_000, SchemasADocument), exact: false);
        var values = new ChanceValues(new Random(7));
        for (var schema = 0; schema < api.Schemas.Count; schema++)
        {
            var text = values.Of(api.Schemas[schema])?.ToJsonString() ?? "null";
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.Equal(415, (await api.Send(schema, bytes, "text/plain")).Status);
            Assert.Equal(400, (await api.Send(schema, [])).Status);
            Assert.Equal(400, (await api.Send(schema, text + ",")).Status);
            Assert.Equal(400, (await api.Send(schema, [.. bytes, 0xFF])).Status);
            Assert.Equal(400, (await api.Send(schema, new string('[', 5000))).Status);
            Assert.Equal(400, (await api.Send(schema, """{"a":1,"a":1}""")).Status);
            for (var cut = 1; cut < bytes.Length && !char.IsAsciiDigit((char)bytes[0]) && bytes[0] != '-'; cut += 1 + bytes.Length / 8)
                Assert.Equal(400, (await api.Send(schema, bytes[..cut])).Status);
        }
    }

    [Fact]
    public async Task A_body_that_comes_byte_by_byte_is_the_same_body()
    {
        await using var api = await EchoApi.Start(ChanceRuns.Sample(ChanceSchemas.Any(3), 1, 2_000_000, SchemasADocument), exact: false);
        var values = new ChanceValues(new Random(3));
        for (var schema = 0; schema < api.Schemas.Count; schema++)
        {
            var body = Encoding.UTF8.GetBytes(values.Of(api.Schemas[schema])?.ToJsonString() ?? "null");
            Assert.Equal(await api.Send(schema, body), await api.SendSlowly(schema, body));
        }
    }

    static async Task<(int Status, string? Fault)> Check(EchoApi api, int schema, JsonSchema rule, bool exact, string text)
    {
        var (status, answer) = await api.Send(schema, text);
        var valid = Fits(rule, text);
        // Where several cases of a oneOf fit, the one that knows more of the members is taken, and only equals are refused: docs/semantics.md.
        var lenient = valid || !exact && Fits(JsonSchema.Of(api.Schemas[schema].ToJsonString().Replace("\"oneOf\"", "\"anyOf\"", StringComparison.Ordinal)), text);
        if (status is not (200 or 400) || (valid && status != 200) || (!lenient && status != 400)) return (status, $"{(valid ? "valid" : "invalid")}, but {status}: {text}\n    {answer}");
        if (status == 400) return (status, JsonNode.Parse(answer)!["errors"] is null ? $"no faults are named: {answer}" : null);
        // A member that no schema names is dropped; whether the rest still fits is the handler's matter.
        if (text.Contains("\"extra", StringComparison.Ordinal) || text.Contains("\"q\"", StringComparison.Ordinal)) return (status, null);
        if (!Came(JsonNode.Parse(text), JsonNode.Parse(answer), api.Schemas[schema].ToJsonString())) return (status, $"sent {text}\n    came {answer}");
        return (status, valid && answer.Length >= text.Length && !Fits(rule, answer) ? $"sent {text}\n    the answer breaks its schema: {answer}" : null);
    }

    /// <summary>
    /// What came is what was sent. A choice may have been read as a case that names fewer members, which drops the others.
    /// </summary>
    static bool Came(JsonNode? sent, JsonNode? came, string schema) => (sent, came) switch
    {
        (JsonObject before, JsonObject after) =>
            after.All(m => before.ContainsKey(m.Key) && Came(before[m.Key], m.Value, schema))
            && (before.All(m => after.ContainsKey(m.Key)) || schema.Contains("Of\":", StringComparison.Ordinal)),
        (JsonArray before, JsonArray after) => before.Count == after.Count && before.Zip(after, (b, a) => Came(b, a, schema)).All(same => same),
        _ => JsonNode.DeepEquals(sent, came) || (sent is JsonValue && came is JsonValue && JsonElement.DeepEquals(JsonElement.Parse(sent.ToJsonString()), JsonElement.Parse(came.ToJsonString()))),
    };

    static bool Fits(JsonSchema rule, string text)
    {
        var x = new JsonIn(Encoding.UTF8.GetBytes(text));
        x.Check(rule);
        x.Skip();
        return x.End();
    }
}
