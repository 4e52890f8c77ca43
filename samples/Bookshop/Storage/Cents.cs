namespace Bookshop.Storage;

/// <summary>Money as SQLite keeps it: it has no decimals.</summary>
static class Cents
{
    public static long Of(decimal euros) => decimal.ToInt64(decimal.Round(euros * 100));
}
