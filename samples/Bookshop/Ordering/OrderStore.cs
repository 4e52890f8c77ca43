using System.Text.Json;
using Bookshop.Storage;
using Microsoft.Data.Sqlite;

namespace Bookshop.Ordering;

/// <summary>Orders in the database, for reading.</summary>
sealed class OrderStore(Database database)
{
    const string Columns = "document, state, number";

    /// <param name="customer">Whose; <c>null</c> for everybody's.</param>
    public (IReadOnlyList<Order> Items, long Total) Search(string? customer, ListOrdersParameters search)
    {
        var conditions = new List<string> { "($customer IS NULL OR customer = $customer)", "placed_at >= $since" };
        var values = new List<(string, object?)> { ("$customer", customer), ("$since", search.PlacedSince?.ToUnixTimeMilliseconds() ?? 0) };
        if (search.State is { Count: > 0 } states)
        {
            conditions.Add($"state IN ({string.Join(", ", states.Select((_, i) => $"$s{i}"))})");
            values.AddRange(states.Select((s, i) => ($"$s{i}", (object?)s.ToString())));
        }
        var where = string.Join(" AND ", conditions);
        using var connection = database.Open();
        var total = connection.One($"SELECT count(*) FROM orders WHERE {where}", r => r.GetInt64(0), [.. values]);
        var items = connection.All($"SELECT {Columns} FROM orders WHERE {where} ORDER BY number DESC LIMIT $size OFFSET $skip", Read,
            [.. values, ("$size", search.PageSize), ("$skip", (search.Page - 1) * search.PageSize)]);
        return (items, total);
    }

    public Order? Find(string? customer, Guid id)
    {
        using var connection = database.Open();
        return Find(connection, customer, id);
    }

    public static Order? Find(SqliteConnection connection, string? customer, Guid id) =>
        connection.One($"SELECT {Columns} FROM orders WHERE id = $id AND ($customer IS NULL OR customer = $customer)", Read, ("$id", id), ("$customer", customer));

    public static Order? FindAttempt(SqliteConnection connection, string customer, Guid attempt) =>
        connection.One($"SELECT {Columns} FROM orders WHERE customer = $customer AND attempt = $attempt", Read, ("$customer", customer), ("$attempt", attempt));

    /// <summary>What happened to an order after event number <paramref name="after"/>.</summary>
    public IReadOnlyList<OrderEvent> Events(Guid id, int after)
    {
        using var connection = database.Open();
        return connection.All("SELECT sequence, state, at, note FROM order_events WHERE order_id = $id AND sequence > $after ORDER BY sequence", r => new OrderEvent
        {
            Sequence = r.GetInt32(0),
            State = Enum.Parse<OrderState>(r.GetString(1)),
            At = DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(2)),
            Note = r.IsDBNull(3) ? null : r.GetString(3),
        }, ("$id", id), ("$after", after));
    }

    // The number is given by the database, the state moves: their columns overrule the document.
    static Order Read(SqliteDataReader row) => JsonSerializer.Deserialize<Order>(row.GetString(0))! with
    {
        State = Enum.Parse<OrderState>(row.GetString(1)),
        Number = row.GetInt64(2),
    };
}
