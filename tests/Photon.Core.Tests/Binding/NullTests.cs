using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class NullTests
{
    [Theory]
    [InlineData("3.0.3", "{type: string, nullable: true}")]
    [InlineData("3.1.0", "{type: [string, 'null']}")]
    [InlineData("3.1.0", "{anyOf: [{type: string}, {type: 'null'}]}")]
    [InlineData("3.1.0", "{oneOf: [{type: 'null'}, {type: string}]}")]
    [InlineData("3.1.0", "{oneOf: [{const: null}, {type: string}]}")]
    [InlineData("3.0.3", "{nullable: true, allOf: [{type: string}]}")]
    [InlineData("3.0.3", "{allOf: [{type: string}, {nullable: true}]}")]
    [InlineData("3.0.3", "{nullable: true, oneOf: [{type: string}]}")]
    public void Every_spelling_of_null_is_null(string version, string schema)
    {
        var used = Binds.Value(schema, version);
        Assert.True(used.Nullable);
        Assert.Equal(PrimitiveKind.String, used.Primitive.Kind);
    }

    [Theory]
    [InlineData("3.0.3", "{type: string, enum: [a, b, null]}")]
    [InlineData("3.0.3", "{type: string, nullable: true, enum: [a, b]}")]
    [InlineData("3.1.0", "{enum: [a, b, null]}")]
    [InlineData("3.1.0", "{type: [string, 'null'], enum: [a, b, null]}")]
    [InlineData("3.1.0", "{oneOf: [{enum: [a, b]}, {type: 'null'}]}")]
    public void Null_in_an_enum_is_no_member(string version, string schema)
    {
        var used = Binds.Value(schema, version);
        Assert.True(used.Nullable);
        Assert.Equal(["a", "b"], Assert.IsType<EnumType>(used.Type).Members.Select(static member => member.Value));
    }

    [Theory]
    [InlineData("3.1.0", "{type: string}")]
    [InlineData("3.1.0", "{type: [string, 'null'], enum: [a, b]}")]
    [InlineData("3.0.3", "{allOf: [{type: string}, {type: string, nullable: true}]}")]
    public void What_does_not_allow_null_does_not(string version, string schema) => Assert.False(Binds.Value(schema, version).Nullable);

    [Theory]
    [InlineData("3.0.3", "{nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}")]
    [InlineData("3.0.3", "{allOf: [{$ref: '#/components/schemas/Pet'}, {nullable: true}]}")]
    [InlineData("3.1.0", "{anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}")]
    [InlineData("3.1.0", "{oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}], description: d}")]
    [InlineData("3.0.3", "{$ref: '#/components/schemas/MaybePet'}")]
    public void A_nullable_reference_keeps_its_type(string version, string schema)
    {
        var binds = Binds.Schemas($$"""
            Holder: {type: object, properties: {value: {{schema}} } }
            Pet: {type: object, properties: {name: {type: string} } }
            MaybePet: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
            """, version).Clean();
        Assert.Equal(new TypeUse(binds.Index("Pet"), true), binds.Property("Holder", "value").Type);
    }

    [Fact]
    public void Siblings_of_a_reference_count_in_31_only()
    {
        const string schemas = """
            Holder: {type: object, properties: {value: {$ref: '#/components/schemas/Text', maxLength: 3, description: mine}}}
            Text: {type: string, description: theirs}
            """;
        var old = Binds.Schemas(schemas, "3.0.3");
        Assert.Equal(("theirs", -1), (old.Property("Holder", "value").Description, old.Type<PrimitiveType>(old.Property("Holder", "value").Type).MaxLength));
        var now = Binds.Schemas(schemas);
        Assert.Equal(("mine", 3), (now.Property("Holder", "value").Description, now.Type<PrimitiveType>(now.Property("Holder", "value").Type).MaxLength));
    }

    [Fact]
    public void Swagger_2_knows_null_as_an_extension()
    {
        var binds = Binds.Document("""
            swagger: '2.0'
            info: {title: T, version: '1'}
            paths: {}
            definitions:
              A: {type: object, properties: {x: {type: string, x-nullable: true}}}
            """, new() { AllSchemas = true }).Clean();
        Assert.True(binds.Property("A", "x").Type.Nullable);
    }
}
