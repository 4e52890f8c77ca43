using System.Net;
using System.Text.Json.Nodes;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Http;

public sealed class OrdersTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_order_takes_books_out_of_stock_and_is_priced_in_decimals()
    {
        var book = await app.AddBook(stock: 3);
        var response = await app.Ada.Post("/orders", Samples.NewOrder(((string)book["id"]!, 2)).ToJsonString());
        var order = await response.Json(HttpStatusCode.Created);
        Assert.Equal($"/orders/{order["id"]}", response.Headers.Location!.OriginalString);
        Assert.Equal(34.55m, (decimal?)order["total"]);
        Assert.Equal(9.95m, (decimal?)order["shipping"]);
        Assert.Equal("open", (string?)order["state"]);
        Assert.Equal("The Test", (string?)order["lines"]![0]!["title"]);
        Assert.Equal(12.30m, (decimal?)order["lines"]![0]!["unitPrice"]);
        Assert.Equal("2099-12-24", (string?)order["delivery"]!["date"]);
        Assert.Equal(1, (int?)(await app.Anyone.GetJson($"/books/{book["id"]}"))["stock"]);
        Assert.True(JsonNode.DeepEquals(order, await app.Ada.GetJson($"/orders/{order["id"]}")));
    }

    [Fact]
    public async Task A_card_is_never_handed_back()
    {
        var payment = (await app.PlaceOrder())["payment"]!;
        Assert.Equal("""{"method":"card","holder":"ADA LOVELACE","expires":"09/28","lastDigits":"1234"}""", payment.ToJsonString());
    }

    [Theory]
    [InlineData("""{"method":"bankTransfer","accountHolder":"Ada","iban":"DE02120300000000202051"}""")]
    [InlineData("""{"method":"invoice","company":"Engines Ltd","vatId":"DE136695976","reference":"No 7","dueInDays":14}""")]
    public async Task A_payment_is_one_of_several(string payment)
    {
        var book = await app.AddBook();
        var order = Samples.NewOrder(((string)book["id"]!, 1));
        order["payment"] = JsonNode.Parse(payment);
        var placed = await (await app.Ada.Post("/orders", order.ToJsonString())).Json(HttpStatusCode.Created);
        Assert.True(JsonNode.DeepEquals(order["payment"], placed["payment"]), placed["payment"]!.ToJsonString());
    }

    [Fact]
    public async Task Faults_deep_in_an_order_are_named()
    {
        var order = Samples.NewOrder((Samples.FirstBook, 1), ("no-uuid", 0));
        order["shipTo"]!["country"] = "Germany";
        order["customer"]!["email"] = "nobody";
        order["payment"]!["number"] = "12";
        order["labels"]!["long"] = new string('x', 101);
        order["delivery"]!["method"] = "drone";
        var pointers = await (await app.Ada.Post("/orders", order.ToJsonString())).Pointers(HttpStatusCode.BadRequest);
        Assert.Equal(["/customer/email", "/delivery/method", "/labels/long", "/lines/1/bookId", "/lines/1/quantity", "/payment/number", "/shipTo/country"], pointers);
    }

    [Theory]
    [InlineData("""{"method":"cash"}""")]
    [InlineData("""{"holder":"A"}""")]
    public async Task An_unknown_payment_is_a_fault_at_its_discriminator(string payment)
    {
        var order = Samples.NewOrder((Samples.FirstBook, 1));
        order["payment"] = JsonNode.Parse(payment);
        Assert.Equal(["/payment/method"], await (await app.Ada.Post("/orders", order.ToJsonString())).Pointers(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task What_the_shop_cannot_do_is_a_422_and_changes_nothing()
    {
        var plenty = await app.AddBook(stock: 9);
        var few = await app.AddBook(stock: 1);
        var order = Samples.NewOrder(((string)plenty["id"]!, 2), ((string)few["id"]!, 2), ("0198c0de-0000-7000-8000-0000000000ff", 1), ((string)plenty["id"]!, 1));
        order["voucher"] = "NONE-0000";
        order["delivery"]!["date"] = "2020-01-01";
        var pointers = await (await app.Ada.Post("/orders", order.ToJsonString())).Pointers(HttpStatusCode.UnprocessableContent);
        Assert.Equal(["/delivery/date", "/lines/1/quantity", "/lines/2/bookId", "/lines/3/bookId", "/voucher"], pointers);
        Assert.Equal(9, (int?)(await app.Anyone.GetJson($"/books/{plenty["id"]}"))["stock"]);
    }

    [Fact]
    public async Task The_same_attempt_places_one_order()
    {
        var book = await app.AddBook(stock: 5);
        var body = Samples.NewOrder(((string)book["id"]!, 1)).ToJsonString();
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        var first = await (await app.Ada.SendJson(HttpMethod.Post, "/orders", body, "application/json", key)).Json(HttpStatusCode.Created);
        var second = await (await app.Ada.SendJson(HttpMethod.Post, "/orders", body, "application/json", key)).Json(HttpStatusCode.Created);
        Assert.Equal((string?)first["id"], (string?)second["id"]);
        Assert.Equal(4, (int?)(await app.Anyone.GetJson($"/books/{book["id"]}"))["stock"]);
        await (await app.Ada.SendJson(HttpMethod.Post, "/orders", body, "application/json", ("Idempotency-Key", "1"))).Problem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Customers_see_their_own_orders_and_staff_all()
    {
        var order = await app.PlaceOrder();
        Assert.Contains((await app.Ada.GetJson("/orders?pageSize=100"))["items"]!.AsArray(), o => (string?)o!["id"] == (string?)order["id"]);
        Assert.Contains((await app.Tim.GetJson("/orders?pageSize=100&state=open&placedSince=2026-01-01T00:00:00%2B01:00"))["items"]!.AsArray(), o => (string?)o!["id"] == (string?)order["id"]);
        Assert.DoesNotContain((await app.Tim.GetJson("/orders?pageSize=100&state=paid&state=shipped"))["items"]!.AsArray(), o => (string?)o!["id"] == (string?)order["id"]);
        Assert.Equal(0, (int?)(await app.Grace.GetJson("/orders"))["total"]);
        await (await app.Grace.GetAsync($"/orders/{order["id"]}", Cancel)).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Cancelling_puts_the_books_back_and_works_once()
    {
        var order = await app.PlaceOrder(2);
        var path = $"/orders/{order["id"]}/cancellation";
        var cancelled = await (await app.Ada.Post(path, """{"reason":"found-cheaper"}""")).Json(HttpStatusCode.OK);
        Assert.Equal("cancelled", (string?)cancelled["state"]);
        Assert.Equal(5, (int?)(await app.Anyone.GetJson($"/books/{order["lines"]![0]!["bookId"]}"))["stock"]);
        await (await app.Ada.Post(path, "{}")).Problem(HttpStatusCode.Conflict);
        Assert.Equal(["/reason"], await (await app.Ada.Post(path, """{"reason":"bored"}""")).Pointers(HttpStatusCode.BadRequest));
    }
}
