using System.Text;

namespace Photon.Cli.Navigation.Query;

enum QueryTokenKind : byte
{
    Word,

    /// <summary>In quotes: never a keyword.</summary>
    Text,

    /// <summary>A comparison, a parenthesis or a comma.</summary>
    Sign,
    End,
}

/// <param name="Column">From one.</param>
readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Column)
{
    public bool Is(string word) => Kind is QueryTokenKind.Word or QueryTokenKind.Sign && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Cuts a query into words, quoted texts and signs.</summary>
static class QueryScanner
{
    /// <summary>Nobody writes more.</summary>
    public const int Longest = 10_000;

    static readonly string[] s_signs = ["!=", "!~", "<=", ">=", "=", "~", "<", ">", "(", ")", ","];

    public static List<QueryToken> Scan(string query)
    {
        if (query.Length > Longest) throw new QueryException(Longest, $"a query has at most {Longest} characters");
        var tokens = new List<QueryToken>();
        for (var at = 0; at < query.Length;)
        {
            if (char.IsWhiteSpace(query[at])) at++;
            else if (query[at] is '"' or '\'') tokens.Add(Quoted(query, ref at));
            else if (Array.Find(s_signs, sign => string.CompareOrdinal(query, at, sign, 0, sign.Length) == 0) is { } sign)
            {
                tokens.Add(new(QueryTokenKind.Sign, sign, at + 1));
                at += sign.Length;
            }
            else
            {
                var start = at;
                while (at < query.Length && !EndsWord(query[at])) at++;
                // What is no sign and can be in no word: a lone '!'.
                if (at == start) throw new QueryException(at + 1, $"'{query[at]}' has no meaning here; write values with it in quotes");
                tokens.Add(new(QueryTokenKind.Word, query[start..at], start + 1));
            }
        }
        tokens.Add(new(QueryTokenKind.End, "", query.Length + 1));
        return tokens;
    }

    static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '=' or '!' or '~' or '<' or '>' or '(' or ')' or ',';

    static QueryToken Quoted(string query, ref int at)
    {
        var (start, quote, text) = (at, query[at], new StringBuilder());
        for (at++; at < query.Length; at++)
        {
            if (query[at] == quote)
            {
                at++;
                return new(QueryTokenKind.Text, text.ToString(), start + 1);
            }
            if (query[at] == '\\' && at + 1 < query.Length) at++;
            text.Append(query[at]);
        }
        throw new QueryException(start + 1, "the quoted text has no end");
    }
}
