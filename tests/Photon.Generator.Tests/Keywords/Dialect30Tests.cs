namespace Photon.Generator.Tests.Keywords;

/// <summary>
/// What OpenAPI 3.0's Schema Object (https://spec.openapis.org/oas/v3.0.4.html#schema-object) says otherwise than JSON
/// Schema 2020-12, through emitted codecs. Each row: the schema, what it accepts, what it refuses.
/// </summary>
public sealed class Dialect30Tests
{
    const string Components = """
        "Text":{"type":"string","maxLength":3},
          "MaybeText":{"type":"string","maxLength":3,"nullable":true},
          "Pet":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}},
          "Choice":{"oneOf":[{"type":"string"},{"type":"integer"}],"nullable":true}
        """;

    public static TheoryData<string, string[], string[]> Cases() => new()
    {
        // nullable adds null to the type beside it, and to nothing else (4.7.24.1).
        { """{"type":"string","nullable":true}""", ["null", "\"a\""], ["1"] },
        { """{"type":"string","nullable":false}""", ["\"a\""], ["null"] },
        { """{"type":"string"}""", ["\"a\""], ["null"] },
        { """{"type":"object","nullable":true,"required":["a"],"properties":{"a":{"type":"string"}}}""", ["null", """{"a":"x"}"""], ["{}", "[]"] },
        { """{"type":"array","nullable":true,"items":{"type":"integer"}}""", ["null", "[1]"], ["[null]", "{}"] },
        { """{"type":"array","items":{"type":"integer","nullable":true}}""", ["[null,1]"], ["null"] },
        { """{"type":"object","additionalProperties":{"type":"string","nullable":true}}""", ["""{"a":null}"""], ["""{"a":1}""", "null"] },
        { """{"type":"integer","nullable":true,"minimum":3}""", ["null", "3"], ["2"] },
        { """{"type":"boolean","nullable":true}""", ["null", "true"], ["0"] },
        // Beside enum: null is written and meant either way.
        { """{"type":"string","nullable":true,"enum":["a","b",null]}""", ["null", "\"a\""], ["\"c\""] },
        { """{"type":"string","nullable":true,"enum":["a","b"]}""", ["null", "\"a\""], ["\"c\""] },
        { """{"type":"string","enum":["a","b"]}""", ["\"a\""], ["null", "\"c\""] },
        { """{"type":"integer","nullable":true,"enum":[1,2]}""", ["null", "1"], ["3"] },
        // Beside allOf and oneOf, which is how 3.0 writes "this, or null".
        { """{"nullable":true,"allOf":[{"$ref":"#/components/schemas/Text"}]}""", ["null", "\"abc\""], ["\"abcd\"", "1"] },
        { """{"nullable":true,"allOf":[{"$ref":"#/components/schemas/Pet"}]}""", ["null", """{"name":"x"}"""], ["{}"] },
        { """{"nullable":true,"oneOf":[{"$ref":"#/components/schemas/Pet"},{"$ref":"#/components/schemas/Text"}]}""", ["null", "\"abc\"", """{"name":"x"}"""], ["{}", "\"abcd\"", "1"] },
        { """{"$ref":"#/components/schemas/Choice"}""", ["null", "\"a\"", "1"], ["true"] },
        { """{"$ref":"#/components/schemas/MaybeText"}""", ["null", "\"abc\""], ["\"abcd\""] },
        // Siblings of $ref are ignored (4.7.23).
        { """{"$ref":"#/components/schemas/Text","nullable":true}""", ["\"abc\""], ["null", "\"abcd\""] },
        { """{"$ref":"#/components/schemas/Text","minLength":3}""", ["\"a\""], ["\"abcd\""] },
        { """{"$ref":"#/components/schemas/Text","type":"integer","enum":["x"]}""", ["\"a\""], ["1"] },
        { """{"$ref":"#/components/schemas/Pet","required":["age"]}""", ["""{"name":"x"}"""], ["""{"age":1}"""] },
        { """{"type":"object","properties":{"a":{"$ref":"#/components/schemas/Text","maxLength":1}}}""", ["""{"a":"abc"}"""], ["""{"a":"abcd"}"""] },
        // exclusiveMinimum and exclusiveMaximum are truth values.
        { """{"type":"integer","minimum":3,"exclusiveMinimum":true}""", ["4"], ["3", "2"] },
        { """{"type":"integer","minimum":3,"exclusiveMinimum":false}""", ["3"], ["2"] },
        { """{"type":"number","maximum":3.5,"exclusiveMaximum":true}""", ["3.4"], ["3.5", "4"] },
        { """{"type":"number","maximum":3.5,"exclusiveMaximum":false}""", ["3.5"], ["3.6"] },
        { """{"type":"number","exclusiveMinimum":true}""", ["-5"], [] },
        { """{"type":"integer","not":{"type":"integer","minimum":3,"exclusiveMinimum":true}}""", ["3"], ["4"] },
        { """{"type":"integer","not":{"type":"integer","maximum":3,"exclusiveMaximum":true}}""", ["3"], ["2"] },
        // nullable inside rules that are not shapes.
        { """{"type":"object","properties":{"a":{}},"not":{"required":["a"],"properties":{"a":{"type":"string","nullable":true}}}}""", ["""{"a":1}""", "{}"], ["""{"a":null}""", """{"a":"x"}"""] },
        { """{"type":"array","items":{},"not":{"items":{"type":"string","enum":["a"],"nullable":true}}}""", ["[1]", """["b"]"""], ["[null]", """["a"]"""] },
        // Keywords of later dialects are no part of 3.0, so they are reported (PHO2048) and mean what they will mean.
        { """{"type":"string","const":"a"}""", ["\"a\""], ["\"b\""] },
        { """{"type":["string","null"]}""", ["\"a\"", "null"], ["1"] },
        { """{"type":"integer","exclusiveMinimum":3}""", ["4"], ["3"] },
        { """{"type":"object","patternProperties":{"^a":{"type":"integer"}}}""", ["""{"ab":1}"""], ["""{"ab":"x"}"""] },
        { """{"type":"array","items":{},"contains":{"type":"string"}}""", ["[1,\"a\"]"], ["[1]"] },
        // type: integer is a JSON number without a fraction; formats bound it.
        { """{"type":"integer"}""", ["1", "1.0", "-9223372036854775808"], ["1.5", "\"1\""] },
        { """{"type":"integer","format":"int32"}""", ["2147483647"], ["2147483648"] },
        { """{"type":"integer","format":"int64"}""", ["9223372036854775807"], ["9223372036854775808"] },
        { """{"type":"string","format":"date"}""", ["\"2030-01-31\""], ["\"2030-02-30\""] },
        { """{"type":"string","format":"byte"}""", ["\"AQID\""], ["\"*\""] },
        // The rest is as everywhere: lengths in code points, no order among members.
        { """{"type":"string","maxLength":1}""", ["\"𝄞\""], ["\"𝄞𝄞\""] },
        { """{"type":"array","items":{},"uniqueItems":true}""", ["[1,true,\"1\"]"], ["[1,1.0]", """[{"a":1,"b":2},{"b":2,"a":1}]"""] },
    };

    [Fact]
    public void Version_3_0_has_rules_of_its_own()
    {
        var compiled = new CompiledSchemas(new());
        var rows = Cases().Select(row => (row.Data, Number: compiled.Add(row.Data.Item1, "3.0.4", Components))).ToList();
        var wrong = new List<string>();
        foreach (var ((schema, valid, invalid), number) in rows)
        {
            foreach (var value in valid)
                if (compiled.Read(number, value) is { Count: > 0 } errors) wrong.Add($"{schema} refuses {value}: {CompiledSchemas.Text(errors)} {compiled.Faults[number]}");
            foreach (var value in invalid)
                if (compiled.Read(number, value).Count == 0) wrong.Add($"{schema} accepts {value} {compiled.Faults[number]}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("""{"type":["string","null"]}""", "PHO2048")]
    [InlineData("""{"type":"string","const":"a"}""", "PHO2048")]
    [InlineData("""{"type":"null"}""", "")]
    public void What_3_0_does_not_have_is_told(string schema, string rule)
    {
        var compiled = new CompiledSchemas(new());
        Assert.Contains(rule, compiled.Faults[compiled.Add(schema, "3.0.4", Components)], StringComparison.Ordinal);
    }
}
