using System.Text.Json.Nodes;

namespace Photon.Ai.Modelling;

/// <summary>What members usually hold, by the words of their names.</summary>
static class ModelLexicon
{
    static readonly HashSet<string> s_numbers = new(StringComparer.Ordinal) { "price", "amount", "total", "subtotal", "sum", "cost", "balance", "fee", "tax", "discount", "rate", "weight", "height", "width", "length", "depth", "distance", "latitude", "longitude", "lat", "lng", "lon", "percentage", "percent", "ratio", "score", "temperature", "salary", "revenue", "budget" };
    static readonly HashSet<string> s_integers = new(StringComparer.Ordinal) { "quantity", "qty", "count", "age", "year", "month", "day", "minutes", "seconds", "hours", "days", "size", "position", "index", "rank", "stock", "version", "pages", "floor", "level", "seats", "capacity", "attempts", "views", "likes", "points" };
    static readonly HashSet<string> s_signed = new(StringComparer.Ordinal) { "latitude", "longitude", "lat", "lng", "lon", "temperature", "balance", "position", "floor", "year", "score", "index" };
    static readonly HashSet<string> s_booleans = new(StringComparer.Ordinal) { "enabled", "disabled", "active", "archived", "deleted", "verified", "visible", "hidden", "paid", "published", "completed", "approved", "confirmed", "flag", "default", "primary", "locked", "public", "private", "available", "taxable", "shipped", "read" };
    static readonly HashSet<string> s_dates = new(StringComparer.Ordinal) { "date", "birthday", "birthdate", "deadline", "dob" };
    static readonly HashSet<string> s_times = new(StringComparer.Ordinal) { "timestamp", "datetime", "created", "updated", "modified", "expires", "time" };
    static readonly HashSet<string> s_links = new(StringComparer.Ordinal) { "url", "uri", "link", "website", "homepage", "avatar", "href", "thumbnail" };

    /// <param name="words">In lower case, at least one.</param>
    /// <returns>Text where nothing better is known.</returns>
    public static ModelNode Of(IReadOnlyList<string> words)
    {
        var last = words[^1];
        if (words.Count > 1 && words[0] is "is" or "has" or "can" or "should" || s_booleans.Contains(last)) return new(ModelKind.Boolean);
        if (words is ["number", "of", ..] or ["no", "of", ..]) return Count();
        if (last == "email" || words is [.., "email", "address"] or [.., "e", "mail"]) return new ModelNode(ModelKind.Text).With("format", "email");
        if (last is "uuid" or "guid") return new ModelNode(ModelKind.Text).With("format", "uuid");
        if (s_links.Contains(last)) return new ModelNode(ModelKind.Text).With("format", "uri");
        if (last is "at" or "on" && words.Count > 1 || s_times.Contains(last)) return new ModelNode(ModelKind.Text).With("format", "date-time");
        if (s_dates.Contains(last)) return new ModelNode(ModelKind.Text).With("format", "date");
        if (last == "duration") return new ModelNode(ModelKind.Text).With("format", "duration");
        if (last == "currency") return new ModelNode(ModelKind.Text).With("minLength", 3).With("maxLength", 3);
        if (s_integers.Contains(last)) return s_signed.Contains(last) ? new(ModelKind.Integer) : Count();
        if (s_numbers.Contains(last)) return s_signed.Contains(last) ? new(ModelKind.Number) : new ModelNode(ModelKind.Number).With("minimum", 0);
        return new(ModelKind.Text);
    }

    /// <summary>The type that somebody names outright: <c>integer</c>, <c>yes or no</c>; null: it names none.</summary>
    public static ModelNode? Named(string word) => word switch
    {
        "string" or "text" or "str" => new(ModelKind.Text),
        "integer" or "int" or "whole number" => new(ModelKind.Integer),
        "number" or "decimal" or "float" or "double" => new(ModelKind.Number),
        "boolean" or "bool" or "yes or no" or "true or false" or "flag" => new(ModelKind.Boolean),
        "date" => Format("date"),
        "date-time" or "datetime" or "timestamp" or "date and time" => Format("date-time"),
        "uuid" or "guid" => Format("uuid"),
        "email" => Format("email"),
        "url" or "uri" or "link" => Format("uri"),
        "object" => new(ModelKind.Object),
        "any" or "anything" => new(ModelKind.Any),
        _ => null,
    };

    static ModelNode Format(string format) => new ModelNode(ModelKind.Text).With("format", format);

    static ModelNode Count() => new ModelNode(ModelKind.Integer).With("minimum", (JsonNode)0);
}
