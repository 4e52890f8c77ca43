namespace Bookshop.Ordering;

/// <summary>The way of an order: one step after the other, and a way out until it is on the road.</summary>
static class OrderPath
{
    public static bool CanGo(OrderState from, OrderState to) => (from, to) switch
    {
        (OrderState.Open, OrderState.Paid) => true,
        (OrderState.Paid, OrderState.Packed) => true,
        (OrderState.Packed, OrderState.Shipped) => true,
        (OrderState.Shipped, OrderState.Delivered) => true,
        (OrderState.Open or OrderState.Paid or OrderState.Packed, OrderState.Cancelled) => true,
        _ => false,
    };

    public static bool IsEnd(OrderState state) => state is OrderState.Delivered or OrderState.Cancelled;
}
