using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class UnionTests
{
    const string Payments = """
        Card: {type: object, required: [kind], properties: {kind: {type: string}, number: {type: string}}}
        Transfer: {type: object, required: [kind], properties: {kind: {type: string}, iban: {type: string}}}

        """;

    [Theory]
    [InlineData("{propertyName: kind}", "Card", "Transfer")]
    [InlineData("{propertyName: kind, mapping: {card: Card, transfer: '#/components/schemas/Transfer'}}", "card", "transfer")]
    [InlineData("{propertyName: kind, mapping: {card: Card}}", "card", "Transfer")]
    [InlineData("{propertyName: kind, mapping: {card: Card, credit: Card}}", "card credit", "Transfer")]
    public void A_discriminator_selects_by_name_by_reference_and_implicitly(string discriminator, string card, string transfer)
    {
        var binds = Binds.Schemas(Payments + $"Payment: {{oneOf: [{{$ref: '#/components/schemas/Card'}}, {{$ref: '#/components/schemas/Transfer'}}], discriminator: {discriminator}}}").Clean();
        var union = Assert.IsType<UnionType>(binds.Named("Payment"));
        Assert.Equal(("kind", true), (union.Discriminator, union.ExactlyOne));
        Assert.Equal([card, transfer], union.Cases.Select(static one => string.Join(' ', one.Values)));
        Assert.Equal([binds.Index("Card"), binds.Index("Transfer")], union.Cases.Select(static one => one.Type.Type));
    }

    [Fact]
    public void A_type_beside_the_cases_leaves_out_those_of_others()
    {
        var used = Binds.Value("{type: string, anyOf: [{type: boolean}, {anyOf: [{type: string, minLength: 3}, {type: integer}]}, {type: string, format: uuid}]}");
        var union = Assert.IsType<UnionType>(used.Type);
        Assert.Equal(2, union.Cases.Count);
        Assert.Equal("""{"type":["string"]}""", union.Residual);
    }

    [Fact]
    public void A_mapping_to_something_else_is_reported()
    {
        var binds = Binds.Schemas(Payments + "Payment: {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Transfer'}], discriminator: {propertyName: kind, mapping: {x: Other}}}");
        Assert.Equal("PHO2042", Assert.Single(binds.Rules));
    }

    [Fact]
    public void Cases_that_list_a_value_of_their_own_need_no_discriminator()
    {
        var union = Assert.IsType<UnionType>(Binds.Value("""
            {oneOf: [{type: object, required: [t], properties: {t: {const: a}, x: {type: string}}}, {type: object, required: [t], properties: {t: {enum: [b, c]}, y: {type: string}}}]}
            """).Type);
        Assert.Equal("t", union.Discriminator);
        Assert.Equal(["a", "b c"], union.Cases.Select(static one => string.Join(' ', one.Values)));
    }

    [Theory]
    [InlineData("{anyOf: [{type: string}, {type: string, enum: [a, b]}]}", PrimitiveKind.String)]
    [InlineData("{anyOf: [{type: string, format: uuid}, {type: string}]}", PrimitiveKind.String)]
    [InlineData("{anyOf: [{type: integer}, {type: number}]}", PrimitiveKind.Double)]
    [InlineData("{anyOf: [{type: string}, {type: string, description: again}]}", PrimitiveKind.String)]
    [InlineData("{anyOf: [{type: string}]}", PrimitiveKind.String)]
    [InlineData("{anyOf: [{type: string}, {}]}", PrimitiveKind.Any)]
    public void Cases_that_C_sharp_cannot_tell_apart_are_one(string schema, PrimitiveKind kind) => Assert.Equal(kind, Binds.Value(schema).Primitive.Kind);

    [Fact]
    public void Cases_of_one_type_with_different_rules_keep_the_rules()
    {
        var type = Binds.Value("{anyOf: [{type: string, maxLength: 3}, {type: string, pattern: '^x'}]}").Primitive;
        Assert.Equal((PrimitiveKind.String, """{"anyOf":[{"maxLength":3,"type":"string"},{"pattern":"^x","type":"string"}]}"""), (type.Kind, type.Residual));
    }

    [Fact]
    public void A_oneOf_whose_cases_overlap_is_read_as_anyOf_and_reported()
    {
        var used = Binds.Value("{oneOf: [{type: string}, {type: string, format: uuid}, {type: integer}]}");
        Assert.False(Assert.IsType<UnionType>(used.Type).ExactlyOne);
        Assert.Equal("PHO2043", Assert.Single(used.Binds.Rules));
    }

    [Fact]
    public void Several_types_are_a_union()
    {
        var used = Binds.Value("{type: [string, integer, 'null'], maxLength: 3}");
        var union = Assert.IsType<UnionType>(used.Type);
        Assert.True(used.Nullable);
        Assert.Equal([PrimitiveKind.String, PrimitiveKind.Int64], union.Cases.Select(one => used.Binds.Type<PrimitiveType>(one.Type).Kind));
        Assert.Equal(3, used.Binds.Type<PrimitiveType>(union.Cases[0].Type).MaxLength);
    }

    [Fact]
    public void What_stands_beside_the_cases_is_part_of_each()
    {
        var binds = Binds.Schemas("""
            S:
              type: object
              required: [id]
              properties: {id: {type: string}}
              oneOf:
                - {title: Big, properties: {big: {type: boolean}}, required: [big]}
                - {title: Small, properties: {small: {type: boolean}}, required: [small]}
            """).Clean();
        var union = Assert.IsType<UnionType>(binds.Named("S"));
        Assert.Equal(["id big", "id small"], union.Cases.Select(one => string.Join(' ', binds.Type<ObjectType>(one.Type).Properties.Select(static property => property.Name))));
        Assert.Equal(["S.Big", "S.Small"], union.Cases.Select(one => Binds.Name(binds.Model.Types[one.Type.Type])));
    }

    [Fact]
    public void Cases_that_only_require_are_a_rule_of_one_class()
    {
        var type = Binds.Schemas("S: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}").Clean().Object("S");
        Assert.Equal("""{"anyOf":[{"required":["a"]},{"required":["b"]}]}""", type.Residual);
    }

    [Fact]
    public void Unions_of_lists_and_objects_have_no_discriminator()
    {
        var union = Assert.IsType<UnionType>(Binds.Schemas(Payments + """
            S: {oneOf: [{type: array, items: {type: string}}, {$ref: '#/components/schemas/Card'}], discriminator: {propertyName: kind, mapping: {list: '#/components/schemas/L', card: Card}}}
            L: {type: array, items: {type: string}}
            """).Named("S"));
        Assert.Equal("", union.Discriminator);
    }

    [Theory]
    [InlineData("{oneOf: []}", "PHO2004")]
    [InlineData("{oneOf: {}}", "PHO2004")]
    [InlineData("{discriminator: {}, oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}]}", "PHO2041")]
    public void What_is_no_choice_is_reported(string schema, string rule) => Assert.Equal(rule, Assert.Single(Binds.Value(schema).Binds.Rules));

    [Theory]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}", false)]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {b: {type: string}}}", false)]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, required: [b], properties: {b: {type: string}}}", true)]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, properties: {b: {type: string}}}", true)]
    [InlineData("{type: object, required: [a], properties: {a: {const: x}}}", "{type: object, required: [a], properties: {a: {const: y}}}", true)]
    [InlineData("{type: object, required: [a], properties: {a: {enum: [x, y]}}}", "{type: object, required: [a], properties: {a: {enum: [y, z]}}}", false)]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, required: [a], properties: {a: {type: integer}}}", true)]
    [InlineData("{type: object, required: [a], properties: {a: {type: [string, 'null']}}}", "{type: object, required: [a], properties: {a: {type: [integer, 'null']}}}", false)]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: integer}}", true)]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: integer}}", true)]
    [InlineData("{type: array, items: {type: number, format: float}}", "{type: array, items: {type: integer, format: int32}}", false)]
    [InlineData("{type: string, format: date}", "{type: string, format: date-time}", true)]
    [InlineData("{type: string, pattern: '^a'}", "{type: string, format: uuid}", false)]
    [InlineData("{type: string}", "{type: object, properties: {a: {type: string}}}", true)]
    public void Cases_that_nothing_tells_apart_are_reported(string one, string other, bool apart) =>
        Assert.Equal(apart ? [] : ["PHO2054"], Binds.Value($"{{anyOf: [{one}, {other}]}}").Binds.Rules);
}
