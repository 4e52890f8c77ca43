using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class ArrayTests
{
    [Fact]
    public void Bounds_of_arrays_are_kept()
    {
        var used = Binds.Value("{type: array, minItems: 1, maxItems: 9, uniqueItems: true, items: {type: [string, 'null']}}");
        var array = Assert.IsType<ArrayType>(used.Type);
        Assert.Equal((1, 9, true, true), (array.MinItems, array.MaxItems, array.UniqueItems, array.Item.Nullable));
    }

    [Fact]
    public void Tuples_whose_places_agree_have_their_type_and_others_any()
    {
        var same = Binds.Value("{type: array, prefixItems: [{type: number}, {type: number}], items: false}");
        Assert.Equal(PrimitiveKind.Double, same.Binds.Type<PrimitiveType>(Assert.IsType<ArrayType>(same.Type).Item).Kind);
        var mixed = Binds.Value("{type: array, prefixItems: [{type: number}, {type: string}], items: false}");
        Assert.Equal(PrimitiveKind.Any, mixed.Binds.Type<PrimitiveType>(Assert.IsType<ArrayType>(mixed.Type).Item).Kind);
        Assert.Equal("""{"items":false,"prefixItems":[{"type":"number"},{"type":"string"}]}""", mixed.Type.Residual);
    }

    [Theory]
    [InlineData("minItems: 2, maxItems: 2", true)]
    [InlineData("minItems: 2, items: false", true)]
    [InlineData("minItems: 2, maxItems: 2, items: {type: string}", true)]
    [InlineData("items: false", false)]
    [InlineData("minItems: 2", false)]
    [InlineData("maxItems: 2", false)]
    [InlineData("minItems: 2, maxItems: 2, uniqueItems: true", false)]
    public void A_tuple_has_as_many_items_as_places(string bounds, bool isTuple)
    {
        var used = Binds.Value($"{{type: array, prefixItems: [{{type: number}}, {{type: string}}], {bounds}}}");
        Assert.Equal(isTuple, used.Type is TupleType { Residual: "", Items.Count: 2 });
        Assert.Equal(!isTuple, used.Type is ArrayType);
    }

    [Fact]
    public void An_array_without_items_is_reported_before_31()
    {
        Assert.Equal("PHO2039", Assert.Single(Binds.Value("{type: array}", "3.0.3").Binds.Rules));
        Binds.Value("{type: array}").Binds.Clean();
    }

    [Fact]
    public void Items_of_several_schemas_are_joined()
    {
        var used = Binds.Value("{allOf: [{type: array, items: {type: string}, maxItems: 5}, {items: {maxLength: 3}, minItems: 1}]}");
        var array = Assert.IsType<ArrayType>(used.Type);
        Assert.Equal((1, 5), (array.MinItems, array.MaxItems));
        Assert.Equal(3, used.Binds.Type<PrimitiveType>(array.Item).MaxLength);
    }
}
