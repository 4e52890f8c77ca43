using Photon.Cli.Navigation.Graph;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Query;
using Photon.Cli.Tests.Navigation.Kit;

namespace Photon.Cli.Tests.Navigation.Query;

public sealed class QueryTests
{
    static readonly SpecIndex s_index = OwnDocuments.Index("""
        openapi: 3.1.0
        paths:
          /orders: { get: { operationId: listOrders, tags: [ Orders ], responses: { '200': {} } }, post: { operationId: placeOrder, tags: [ Orders, Shop ], responses: { '201': {}, '422': {} } } }
          /orders/{id}: { delete: { operationId: cancelOrder, tags: [ Orders ], deprecated: true } }
          /books: { post: { operationId: addBook, tags: [ Books ], summary: Where and how, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } } }
        components:
          schemas:
            Order: { properties: { id: {}, next: { $ref: '#/components/schemas/Line' } } }
            Line: { properties: { sku: {}, order: { $ref: '#/components/schemas/Order' } } }
            Alone: { title: "sa\tid" }
        """);

    static readonly QueryData s_data = new(s_index, new RefGraph(s_index), static () => []);

    [Theory]
    [InlineData("operations where method=POST and tag=Orders", "placeOrder")]
    [InlineData("operations where path~\"/orders*\" or deprecated=true", "listOrders placeOrder cancelOrder")]
    [InlineData("operations where path~'/orders/*'", "cancelOrder")]
    [InlineData("operations where path~/ORDERS", "listOrders placeOrder cancelOrder")]
    [InlineData("operations where not (tag=Orders or tag=Shop)", "addBook")]
    [InlineData("operations where tag!=Shop and method=post", "addBook")]
    [InlineData("operations where deprecated", "cancelOrder")]
    [InlineData("operations where not deprecated sort by id desc limit 2", "placeOrder listOrders")]
    [InlineData("operations where response=422", "placeOrder")]
    [InlineData("operations where summary='where and how'", "addBook")]
    [InlineData("operations where mediaType~json", "addBook")]
    [InlineData("operations sort by method, name desc", "cancelOrder listOrders placeOrder addBook")]
    [InlineData("schemas where usedBy=0", "Alone")]
    [InlineData("schemas where recursive", "Order Line")]
    [InlineData("schemas where reached=false", "Alone")]
    [InlineData("schemas where property=sku", "Line")]
    [InlineData("schemas where propertyCount>=2 and name!~ord", "Line")]
    [InlineData("schemas where usedBy>1", "Order")]
    [InlineData("refs out Order", "Line")]
    [InlineData("refs in order", "addBook Line")]
    [InlineData("refs in* Line", "Order addBook Line")]
    [InlineData("refs out 'POST /books'", "Order")]
    [InlineData("refs out #/components/schemas/Order", "Line")]
    [InlineData("refs in Order where kind=operation", "addBook")]
    [InlineData("SCHEMAS WHERE usedby=0 AND name=alone", "Alone")]
    [InlineData("properties where owner=Line", "sku order")]
    public void A_query_finds(string query, string names)
    {
        var answer = Ask(query);
        Assert.Equal(names, string.Join(' ', answer.Rows.Select(row => row.Property >= 0 ? row.PropertyItem.Name : row.Item.Name)));
        Assert.True(answer.Total >= answer.Rows.Count);
    }

    [Theory]
    [InlineData("", 1, "say what you look for")]
    [InlineData("operation", 1, "did you mean 'operations'")]
    [InlineData("operations where metod=POST", 18, "did you mean 'method'")]
    [InlineData("operations where method POST", 25, "one of = != ~")]
    [InlineData("operations where method=", 25, "a value")]
    [InlineData("operations where method=POST tag=a", 30, "'and', 'or'")]
    [InlineData("operations where (method=POST", 30, "')'")]
    [InlineData("operations where method='POST", 25, "no end")]
    [InlineData("operations limit many", 18, "a number")]
    [InlineData("schemas where usedBy=many", 22, "is a number")]
    [InlineData("schemas where deprecated=1", 26, "true or false")]
    [InlineData("operations select method, nome", 27, "did you mean 'name'")]
    [InlineData("refs Order", 6, "'out' or 'in'")]
    [InlineData("refs out Ordr", 10, "did you mean 'Order'")]
    [InlineData("operations sort method", 17, "'by'")]
    [InlineData("operations where ! a", 18, "'!'")]
    public void What_is_not_understood_is_said_at_its_column(string query, int column, string why)
    {
        var error = Assert.Throws<QueryException>(() => Ask(query));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Equal(column, error.Column);
    }

    [Fact]
    public void Conditions_have_a_depth_and_queries_a_length()
    {
        Assert.Throws<QueryException>(() => Ask("operations where " + new string('(', 5000)));
        Assert.Throws<QueryException>(() => Ask("operations where " + string.Concat(Enumerable.Repeat("not ", 2000)) + "deprecated"));
        Assert.Throws<QueryException>(() => Ask(new string('a', 20_000)));
    }

    [Fact]
    public void A_table_is_plain_and_in_columns()
    {
        var writer = new StringWriter();
        QueryTable.Write(Ask("schemas select name, title, usedBy"), writer);
        Assert.Equal("""
            name   title      usedBy
            Order             2
            Line              1
            Alone  sa\u0009id  0

            """.Replace("  usedBy", "   usedBy", StringComparison.Ordinal).Replace("Order             2", "Order              2", StringComparison.Ordinal).Replace("Line              1", "Line               1", StringComparison.Ordinal).ReplaceLineEndings(), writer.ToString());
    }

    static QueryAnswer Ask(string query) => QueryAnswer.Of(new QueryParser(query, s_index).Parse(), s_data);
}
