namespace Photon.Cli.Navigation.Query;

/// <summary>What a query found.</summary>
/// <param name="Total">How many rows there are without the limit.</param>
sealed record QueryAnswer(QueryPlan Plan, IReadOnlyList<QueryRow> Rows, int Total)
{
    /// <summary>In the order of the document where the query asks for none; equals stay so.</summary>
    public static QueryAnswer Of(QueryPlan plan, QueryData data)
    {
        var rows = plan.Where is null ? plan.Source.Rows(data) : plan.Source.Rows(data).Where(plan.Where);
        IOrderedEnumerable<QueryRow>? ordered = null;
        foreach (var (field, descends) in plan.Sort)
        {
            var compare = Comparer<object>.Create(Compare);
            ordered = ordered is null ? descends ? rows.OrderByDescending(field.Get, compare) : rows.OrderBy(field.Get, compare)
                : descends ? ordered.ThenByDescending(field.Get, compare) : ordered.ThenBy(field.Get, compare);
        }
        var all = (ordered ?? rows).ToList();
        return new(plan, plan.Limit is { } most && most < all.Count ? all[..most] : all, all.Count);
    }

    static int Compare(object left, object right) => (left, right) switch
    {
        (long a, long b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (string a, string b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase) is not 0 and var order ? order : string.CompareOrdinal(a, b),
        (IEnumerable<string> a, IEnumerable<string> b) => string.CompareOrdinal(string.Join('\n', a), string.Join('\n', b)),
        _ => 0,
    };
}
