using Photon;

namespace Bookshop.Ordering;

/// <summary>From what a customer sends to the order that is kept.</summary>
static class OrderMapping
{
    /// <param name="lines">With title and price of each book.</param>
    /// <param name="percent">What the voucher takes off.</param>
    public static Order ToOrder(this NewOrder wanted, IReadOnlyList<OrderLine> lines, int percent, DateTimeOffset now)
    {
        var goods = lines.Sum(l => l.Quantity * l.UnitPrice!.Value);
        var shipping = (wanted.Delivery?.Method.Known) switch
        {
            DeliveryMethod.Pickup => 0m,
            DeliveryMethod.Express => 9.95m,
            _ => goods >= 40 ? 0m : 3.95m,
        };
        return new Order
        {
            Id = Guid.CreateVersion7(now),
            Number = 1,
            State = OrderState.Open,
            PlacedAt = now,
            Shipping = shipping,
            Total = shipping + decimal.Round(goods * (100 - percent) / 100, 2, MidpointRounding.AwayFromZero),
            Customer = wanted.Customer,
            ShipTo = wanted.ShipTo,
            BillTo = wanted.BillTo,
            Lines = lines,
            Delivery = wanted.Delivery,
            Payment = wanted.Payment.WithoutSecrets(),
            GiftMessage = wanted.GiftMessage,
            Voucher = wanted.Voucher,
            Newsletter = wanted.Newsletter,
            Labels = wanted.Labels,
        };
    }

    /// <summary>What a payment may be kept as: of a card's number the last four digits, and nothing else that opens an account.</summary>
    static Payment WithoutSecrets(this Payment payment) => payment.Value is CardPayment card
        ? new Payment(card with { Number = null, SecurityCode = null, LastDigits = card.Number?[^4..] })
        : payment;
}
