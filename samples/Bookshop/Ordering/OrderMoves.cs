using Bookshop.Storage;

namespace Bookshop.Ordering;

/// <summary>Moves orders from state to state.</summary>
sealed class OrderMoves(Database database, OrderFeed feed, TimeProvider clock)
{
    /// <summary>The order after the move; where it may not go there, <c>Moved</c> is false and it is as it was.</summary>
    /// <param name="customer">Whose; <c>null</c> for everybody's.</param>
    public (Order? Order, bool Moved) Move(string? customer, Guid id, OrderState to, string? note)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        if (OrderStore.Find(connection, customer, id) is not { } order)
            return (null, false);
        if (!OrderPath.CanGo(order.State.Value, to))
            return (order, false);
        connection.Run("UPDATE orders SET state = $state WHERE id = $id", ("$state", to.ToString()), ("$id", id));
        connection.Run("""
            INSERT INTO order_events (order_id, sequence, state, at, note)
            SELECT $id, max(sequence) + 1, $state, $at, $note FROM order_events WHERE order_id = $id
            """, ("$id", id), ("$state", to.ToString()), ("$at", clock.GetUtcNow().ToUnixTimeMilliseconds()), ("$note", note));
        if (to == OrderState.Cancelled)
            connection.Run("""
                UPDATE books SET stock = stock + (SELECT quantity FROM order_lines WHERE order_id = $id AND book_id = books.id)
                WHERE id IN (SELECT book_id FROM order_lines WHERE order_id = $id)
                """, ("$id", id));
        transaction.Commit();
        feed.Moved();
        return (order with { State = to }, true);
    }
}
