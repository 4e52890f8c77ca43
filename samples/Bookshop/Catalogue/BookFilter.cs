using System.Globalization;
using Bookshop.Storage;
using Photon;

namespace Bookshop.Catalogue;

/// <summary>The conditions of a search as SQL: fixed texts, every value by name.</summary>
sealed class BookFilter
{
    readonly List<string> conditions = ["1"];
    readonly List<(string, object?)> values = [];

    public BookFilter(ListBooksParameters search)
    {
        foreach (var word in search.Q?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
            Add($"words LIKE {Value($"%{Escape(word)}%")} ESCAPE '\\'");
        AnyOf("genre", search.Genre);
        AnyOf("format", search.Format);
        if (search.MinPrice is { } least)
            Add($"price >= {Value(Cents.Of(least))}");
        if (search.MaxPrice is { } most)
            Add($"price <= {Value(Cents.Of(most))}");
        if (search.PublishedSince is { } day)
            Add($"published_on >= {Value(day.ToString("O", CultureInfo.InvariantCulture))}");
        if (search.InStock is { } inStock)
            Add(inStock ? "stock > 0" : "stock = 0");
        OrderBy = search.Sort.Value switch
        {
            BookSort.Title => "title COLLATE NOCASE, id",
            BookSort.TitleDescending => "title COLLATE NOCASE DESC, id",
            BookSort.Price => "price, id",
            BookSort.PriceDescending => "price DESC, id",
            BookSort.PublishedOn => "published_on, id",
            _ => "published_on DESC, id",
        };
    }

    public string Where => string.Join(" AND ", conditions);

    public string OrderBy { get; }

    public ReadOnlySpan<(string Name, object? Value)> Values => values.ToArray();

    void AnyOf<T>(string column, IReadOnlyList<Open<T>>? members) where T : struct, Enum
    {
        if (members is { Count: > 0 })
            Add($"{column} IN ({string.Join(", ", members.Select(m => Value(m.ToString())))})");
    }

    void Add(string condition) => conditions.Add(condition);

    string Value(object value)
    {
        var name = $"$v{values.Count}";
        values.Add((name, value));
        return name;
    }

    static string Escape(string word) => word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
