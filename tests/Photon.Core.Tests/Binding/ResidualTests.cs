using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class ResidualTests
{
    [Theory]
    [InlineData("{type: string, not: {const: a}}", """{"not":{"const":"a"}}""")]
    [InlineData("{type: integer, if: {minimum: 5}, then: {multipleOf: 5}, else: true}", """{"else":true,"if":{"minimum":5},"then":{"multipleOf":5}}""")]
    [InlineData("{type: array, items: {}, contains: {type: string}, minContains: 2}", """{"contains":{"type":"string"},"minContains":2}""")]
    [InlineData("{type: object, properties: {a: {}}, dependentRequired: {a: [b]}}", """{"dependentRequired":{"a":["b"]}}""")]
    [InlineData("{type: object, properties: {a: {}}, dependentSchemas: {a: {required: [b], description: gone}}}", """{"dependentSchemas":{"a":{"required":["b"]}}}""")]
    [InlineData("{type: string, contains: {}, pattern: a}", "")]
    [InlineData("{type: string, then: false}", "")]
    public void Keywords_without_a_shape_are_kept_as_JSON_Schema(string schema, string residual) => Assert.Equal(residual, Binds.Value(schema).Type.Residual);

    [Fact]
    public void References_come_along_as_definitions_also_recursive_ones()
    {
        var binds = Binds.Schemas("""
            S: {type: object, properties: {a: {type: string}}, not: {$ref: '#/components/schemas/Tree'}}
            Tree: {type: object, required: [t], properties: {t: {$ref: '#/components/schemas/Tree'}}}
            """).Clean();
        Assert.Equal("""{"not":{"$ref":"#/$defs/Tree"},"$defs":{"Tree":{"properties":{"t":{"$ref":"#/$defs/Tree"}},"required":["t"],"type":"object"}}}""", binds.Object("S").Residual);
    }

    [Fact]
    public void The_3_0_dialect_is_translated()
    {
        var used = Binds.Value("{type: integer, not: {type: integer, nullable: true, minimum: 3, exclusiveMinimum: true}}", "3.0.3");
        Assert.Equal("""{"not":{"exclusiveMinimum":3,"type":["integer","null"]}}""", used.Type.Residual);
    }

    [Fact]
    public void unevaluatedProperties_beside_conditions_needs_the_whole_schema()
    {
        var type = Binds.Schemas("S: {type: object, properties: {a: {type: string}}, if: {required: [a]}, then: {properties: {b: {}}}, unevaluatedProperties: false}").Object("S");
        Assert.Equal(AdditionalKind.Ignored, type.Additional);
        Assert.Contains("unevaluatedProperties\":false", type.Residual, StringComparison.Ordinal);
        Assert.Contains("\"properties\":{\"a\"", type.Residual, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_inference_other_types_are_not_restricted()
    {
        var binds = Binds.Schemas("Holder: {type: object, properties: {value: {properties: {a: {type: string}}}}}", options: new() { AllSchemas = true, Exact = true });
        var type = binds.Type<PrimitiveType>(binds.Property("Holder", "value").Type);
        Assert.Equal((PrimitiveKind.Any, """{"allOf":[{"properties":{"a":{"type":"string"}}}]}"""), (type.Kind, type.Residual));
    }

    [Fact]
    public void Order_of_keywords_does_not_matter()
    {
        var one = Binds.Value("{type: string, not: {minLength: 3, pattern: a}}").Type.Residual;
        Assert.Equal(one, Binds.Value("{not: {pattern: a, minLength: 3}, type: string}").Type.Residual);
    }
}
