using System.Globalization;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Text;

namespace Photon.Cli.Navigation.Query;

/// <summary>A query that was understood.</summary>
/// <param name="Columns">What to show, and whether somebody selected it.</param>
sealed record QueryPlan(QuerySource Source, Func<QueryRow, bool>? Where, IReadOnlyList<(QueryField Field, bool Descends)> Sort, int? Limit, IReadOnlyList<QueryField> Columns, bool IsSelected);

/// <summary>
/// <c>SOURCE [where CONDITION] [sort by FIELD [desc], …] [limit N] [select FIELD, …]</c>, or <c>refs out|in [*] NAME …</c>; the grammar is in docs/navigate.md.
/// </summary>
/// <param name="index">Whose names references are looked for in.</param>
sealed class QueryParser(string query, SpecIndex index)
{
    const int Deepest = 64;
    static readonly string[] s_keywords = ["where", "sort", "limit", "select", "and", "or", "not", "by"];
    static readonly string[] s_signs = ["=", "!=", "~", "!~", "<", ">", "<=", ">="];

    readonly List<QueryToken> _tokens = QueryScanner.Scan(query);
    int _at;
    int _depth;

    QueryToken Now => _tokens[_at];

    /// <exception cref="QueryException">It is not understood; the message says where, and what may have been meant.</exception>
    public QueryPlan Parse()
    {
        var source = Source();
        var where = Take("where") ? Or(source) : null;
        var sort = new List<(QueryField, bool)>();
        if (Take("sort"))
        {
            if (!Take("by")) throw Unexpected("'by'");
            do sort.Add((Field(source), Take("desc") || (Take("asc") && false)));
            while (Take(","));
        }
        int? limit = null;
        if (Take("limit"))
        {
            if (!int.TryParse(Now.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var most)) throw Unexpected("a number");
            limit = most;
            _at++;
        }
        var columns = new List<QueryField>();
        if (Take("select"))
        {
            do columns.Add(Field(source));
            while (Take(","));
        }
        if (Now.Kind != QueryTokenKind.End) throw Unexpected(where is null && sort.Count == 0 ? "'where', 'sort by', 'limit' or 'select'" : "'and', 'or', 'sort by', 'limit' or 'select', in this order,");
        return new(source, where, sort, limit, columns.Count > 0 ? columns : [.. source.Columns.Select(name => source.Fields.First(field => field.Name == name))], columns.Count > 0);
    }

    QuerySource Source()
    {
        var token = Now;
        if (Take("refs")) return Refs();
        _at++;
        return QuerySource.All.FirstOrDefault(source => token.Is(source.Name))
            ?? throw new QueryException(token.Column, token.Kind == QueryTokenKind.End ? "say what you look for: operations, schemas, refs out NAME …"
                : $"there is no '{token.Text}' to look through{NearestNames.Suggest(token.Text, QuerySource.All.Select(static source => source.Name).Append("refs"))}");
    }

    QuerySource Refs()
    {
        var isOut = Take("out") || Take("out*") || (Take("in") || Take("in*") ? false : throw Unexpected("'out' or 'in'"));
        var all = _tokens[_at - 1].Text.EndsWith('*') || Take("*");
        var token = Now;
        if (token.Kind is QueryTokenKind.End or QueryTokenKind.Sign) throw Unexpected("a name: of a schema, an operation id, \"POST /orders\", …");
        _at++;
        var ids = Named(token.Text);
        if (ids.Count == 0) throw new QueryException(token.Column, $"the document has no '{token.Text}'{NearestNames.Suggest(token.Text, index.All.Select(static item => item.Name).Concat(index.All.Select(static item => item.Label)))}");
        return QuerySource.Refs(isOut ? "refs out" : "refs in", data => ids.SelectMany(id => all
            ? isOut ? data.Graph.AllOut(id) : data.Graph.AllIn(id)
            : [.. isOut ? data.Graph.Out(id) : data.Graph.In(id)]).Distinct());
    }

    /// <summary>As it is written, else without regard to case; by place where it begins with "#/".</summary>
    List<int> Named(string name)
    {
        foreach (var comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            var found = index.All.Where(item => item.Kind != EntryKind.Tag && (item.Name.Equals(name, comparison) || item.Label.Equals(name, comparison) || (name.StartsWith('#') && item.Pointer.Equals(name[1..], comparison)))).Select(static item => item.Id).ToList();
            if (found.Count > 0) return found;
        }
        return [];
    }

    Func<QueryRow, bool> Or(QuerySource source)
    {
        var left = And(source);
        while (Take("or"))
        {
            var (before, right) = (left, And(source));
            left = row => before(row) || right(row);
        }
        return left;
    }

    Func<QueryRow, bool> And(QuerySource source)
    {
        var left = Not(source);
        while (Take("and"))
        {
            var (before, right) = (left, Not(source));
            left = row => before(row) && right(row);
        }
        return left;
    }

    Func<QueryRow, bool> Not(QuerySource source)
    {
        if (++_depth > Deepest) throw new QueryException(Now.Column, $"conditions are nested at most {Deepest} deep");
        try
        {
            if (Take("not"))
            {
                var inner = Not(source);
                return row => !inner(row);
            }
            if (!Take("(")) return Comparison(source);
            var group = Or(source);
            return Take(")") ? group : throw Unexpected("')'");
        }
        finally
        {
            _depth--;
        }
    }

    Func<QueryRow, bool> Comparison(QuerySource source)
    {
        var field = Field(source);
        if (Now.Kind != QueryTokenKind.Sign || !s_signs.Contains(Now.Text))
            return field.Kind == FieldKind.Boolean ? row => (bool)field.Get(row) : throw Unexpected("one of = != ~ !~ < > <= >=");
        var sign = Now.Text;
        _at++;
        var value = Now;
        if (value.Kind is QueryTokenKind.End or QueryTokenKind.Sign || (value.Kind == QueryTokenKind.Word && s_keywords.Contains(value.Text, StringComparer.OrdinalIgnoreCase))) throw Unexpected("a value; quote it where it is a word of the query");
        _at++;
        return QueryTest.Of(field, sign, value);
    }

    QueryField Field(QuerySource source)
    {
        var token = Now;
        if (token.Kind != QueryTokenKind.Word) throw Unexpected("a field: " + string.Join(", ", source.Fields.Select(static field => field.Name)));
        _at++;
        return source.Fields.FirstOrDefault(field => field.IsCalled(token.Text))
            ?? throw new QueryException(token.Column, $"{source.Name} have no field '{token.Text}'{Suggest(token.Text, source)}");
    }

    static string Suggest(string name, QuerySource source) => NearestNames.Suggest(name, source.Fields.SelectMany(static field => field.Aliases.Prepend(field.Name))) is { Length: > 0 } near
        ? near : "; there are " + string.Join(", ", source.Fields.Select(static field => field.Name));

    bool Take(string word)
    {
        if (!Now.Is(word)) return false;
        _at++;
        return true;
    }

    QueryException Unexpected(string wanted) => new(Now.Column, Now.Kind == QueryTokenKind.End ? $"the query ends where {wanted} is missing" : $"{wanted} should stand here, not '{Now.Text}'");
}
