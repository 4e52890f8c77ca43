using System.Text.Json;
using Bookshop.Storage;
using Microsoft.Data.Sqlite;
using Photon;

namespace Bookshop.Ordering;

/// <summary>Takes orders: stock, price and order are written together or not at all.</summary>
sealed class OrderDesk(Database database, TimeProvider clock)
{
    sealed record Stocked(string Title, decimal Price);

    /// <summary>The order, or what the shop has against it.</summary>
    /// <param name="attempt">Names the attempt; the same one again gives the order that it placed.</param>
    public (Order? Placed, Problem? Refusal) Place(string customer, Guid? attempt, NewOrder wanted)
    {
        using var connection = database.Open();
        // Takes SQLite's one write lock at once: nobody sells the same copy twice.
        using var transaction = connection.BeginTransaction();
        if (attempt is { } again && OrderStore.FindAttempt(connection, customer, again) is { } earlier)
            return (earlier, null);
        var faults = new List<ProblemError>();
        var lines = wanted.Lines.Select((line, i) => Take(connection, line, i, wanted.Lines, faults)).ToList();
        var percent = Percent(connection, wanted.Voucher, faults);
        if (wanted.Delivery?.Date is { } date && date < DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
            faults.Add(new ProblemError("/delivery/date", "This day has passed."));
        if (faults.Count > 0)
            return (null, new Problem { Title = "The order cannot be carried out.", Errors = faults });
        var order = Write(connection, customer, attempt, wanted.ToOrder(lines, percent, clock.GetUtcNow()));
        transaction.Commit();
        return (order, null);
    }

    static OrderLine Take(SqliteConnection connection, OrderLine line, int index, IReadOnlyList<OrderLine> lines, List<ProblemError> faults)
    {
        if (lines.Take(index).Any(l => l.BookId == line.BookId))
        {
            faults.Add(new ProblemError($"/lines/{index}/bookId", "This book is in a line before."));
            return line;
        }
        var taken = connection.One("UPDATE books SET stock = stock - $quantity WHERE id = $id AND stock >= $quantity RETURNING title, price",
            r => new Stocked(r.GetString(0), r.GetInt64(1) / 100m), ("$id", line.BookId), ("$quantity", line.Quantity));
        if (taken is { } book)
            return line with { Title = book.Title, UnitPrice = book.Price };
        var left = connection.One("SELECT stock FROM books WHERE id = $id", r => (int?)r.GetInt32(0), ("$id", line.BookId));
        faults.Add(left switch
        {
            null => new ProblemError($"/lines/{index}/bookId", "There is no such book."),
            0 => new ProblemError($"/lines/{index}/bookId", "This book is out of stock."),
            _ => new ProblemError($"/lines/{index}/quantity", $"There are only {left} left."),
        });
        return line;
    }

    static int Percent(SqliteConnection connection, string? voucher, List<ProblemError> faults)
    {
        if (voucher is null)
            return 0;
        var percent = connection.One("SELECT percent FROM vouchers WHERE code = $code", r => (int?)r.GetInt32(0), ("$code", voucher));
        if (percent is null)
            faults.Add(new ProblemError("/voucher", "This voucher is not known."));
        return percent ?? 0;
    }

    static Order Write(SqliteConnection connection, string customer, Guid? attempt, Order order)
    {
        var at = order.PlacedAt.ToUnixTimeMilliseconds();
        var number = connection.One("""
            INSERT INTO orders (id, customer, attempt, state, placed_at, document)
            VALUES ($id, $customer, $attempt, $state, $at, $document) RETURNING number
            """, r => r.GetInt64(0), ("$id", order.Id), ("$customer", customer), ("$attempt", attempt), ("$state", order.State.ToString()), ("$at", at),
            ("$document", JsonSerializer.Serialize(order)));
        foreach (var line in order.Lines)
            connection.Run("INSERT INTO order_lines (order_id, book_id, quantity) VALUES ($order, $book, $quantity)",
                ("$order", order.Id), ("$book", line.BookId), ("$quantity", line.Quantity));
        connection.Run("INSERT INTO order_events (order_id, sequence, state, at) VALUES ($id, 1, $state, $at)", ("$id", order.Id), ("$state", order.State.ToString()), ("$at", at));
        return order with { Number = number };
    }
}
