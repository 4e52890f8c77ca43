using System.Text;
using System.Text.Json;
using Photon.Core.Tests;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Schemas;

public sealed class SchemaSuiteTests
{
    /// <summary>Residual schemas are self-contained: the binder has followed every reference to another document or anchor.</summary>
    static readonly string[] Elsewhere = ["\"$id\"", "\"$anchor\"", "\"$dynamicRef\"", "\"$dynamicAnchor\"", "\"http", "\"$vocabulary\""];

    static readonly string[] Files =
    [
        "additionalProperties", "allOf", "anyOf", "boolean_schema", "const", "contains", "default", "dependentRequired", "dependentSchemas", "enum", "exclusiveMaximum", "exclusiveMinimum",
        "if-then-else", "infinite-loop-detection", "items", "maxContains", "maxItems", "maxLength", "maxProperties", "maximum", "minContains", "minItems", "minLength", "minProperties", "minimum",
        "multipleOf", "not", "oneOf", "pattern", "patternProperties", "prefixItems", "properties", "propertyNames", "ref", "required", "type", "unevaluatedItems", "unevaluatedProperties", "uniqueItems",
    ];

    [Fact]
    public void The_official_suite_holds()
    {
        string folder = Path.Combine(SharedData.Root, "../shared/json-schema-suite/tests/draft2020-12");
        Assert.SkipUnless(Directory.Exists(folder), "../shared/json-schema-suite is not there");
        var wrong = new List<string>();
        int count = 0;
        foreach (string file in Files)
        {
            foreach (var group in JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file + ".json"))).RootElement.EnumerateArray())
            {
                string schema = group.GetProperty("schema").GetRawText().Replace("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",", "", StringComparison.Ordinal).Replace("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", "", StringComparison.Ordinal);
                if (Elsewhere.Any(word => schema.Contains(word, StringComparison.Ordinal))) continue;
                var rule = JsonSchema.Of(schema);
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    count++;
                    var x = new JsonIn(Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()));
                    x.Check(rule);
                    x.Skip();
                    if (x.End() != test.GetProperty("valid").GetBoolean()) wrong.Add($"{file}: {group.GetProperty("description").GetString()}: {test.GetProperty("description").GetString()}");
                }
            }
        }
        Assert.Empty(wrong);
        Assert.InRange(count, 900, 2_000);
    }

    [Fact]
    public void What_is_broken_is_told_with_its_pointer()
    {
        var x = new JsonIn("""{"a":[1,{"b":2}]}"""u8);
        x.Check(JsonSchema.Of("""{"not":{"required":["a"]}}"""));
        x.Skip();
        Assert.False(x.End());
        Assert.Equal(["This breaks the rule 'not' of its schema."], x.Errors().Select(error => error.Detail));
    }

    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"anyOf":[{"$ref":"#"},{"$ref":"#"}]}""")]
    [InlineData("""{"$defs":{"a":{"allOf":[{"$ref":"#/$defs/b"},{"$ref":"#/$defs/b"}]},"b":{"oneOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}]}},"$ref":"#/$defs/a"}""")]
    [InlineData("not a schema")]
    public void A_schema_without_end_ends(string schema)
    {
        var x = new JsonIn("1"u8);
        x.Check(JsonSchema.Of(schema));
        x.Skip();
        x.End();
    }
}
