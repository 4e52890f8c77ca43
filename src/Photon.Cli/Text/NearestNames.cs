namespace Photon.Cli.Text;

/// <summary>What somebody who wrote a name wrong may have meant.</summary>
static class NearestNames
{
    /// <summary>"; did you mean 'placeOrder' or 'placeOrders'?", or nothing where no name is near.</summary>
    public static string Suggest(string written, IEnumerable<string> names)
    {
        var near = Of(written, names).Select(name => $"'{name}'").ToList();
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }

    /// <returns>At most three, the nearest first: those that contain what was written, or can be had from it by changing a third of it.</returns>
    public static IEnumerable<string> Of(string written, IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal)
        .Select(name => (name, distance: name.Contains(written, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(written, name)))
        .Where(one => one.distance <= Math.Max(1, written.Length / 3))
        .OrderBy(one => one.distance).ThenBy(one => one.name.Length).ThenBy(one => one.name, StringComparer.Ordinal)
        .Take(3).Select(one => one.name);

    /// <summary>Of Levenshtein, without regard to case: how many characters must be put in, left out or replaced.</summary>
    static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > a.Length) return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
