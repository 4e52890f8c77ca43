using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Tests.Naming;

public sealed class NameDeciderTests
{
    static readonly PrimitiveType Text = new(PrimitiveKind.String);

    static ApiNames Decide(params TypeModel[] types) => NameDecider.Decide(new() { Types = new([Text, .. types]) }, "bookshop", "Contoso");

    static ObjectType Object(string name, params string[] properties) => new()
    {
        NameParts = new([name]),
        Properties = new(properties.Select(p => new PropertyModel(p, new(0)))),
    };

    static EnumType Enum(params string[] values) => new()
    {
        NameParts = new(["Zone"]),
        Members = new(values.Select(v => new EnumMember(v, "", "", false))),
    };

    [Fact]
    public void Types_that_differ_by_case_only_stay_distinct_without_regard_to_case()
    {
        var names = Decide(Object("order"), Object("Order"), Object("ORDER"));
        Assert.Equal(3, names.TypeNames.Skip(1).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_codec_never_takes_the_name_of_a_type()
    {
        var names = Decide(Object("Order"), Object("OrderCodec"));
        Assert.Equal(["Order", "OrderCodec2"], names.TypeNames.Skip(1));
    }

    [Fact]
    public void A_component_keeps_its_name_before_an_inline_type()
    {
        var names = Decide(new ObjectType { NameParts = new(["Order", "lines"]) }, Object("OrderLines"));
        Assert.Equal(["OrderLines2", "OrderLines"], names.TypeNames.Skip(1));
    }

    [Fact]
    public void A_property_is_never_called_like_its_type_or_like_a_member_of_object()
    {
        var names = Decide(Object("Fee", "fee", "getHashCode", "Clone", "a", "A"));
        Assert.Equal(["FeeValue", "GetHashCodeValue", "CloneValue", "A", "AValue"], names.PropertyNames[1]);
    }

    [Fact]
    public void A_derived_type_does_not_hide_what_it_inherits()
    {
        var child = new ObjectType { NameParts = new(["Child"]), Base = 2, Properties = new([new("Name", new(0)), new("own", new(0))]) };
        var names = Decide(child, Object("Parent", "name"));
        Assert.Equal(["Name"], names.PropertyNames[2]);
        Assert.Equal(["NameValue", "Own"], names.PropertyNames[1]);
    }

    [Fact]
    public void Bases_in_a_circle_end()
    {
        var names = Decide(new ObjectType { NameParts = new(["A"]), Base = 2 }, new ObjectType { NameParts = new(["B"]), Base = 1 });
        Assert.Equal(["A", "B"], names.TypeNames.Skip(1));
    }

    [Fact]
    public void Enum_members_that_meet_are_spelled_out()
    {
        var names = Decide(Enum("GMT+0", "GMT-0", "GMT0", "", "+1", "-1", "value__", "a b", "a-b"));
        Assert.Equal(["GmtPlus0", "GmtMinus0", "Gmt0", "Empty", "Plus1", "Minus1", "Value", "ASpaceB", "AMinusB"], names.MemberNames[1]);
    }

    [Fact]
    public void An_operation_gets_its_names()
    {
        var model = new ApiModel
        {
            Types = new([Text, Object("NewOrder")]),
            Operations = new([new OperationModel("placeOrder", "POST", "/shops/{base}/orders", "orders")
            {
                Parameters = new([new("base", ParameterLocation.Path, new(0)), new("page-size", ParameterLocation.Query, new(0)), new("cancel", ParameterLocation.Path, new(0))]),
                Body = new(true, "", new([new("application/json", ContentKind.Json, new(1))])),
                Responses = new([new("201", "", default, new([new("Location", ParameterLocation.Header, new(0))])), new("4XX", "", default, default), new("default", "", default, default)]),
            }]),
        };
        var names = NameDecider.Decide(model, "bookshop", "Contoso");
        var operation = names.Operations[0];
        Assert.Equal("PlaceOrder", operation.Method);
        Assert.Equal("PlaceOrderResult", operation.Result);
        Assert.Equal("PlaceOrderParameters", operation.Parameters);
        Assert.Equal(["@base", "PageSize", "cancelValue"], operation.ParameterNames);
        Assert.Equal("order", operation.Body);
        Assert.Equal(["Created", "ClientError", "Default"], operation.Cases);
        Assert.Equal(["Location"], operation.Headers[0]);
        Assert.Equal(new TagNames("orders", "Orders", "IOrdersApi", "OrdersClient"), names.Tags[0]);
        Assert.Equal("BookshopClient", names.Companion("Client"));
        Assert.Equal("global::Contoso.NewOrder", names.Global(1));
    }
}
