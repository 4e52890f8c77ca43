using Microsoft.Extensions.DependencyInjection;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Client;

public sealed class OrderClientTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    readonly OrdersClient ada = new BookshopClient(app.Ada).Orders;
    readonly OrdersClient tim = new BookshopClient(app.Tim).Orders;

    static InvoicePayment Invoice => new() { Company = "Engines", VatId = "DE136695976" };

    async Task<NewOrder> Example(Payment payment) => new()
    {
        Customer = new Contact { Name = "Ada", Email = "ada@example.com" },
        ShipTo = new Address { Name = "Ada", Street = "Street 1", Addition = null, PostalCode = "10115", City = "Berlin", Country = "DE" },
        Lines = [new OrderLine { BookId = Guid.Parse((string)(await app.AddBook())["id"]!), Quantity = 2 }],
        Payment = payment,
        Delivery = new Delivery { Method = DeliveryMethod.Pickup, Date = new DateOnly(2099, 12, 24), Window = DeliveryWindow.Morning },
        GiftMessage = "Enjoy",
    };

    async Task<Order> Place(Payment payment) => Assert.IsType<PlaceOrderResult.Created>(await ada.PlaceOrderAsync(await Example(payment), cancel: Cancel)).Body;

    [Fact]
    public async Task Each_way_to_pay_keeps_its_type()
    {
        var card = await Place(new CardPayment { Holder = "A", Number = "4111111111111234", Expires = "09/28" });
        Assert.Equal("1234", Assert.IsType<CardPayment>(card.Payment.Value).LastDigits);
        Assert.Equal(24.60m, card.Total);
        var invoice = await Place(Invoice);
        var paid = (await ada.GetOrderAsync(invoice.Id, Cancel)).OrThrow().Payment.Value switch
        {
            InvoicePayment i => $"invoice {i.VatId} in {i.DueInDays} days",
            BankTransfer t => t.Iban,
            _ => "other",
        };
        Assert.Equal("invoice DE136695976 in 30 days", paid);
        Assert.Equal("Enjoy", invoice.GiftMessage.Value);
    }

    [Fact]
    public async Task A_key_of_idempotency_travels_in_its_header()
    {
        var order = await Example(Invoice);
        var parameters = new PlaceOrderParameters { IdempotencyKey = Guid.NewGuid() };
        var first = Assert.IsType<PlaceOrderResult.Created>(await ada.PlaceOrderAsync(order, parameters, Cancel)).Body.Id;
        Assert.Equal(first, Assert.IsType<PlaceOrderResult.Created>(await ada.PlaceOrderAsync(order, parameters, Cancel)).Body.Id);
    }

    [Fact]
    public async Task The_states_of_an_order_are_a_stream()
    {
        var id = (await Place(Invoice)).Id;
        var states = new List<OrderState>();
        await foreach (var one in Assert.IsType<WatchOrderResult.Ok>(await ada.WatchOrderAsync(id, Cancel)).Body.WithCancellation(Cancel))
        {
            states.Add(one.State.Value);
            if (one.State == OrderState.Open)
                (await tim.SetOrderStateAsync(id, new StateChange { State = OrderState.Paid, Note = "thanks" }, Cancel)).OrThrow();
            else if (one.State == OrderState.Paid)
                Assert.Equal(OrderState.Cancelled, (await ada.CancelOrderAsync(id, new Cancellation { Reason = CancellationReason.ChangedMind }, Cancel)).OrThrow().State);
        }
        Assert.Equal([OrderState.Open, OrderState.Paid, OrderState.Cancelled], states);
    }

    [Fact]
    public async Task An_optional_body_may_be_left_out()
    {
        var id = (await Place(Invoice)).Id;
        Assert.Equal(OrderState.Cancelled, (await ada.CancelOrderAsync(id, cancel: Cancel)).OrThrow().State);
        Assert.IsType<CancelOrderResult.Conflict>(await ada.CancelOrderAsync(id, cancel: Cancel));
    }

    [Fact]
    public async Task Credentials_can_come_from_options()
    {
        var services = new ServiceCollection();
        services.AddBookshopClient(o => o.CustomerKey = _ => new("demo-customer-ada-5f1c0c9b")).ConfigureHttpClient(h => h.BaseAddress = app.Anyone.BaseAddress);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<BookshopClient>();
        Assert.IsType<ListOrdersResult.Ok>(await client.Orders.ListOrdersAsync(new ListOrdersParameters { State = [OrderState.Open, OrderState.Paid] }, Cancel));
    }
}
