using System.Runtime.CompilerServices;
using Bookshop.Security;
using Photon;

namespace Bookshop.Ordering;

/// <summary>The operations tagged Orders.</summary>
sealed class Orders(OrderStore store, OrderDesk desk, OrderMoves moves, OrderFeed feed, Caller caller) : IOrdersApi
{
    static readonly Problem Unknown = Problem.Of("Not found", "There is no such order.");

    public ValueTask<ListOrdersResult> ListOrders(ListOrdersParameters parameters, CancellationToken cancel)
    {
        var (items, total) = store.Search(caller.Customer, parameters);
        return new(new OrderPage { Items = items, Page = parameters.Page, PageSize = parameters.PageSize, Total = total });
    }

    public ValueTask<PlaceOrderResult> PlaceOrder(PlaceOrderParameters parameters, NewOrder order, CancellationToken cancel)
    {
        var (placed, refusal) = desk.Place(caller.Customer!, parameters.IdempotencyKey, order);
        return new(placed is not null
            ? new PlaceOrderResult.Created(placed, $"/orders/{placed.Id}")
            : new PlaceOrderResult.UnprocessableContent(refusal!));
    }

    public ValueTask<GetOrderResult> GetOrder(Guid orderId, CancellationToken cancel) =>
        new(store.Find(caller.Customer, orderId) is { } order ? order : new GetOrderResult.NotFound(Unknown));

    public ValueTask<CancelOrderResult> CancelOrder(Guid orderId, Cancellation? cancellation, CancellationToken cancel) =>
        new(moves.Move(caller.Customer, orderId, OrderState.Cancelled, cancellation?.Note ?? cancellation?.Reason?.ToString()) switch
        {
            (null, _) => new CancelOrderResult.NotFound(Unknown),
            ({ } order, true) => order,
            ({ } order, false) => new CancelOrderResult.Conflict(Stuck(order, "cancelled")),
        });

    public ValueTask<SetOrderStateResult> SetOrderState(Guid orderId, StateChange stateChange, CancellationToken cancel) =>
        new(moves.Move(null, orderId, stateChange.State.Value, stateChange.Note) switch
        {
            (null, _) => new SetOrderStateResult.NotFound(Unknown),
            ({ } order, true) => order,
            ({ } order, false) => new SetOrderStateResult.Conflict(Stuck(order, stateChange.State.ToString())),
        });

    public ValueTask<WatchOrderResult> WatchOrder(Guid orderId, CancellationToken cancel) => new(store.Find(caller.Customer, orderId) is null
        ? new WatchOrderResult.NotFound(Unknown)
        : new WatchOrderResult.Ok(Follow(orderId, cancel)));

    async IAsyncEnumerable<OrderEvent> Follow(Guid id, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var last = 0; ;)
        {
            var moved = feed.Next;
            foreach (var one in store.Events(id, last))
            {
                yield return one;
                if (OrderPath.IsEnd(one.State.Value))
                    yield break;
                last = one.Sequence;
            }
            await moved.WaitAsync(cancel);
        }
    }

    static Problem Stuck(Order order, string goal) =>
        Problem.Of("The order cannot go there", $"It is {order.State.ToString().ToLowerInvariant()} and cannot become {goal.ToLowerInvariant()}.");
}
