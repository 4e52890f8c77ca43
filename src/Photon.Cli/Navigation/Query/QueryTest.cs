using System.Globalization;
using System.IO.Enumeration;

namespace Photon.Cli.Navigation.Query;

/// <summary>Makes the test of one comparison.</summary>
static class QueryTest
{
    /// <param name="sign">=, !=, ~, !~, &lt;, &gt;, &lt;= or &gt;=.</param>
    public static Func<QueryRow, bool> Of(QueryField field, string sign, QueryToken value)
    {
        if (field.Kind == FieldKind.Boolean) return OfBoolean(field, sign, value);
        if (field.Kind == FieldKind.Number) return OfNumber(field, sign, value);
        var test = OfText(sign.TrimStart('!'), value);
        // "Not" of a list holds when no member meets it.
        var positive = field.Kind == FieldKind.List
            ? row => ((IEnumerable<string>)field.Get(row)).Any(test)
            : new Func<QueryRow, bool>(row => test((string)field.Get(row)));
        return sign[0] == '!' ? row => !positive(row) : positive;
    }

    static Func<string, bool> OfText(string sign, QueryToken value)
    {
        var wanted = value.Text;
        return sign switch
        {
            "=" => text => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase),
            "~" when wanted.AsSpan().IndexOfAny('*', '?') >= 0 => Pattern(wanted),
            "~" => text => text.Contains(wanted, StringComparison.OrdinalIgnoreCase),
            "<" => text => string.Compare(text, wanted, StringComparison.OrdinalIgnoreCase) < 0,
            ">" => text => string.Compare(text, wanted, StringComparison.OrdinalIgnoreCase) > 0,
            "<=" => text => string.Compare(text, wanted, StringComparison.OrdinalIgnoreCase) <= 0,
            _ => text => string.Compare(text, wanted, StringComparison.OrdinalIgnoreCase) >= 0,
        };
    }

    /// <summary>Stars and question marks, against the whole text; a backslash is itself.</summary>
    static Func<string, bool> Pattern(string pattern)
    {
        var simple = pattern.Replace("\\", "\\\\", StringComparison.Ordinal);
        return text => FileSystemName.MatchesSimpleExpression(simple, text);
    }

    static Func<QueryRow, bool> OfNumber(QueryField field, string sign, QueryToken value)
    {
        if (!long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wanted)) throw new QueryException(value.Column, $"'{field.Name}' is a number, which '{value.Text}' is not");
        return sign switch
        {
            "=" => row => (long)field.Get(row) == wanted,
            "!=" => row => (long)field.Get(row) != wanted,
            "<" => row => (long)field.Get(row) < wanted,
            ">" => row => (long)field.Get(row) > wanted,
            "<=" => row => (long)field.Get(row) <= wanted,
            ">=" => row => (long)field.Get(row) >= wanted,
            _ => throw new QueryException(value.Column, $"'{field.Name}' is a number: compare it with =, !=, <, >, <= or >="),
        };
    }

    static Func<QueryRow, bool> OfBoolean(QueryField field, string sign, QueryToken value)
    {
        if (sign is not ("=" or "!=") || !bool.TryParse(value.Text, out var wanted)) throw new QueryException(value.Column, $"'{field.Name}' is true or false: write {field.Name}=true or {field.Name}=false");
        return row => (bool)field.Get(row) == wanted == (sign == "=");
    }
}
