using System.Text;

namespace Photon.Generator.Tests.Hostile;

/// <summary>Documents that are small to write and large to follow, or simply huge.</summary>
static class HostileSizes
{
    /// <summary>By name: the document, and the rule that says what is wrong; empty: nothing is, it is only much.</summary>
    public static readonly Dictionary<string, (Func<string> Text, string Rule)> All = new(StringComparer.Ordinal)
    {
        ["bomb of aliases"] = (() => "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\nx0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + Lines(30, i => $"x{i + 1}: &a{i + 1} [{string.Join(", ", Enumerable.Repeat($"*a{i}", 10))}]"), "PHO1007"),
        ["bomb of merge keys"] = (() => "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\nx0: &a0 {k: [1, 2, 3, 4, 5]}\n"
            + Lines(40, i => $"x{i + 1}: &a{i + 1} {{<<: *a{i}, l{i}: *a{i}, m{i}: *a{i}}}"), "PHO1007"),
        ["references that double in allOf"] = (() => Levels(60, i => $$"""{"allOf":[{"allOf":[{{Ref(i + 1)}}]},{"allOf":[{{Ref(i + 1)}}]},{"properties":{"p{{i}}":{"type":"string"} } }]}"""), ""),
        ["references that double in oneOf"] = (() => Levels(60, i => $$"""{"oneOf":[{"type":"object","properties":{"a{{i}}":{{Ref(i + 1)}} } },{"type":"object","properties":{"b{{i}}":{{Ref(i + 1)}} } }]}"""), ""),
        ["references that double in anyOf of anyOf"] = (() => Levels(60, i => $$"""{"anyOf":[{{Ref(i + 1)}},{"anyOf":[{{Ref(i + 1)}},{"type":"integer","minimum":{{i}} }]}]}"""), ""),
        ["references that double in choices of objects"] = (() => Levels(60, i => $$"""{"type":"object","properties":{"p{{i}}":{"type":"string"} },"oneOf":[{"title":"A","properties":{"a{{i}}":{"type":"string"} },"allOf":[{{Ref(i + 1)}}]},{"title":"B","properties":{"b{{i}}":{"type":"string"} },"allOf":[{{Ref(i + 1)}}]}]}"""), ""),
        ["references that double in rules"] = (() => Levels(60, i => $$"""{"type":"object","properties":{"p":{{Ref(i + 1)}} },"not":{"allOf":[{{Ref(i + 1)}},{{Ref(i + 1)}}]},"if":{{Ref(i + 1)}},"then":{{Ref(i + 1)}} }"""), ""),
        ["references that double in parameters"] = (() => Levels(40, i => $$"""{"type":"object","properties":{"a":{{Ref(i + 1)}},"b":{{Ref(i + 1)}} } }""", $$"""{"name":"q","in":"query","style":"deepObject","schema":{{Ref(0)}} }"""), ""),
        ["a chain of forty thousand references"] = (() => Levels(40_000, i => Ref(i + 1)), "PHO2046"),
        ["a chain of thirty thousand allOf"] = (() => Levels(30_000, i => $$"""{"allOf":[{{Ref(i + 1)}}]}"""), "PHO2046"),
        ["a chain of thirty thousand lists"] = (() => Levels(30_000, i => $$"""{"type":"array","items":{{Ref(i + 1)}} }"""), "PHO2046"),
        ["a million levels"] = (() => Schemas($$"""{"type":"array","default":{{new string('[', 1_000_000)}}{{new string(']', 1_000_000)}} }"""), "PHO1006"),
        ["a million levels that do not end"] = (() => Schemas(string.Concat(Enumerable.Repeat("""{"not":""", 1_000_000))), "PHO1006"),
        ["a million members of an enum"] = (() => Schemas($$"""{"type":"string","enum":[{{Many(1_000_000, i => $"\"e{i}\"")}}]}"""), "PHO2047"),
        ["a million consts in a choice"] = (() => Schemas($$"""{"oneOf":[{{Many(1_000_000, i => $"{{\"const\":\"e{i}\"}}")}}]}"""), "PHO1007"),
        ["a million properties"] = (() => Schemas($$"""{"type":"object","properties":{ {{Many(1_000_000, i => $"\"p{i}\":{{\"type\":\"string\"}}")}} } }"""), "PHO1007"),
        ["a million required names"] = (() => Schemas($$"""{"type":"object","properties":{"a":{"type":"string"} },"required":[{{Many(1_000_000, i => $"\"p{i}\"")}}]}"""), "PHO1007"),
        ["a million paths"] = (() => """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{""" + Many(1_000_000, i => $"\"/p{i}\":{{\"get\":{{}}}}") + "}}", "PHO1007"),
        ["a million parts of allOf"] = (() => Schemas($$"""{"allOf":[{{Many(1_000_000, i => $"{{\"minLength\":{i}}}")}}]}"""), "PHO1007"),
        ["a million tags"] = (() => """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"tags":[""" + Many(1_000_000, i => $"{{\"name\":\"t{i}\"}}") + "]}", "PHO1007"),
        ["a million parameters"] = (() => """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"responses":{},"parameters":[""" + Many(1_000_000, i => $"{{\"name\":\"q{i}\",\"in\":\"query\",\"schema\":{{}}}}") + "]}}}}", "PHO1007"),
        ["a pattern of a megabyte"] = (() => Schemas($$"""{"type":"string","pattern":"^{{new string('a', 1_000_000)}}$"}"""), ""),
        ["a pattern of nested repetitions"] = (() => Schemas($$"""{"type":"string","pattern":"{{new string('(', 5000)}}a{{string.Concat(Enumerable.Repeat("+)", 5000))}}"}"""), ""),
        ["a pattern of a billion states"] = (() => Schemas("""{"type":"string","pattern":"^(((a{1000}){1000}){1000}b?){99}$"}"""), ""),
        ["numbers beyond all types"] = (() => Schemas("""{"type":"number","minimum":-1e999999999,"maximum":1e999999999,"multipleOf":1e-999999999,"default":1e999999999}"""), ""),
        ["a number of ten megabytes"] = (() => Schemas($$"""{"type":"integer","maximum":{{new string('9', 10_000_000)}},"default":{{new string('9', 10_000_000)}} }"""), ""),
        ["counts beyond all types"] = (() => Schemas("""{"type":"array","minItems":1e99,"maxItems":99999999999999999999,"items":{"type":"string","minLength":1e999999999,"maxLength":-5}}"""), ""),
        ["a name of ten megabytes"] = (() => Schemas($$"""{"type":"object","properties":{"{{new string('n', 10_000_000)}}":{"type":"string"} } }"""), ""),
        ["a description of ten megabytes"] = (() => Schemas($$"""{"type":"object","description":"{{new string('d', 10_000_000)}}","properties":{"a":{"type":"string"} } }"""), ""),
        ["a pointer of a megabyte"] = (() => Schemas($$"""{"$ref":"#{{string.Concat(Enumerable.Repeat("/a", 500_000))}}"}"""), "PHO1023"),
        ["a path of a hundred thousand parameters"] = (() => """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{""" + "\"/" + Many(100_000, i => $"{{p{i}}}").Replace(",", "/", StringComparison.Ordinal)
            + "\":" + """{"get":{"operationId":"a","responses":{"204":{"description":"d"}}}}}}""", ""),
    };

    static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line)) + "\n";

    static string Many(int count, Func<int, string> item)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(i == 0 ? "" : ",").Append(item(i));
        return text.ToString();
    }

    static string Ref(int i) => $$"""{"$ref":"#/components/schemas/L{{i}}"}""";

    /// <summary>Schemas of which each refers to the next.</summary>
    static string Levels(int count, Func<int, string> level, string parameter = """{"name":"q","in":"query","schema":{"type":"string"}}""") =>
        Document(Many(count, i => $"\"L{i}\":{level(i)}") + $",\"L{count}\":{{\"type\":\"object\",\"properties\":{{\"end\":{{\"type\":\"string\"}}}}}}", Ref(0), parameter);

    static string Schemas(string schema) => Document($"\"S\":{schema}", """{"$ref":"#/components/schemas/S"}""", """{"name":"q","in":"query","schema":{"type":"string"}}""");

    static string Document(string schemas, string used, string parameter) => $$"""
        {"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"post":{"operationId":"a","parameters":[{{parameter}}],
        "requestBody":{"required":true,"content":{"application/json":{"schema":{{used}} } } },"responses":{"200":{"description":"d","content":{"application/json":{"schema":{{used}} } } } } } } },"components":{"schemas":{ {{schemas}} } } }
        """;
}
