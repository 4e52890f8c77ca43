using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class EnumTests
{
    [Fact]
    public void Strings_become_an_enum_with_the_names_the_document_gives()
    {
        var type = Assert.IsType<EnumType>(Binds.Value("{type: string, enum: [a, b], x-enum-varnames: [First, Second], x-enum-descriptions: [One, Two]}").Type);
        Assert.Equal([new EnumMember("a", "First", "One", false), new("b", "Second", "Two", false)], type.Members);
        Assert.False(type.IsInteger);
    }

    [Fact]
    public void Integers_with_names_become_an_enum_and_without_stay_integers()
    {
        var named = Assert.IsType<EnumType>(Binds.Value("{type: integer, enum: [1, 2], x-enum-varnames: [Low, High]}").Type);
        Assert.True(named.IsInteger);
        var plain = Binds.Value("{type: integer, format: int32, enum: [1, 2]}").Primitive;
        Assert.Equal((PrimitiveKind.Int32, "1 2"), (plain.Kind, string.Join(' ', plain.Allowed)));
    }

    [Fact]
    public void Annotated_constants_are_an_enum()
    {
        var type = Assert.IsType<EnumType>(Binds.Value("{type: integer, oneOf: [{const: 1, title: Low, description: d}, {const: 2, title: High}]}").Type);
        Assert.True(type.IsInteger);
        Assert.Equal([new EnumMember("1", "Low", "d", false), new("2", "High", "", false)], type.Members);
    }

    [Theory]
    [InlineData("{const: card}", "\"card\"")]
    [InlineData("{type: string, enum: [card]}", "\"card\"")]
    [InlineData("{const: 5}", "5")]
    [InlineData("{const: true}", "true")]
    [InlineData("{const: {a: 1}}", "{\"a\":1}")]
    public void One_value_is_a_constant(string schema, string value) => Assert.Equal(value, Binds.Value(schema).Property.Const is { Length: > 0 } constant ? constant : Binds.Value(schema).Primitive.Allowed[0]);

    [Fact]
    public void A_named_enum_of_one_stays_an_enum() => Assert.IsType<EnumType>(Binds.Schemas("Kind: {type: string, enum: [only]}").Named("Kind"));

    [Fact]
    public void Mixed_values_are_any_of_a_list()
    {
        var used = Binds.Value("{enum: [1, a, null, true]}");
        Assert.Equal(PrimitiveKind.Any, used.Primitive.Kind);
        Assert.Equal(["1", "\"a\"", "true", "null"], used.Primitive.Allowed);
    }

    [Fact]
    public void YAML_numbers_under_type_string_are_text_and_reported()
    {
        var used = Binds.Value("{type: string, enum: [1, 2]}");
        Assert.Equal(["1", "2"], Assert.IsType<EnumType>(used.Type).Members.Select(static member => member.Value));
        Assert.Equal("PHO2036", Assert.Single(used.Binds.Rules));
    }

    [Theory]
    [InlineData("{type: string, enum: [a, a, b]}", "PHO2036")]
    [InlineData("{type: string, enum: []}", "PHO2036")]
    [InlineData("{type: integer, enum: [a, b]}", "PHO2036")]
    [InlineData("{type: string, enum: a}", "PHO2004")]
    [InlineData("{type: string, enum: [a, b], default: c}", "PHO2035")]
    [InlineData("{allOf: [{enum: [a, b]}, {enum: [c]}]}", "PHO2038")]
    public void Lists_that_cannot_be_meant_are_reported(string schema, string rule) => Assert.Equal(rule, Assert.Single(Binds.Value(schema).Binds.Rules));

    [Fact]
    public void Lists_of_several_schemas_are_intersected()
    {
        var type = Assert.IsType<EnumType>(Binds.Value("{allOf: [{enum: [a, b, c]}, {enum: [b, c, d]}]}").Type);
        Assert.Equal(["b", "c"], type.Members.Select(static member => member.Value));
    }

    [Fact]
    public void A_default_that_is_a_member_is_kept() => Assert.Equal("\"b\"", Binds.Value("{type: string, enum: [a, b], default: b}").Property.Default);

    [Fact]
    public void Both_booleans_are_a_boolean() => Assert.Empty(Binds.Value("{type: boolean, enum: [true, false]}").Primitive.Allowed);

    [Fact]
    public void A_million_members_are_refused()
    {
        var used = Binds.Value("{type: string, enum: [" + string.Join(',', Enumerable.Range(0, 25_000).Select(static i => "e" + i)) + "]}");
        Assert.Equal("PHO2047", Assert.Single(used.Binds.Rules));
        Assert.Equal(PrimitiveKind.String, used.Primitive.Kind);
    }
}
