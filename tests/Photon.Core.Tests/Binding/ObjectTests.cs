using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class ObjectTests
{
    [Fact]
    public void Members_keep_order_names_and_what_is_said_of_them()
    {
        var type = Binds.Schemas("""
            Order:
              type: object
              description: An order.
              deprecated: true
              required: [id]
              properties:
                id: {type: string, readOnly: true}
                secret: {type: string, writeOnly: true, deprecated: true, description: Hush}
                copies: {type: integer, format: int32, default: 1}
            """).Clean().Object("Order");
        Assert.Equal(("An order.", true, AdditionalKind.Ignored), (type.Description, type.Deprecated, type.Additional));
        Assert.Equal(["id", "secret", "copies"], type.Properties.Select(static property => property.Name));
        Assert.True(type.Properties[0] is { Required: true, ReadOnly: true, WriteOnly: false });
        Assert.True(type.Properties[1] is { Required: false, WriteOnly: true, Deprecated: true, Description: "Hush" });
        Assert.Equal("1", type.Properties[2].Default);
    }

    [Theory]
    [InlineData("{type: object}", PrimitiveKind.Any)]
    [InlineData("{type: object, additionalProperties: true}", PrimitiveKind.Any)]
    [InlineData("{type: object, additionalProperties: {type: integer}}", PrimitiveKind.Int64)]
    [InlineData("{additionalProperties: {type: boolean}}", PrimitiveKind.Boolean)]
    public void Objects_without_known_members_are_maps(string schema, PrimitiveKind value)
    {
        var used = Binds.Value(schema);
        Assert.Equal(value, used.Binds.Type<PrimitiveType>(Assert.IsType<MapType>(used.Type).Value).Kind);
    }

    [Fact]
    public void Keys_and_counts_of_maps_are_kept()
    {
        var used = Binds.Value("{type: object, propertyNames: {pattern: '^x'}, minProperties: 1, maxProperties: 3}");
        var map = Assert.IsType<MapType>(used.Type);
        Assert.Equal((1, 3), (map.MinProperties, map.MaxProperties));
        Assert.Equal("^x", used.Binds.Type<PrimitiveType>(new(map.Key)).Pattern);
    }

    [Theory]
    [InlineData("additionalProperties: false", AdditionalKind.Refused)]
    [InlineData("unevaluatedProperties: false", AdditionalKind.Refused)]
    [InlineData("additionalProperties: true", AdditionalKind.Typed)]
    [InlineData("additionalProperties: {type: string}", AdditionalKind.Typed)]
    [InlineData("title: x", AdditionalKind.Ignored)]
    public void Further_members_are_refused_typed_or_ignored(string keyword, AdditionalKind kind) =>
        Assert.Equal(kind, Binds.Schemas($"A: {{type: object, properties: {{x: {{type: string}}}}, {keyword}}}").Object("A").Additional);

    [Fact]
    public void A_schema_for_further_members_holds_for_those_of_other_parts()
    {
        const string parts = "A: {{allOf: [{{type: object, properties: {{x: {{type: string}}}}}}, {{type: object, properties: {{y: {{type: integer}}{0}}}, additionalProperties: {{type: integer}}}}]}}";
        var rule = Binds.Schemas(string.Format(null, parts, "")).Object("A").Residual;
        Assert.Equal("""{"properties":{"y":true},"additionalProperties":{"type":"integer"}}""", rule);
        Assert.Equal("", Binds.Schemas(string.Format(null, parts, ", x: {type: string}")).Object("A").Residual);
    }

    [Fact]
    public void An_optional_member_of_one_value_is_no_constant()
    {
        var binds = Binds.Schemas("""
            A: {type: object, required: [x], properties: {x: {const: a}, y: {const: b}, z: {enum: [c]}, kind: {const: d}}}
            B: {type: object, properties: {kind: {const: e}}}
            U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}
            """);
        Assert.Equal([("x", "\"a\""), ("y", ""), ("z", ""), ("kind", "\"d\"")], binds.Object("A").Properties.Select(p => (p.Name, p.Const)));
        Assert.Equal(["\"b\""], binds.Type<PrimitiveType>(binds.Property("A", "y").Type).Allowed);
    }

    [Fact]
    public void Patterns_of_names_have_types()
    {
        var binds = Binds.Schemas("A: {type: object, properties: {x: {type: string}}, patternProperties: {'^n_': {type: integer}}}");
        var pattern = Assert.Single(binds.Object("A").PatternProperties);
        Assert.Equal(("^n_", PrimitiveKind.Int64), (pattern.Pattern, binds.Type<PrimitiveType>(pattern.Type).Kind));
    }

    [Fact]
    public void A_required_member_that_is_not_declared_is_any_JSON()
    {
        var binds = Binds.Schemas("A: {type: object, required: [y], properties: {x: {type: string}}}");
        Assert.True(binds.Property("A", "y") is { Required: true });
        Assert.Equal("PHO2040", Assert.Single(binds.Rules));
    }

    [Fact]
    public void Equal_inline_schemas_are_one_type_and_named_ones_stay_apart()
    {
        var binds = Binds.Schemas("""
            A: {type: object, properties: {x: {type: object, properties: {n: {type: string}}}}}
            B: {type: object, properties: {y: {type: object, description: d, properties: {n: {type: string}}}}}
            C: {type: object, properties: {n: {type: string}}}
            """).Clean();
        Assert.Equal(binds.Property("A", "x").Type, binds.Property("B", "y").Type);
        Assert.Equal("A.x", Binds.Name(binds.Model.Types[binds.Property("A", "x").Type.Type]));
        Assert.NotEqual(binds.Index("C"), binds.Property("A", "x").Type.Type);
    }

    [Fact]
    public void Names_go_from_outer_to_inner()
    {
        var binds = Binds.Schemas("Order: {type: object, properties: {lines: {type: array, items: {type: object, properties: {sku: {type: string}}}}}}");
        var lines = binds.Type<ArrayType>(binds.Property("Order", "lines").Type);
        Assert.Equal("Order.lines.item", Binds.Name(binds.Model.Types[lines.Item.Type]));
    }

    [Fact]
    public void Named_types_come_first_in_the_order_of_the_document()
    {
        var binds = Binds.Schemas("""
            Z: {type: object, properties: {m: {$ref: '#/components/schemas/A'}, i: {type: object, properties: {q: {type: string}}}}}
            Text: {type: string}
            A: {type: object, properties: {z: {$ref: '#/components/schemas/Z'}}}
            """).Clean();
        Assert.Equal(["Z", "A", "Z.i"], binds.Model.Types.Select(Binds.Name).Where(static name => name.Length > 0));
    }

    [Fact]
    public void Recursion_refers_by_index()
    {
        var binds = Binds.Schemas("""
            Tree: {type: object, properties: {parent: {$ref: '#/components/schemas/Tree'}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
            Map: {type: object, additionalProperties: {$ref: '#/components/schemas/Map'}}
            List: {type: array, items: {$ref: '#/components/schemas/List'}}
            Json: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}}]}
            """).Clean();
        Assert.Equal(binds.Index("Tree"), binds.Property("Tree", "parent").Type.Type);
        Assert.Equal(binds.Index("Map"), binds.Object("Map").AdditionalType.Type);
        Assert.IsType<UnionType>(binds.Named("Json"));
        Assert.Contains(binds.Model.Types, static type => type is PrimitiveType { Kind: PrimitiveKind.Any, Residual.Length: > 0 });
    }

    [Fact]
    public void Circles_of_references_are_faults()
    {
        var binds = Binds.Schemas("""
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
            C: {allOf: [{$ref: '#/components/schemas/C'}, {type: object, properties: {x: {type: string}}}]}
            D: {oneOf: [{$ref: '#/components/schemas/D'}, {type: string}]}
            """);
        Assert.Contains("PHO2031", binds.Rules);
        Assert.Contains("PHO2032", binds.Rules);
        Assert.Equal("x", binds.Object("C").Properties[0].Name);
    }

    [Fact]
    public void Chains_of_any_length_do_not_overflow()
    {
        var arrays = string.Join('\n', Enumerable.Range(0, 3000).Select(static i => $"A{i}: {{type: array, items: {{$ref: '#/components/schemas/A{i + 1}'}}}}")) + "\nA3000: {type: string}";
        Assert.Contains("PHO2046", Binds.Schemas(arrays).Rules);
        var objects = string.Join('\n', Enumerable.Range(0, 3000).Select(static i => $"O{i}: {{type: object, properties: {{x: {{$ref: '#/components/schemas/O{i + 1}'}}}}}}")) + "\nO3000: {type: string}";
        Assert.Equal(3001, Binds.Schemas(objects).Clean().Model.Types.Count);
        var merged = string.Join('\n', Enumerable.Range(0, 3000).Select(static i => $"M{i}: {{allOf: [{{$ref: '#/components/schemas/M{i + 1}'}}, {{properties: {{x{i}: {{type: string}}}}}}]}}")) + "\nM3000: {type: object}";
        Assert.NotNull(Binds.Schemas(merged).Api);
    }
}
