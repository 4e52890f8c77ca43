using System.Text.Json.Nodes;

namespace Photon.Cli.Navigation.Examples;

/// <summary>Numbers within their bounds.</summary>
static class NumberExample
{
    public static JsonNode Of(MergedSchema schema)
    {
        var isWhole = schema.Type == "integer";
        var step = schema.Most("multipleOf") is { } multiple and > 0 ? multiple : isWhole ? 1 : 0.5m;
        var low = schema.Most("minimum");
        var high = schema.Least("maximum");
        var above = schema.Most("exclusiveMinimum") ?? (schema.IsMarked("exclusiveMinimum") ? low : null);
        var below = schema.Least("exclusiveMaximum") ?? (schema.IsMarked("exclusiveMaximum") ? high : null);
        var least = Max(low, above) ?? Math.Min(Min(high, below) ?? 1, 1);
        try
        {
            var value = Math.Ceiling(least / step) * step;
            if (above is { } bound && value <= bound) value += step;
            // The steps are too wide for the bounds: half way.
            if ((high is { } most && value > most) || (below is { } under && value >= under)) value = isWhole ? Math.Ceiling(least) : (least + (Min(high, below) ?? least)) / 2;
            return isWhole && value <= long.MaxValue && value >= long.MinValue ? JsonValue.Create((long)value) : JsonValue.Create(value);
        }
        catch (OverflowException)
        {
            return JsonValue.Create(least);
        }
    }

    static decimal? Max(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);

    static decimal? Min(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);
}
