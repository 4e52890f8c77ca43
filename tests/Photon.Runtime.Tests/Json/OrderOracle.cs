using System.Globalization;
using System.Text.Json;

namespace Photon.Runtime.Tests.Json;

/// <summary>Says by System.Text.Json and plain code whether a text is a valid order: slowly, and in nothing like a codec's way.</summary>
static class OrderOracle
{
    static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static bool IsValid(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return TextsAreGood(document.RootElement) && IsOrder(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    public static bool IsJson(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return TextsAreGood(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>System.Text.Json looks at escapes and UTF-8 only when someone asks for the text: it throws then.</summary>
    static bool TextsAreGood(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().All(member => member.Name.Length >= 0 && TextsAreGood(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().All(TextsAreGood),
        JsonValueKind.String => value.GetString() is not null,
        _ => true,
    };

    static bool IsOrder(JsonElement o)
    {
        if (o.ValueKind != JsonValueKind.Object) return false;
        return Need(o, "id", v => v.ValueKind == JsonValueKind.String && IsUuid(v.GetString()!))
            && Need(o, "number", v => IsText(v) && v.GetString() is ['B', '-', var a, var b, var c, var d] && new[] { a, b, c, d }.All(char.IsAsciiDigit))
            && Need(o, "copies", v => IsInteger(v, 1, 999))
            && Need(o, "state", IsState)
            && May(o, "previous", v => v.ValueKind == JsonValueKind.Null || IsState(v))
            && May(o, "price", IsPrice)
            && May(o, "placedAt", v => IsText(v) && IsMoment(v.GetString()!))
            && May(o, "delivery", v => IsText(v) && DateOnly.TryParseExact(v.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            && Need(o, "address", IsAddress)
            && Need(o, "lines", v => v.ValueKind == JsonValueKind.Array && v.GetArrayLength() is >= 1 and <= 50 && v.EnumerateArray().All(IsLine))
            && May(o, "tags", v => v.ValueKind == JsonValueKind.Array && v.GetArrayLength() <= 20 && v.EnumerateArray().All(tag => IsText(tag) && Length(tag) is >= 1 and <= 10)
                && v.EnumerateArray().Select(tag => tag.GetString()).Distinct().Count() == v.GetArrayLength())
            && May(o, "labels", v => v.ValueKind == JsonValueKind.Object && v.EnumerateObject().All(label => IsText(label.Value)))
            && May(o, "note", v => IsText(v) && Length(v) <= 200)
            && Need(o, "label", v => v.ValueKind == JsonValueKind.Null || IsText(v))
            && May(o, "subtitle", v => v.ValueKind == JsonValueKind.Null || IsText(v))
            && May(o, "type", v => IsText(v) && v.GetString() == "order")
            && May(o, "secret", IsText)
            && May(o, "ratio", v => v.ValueKind == JsonValueKind.Number && v.GetDouble() is >= 0 and <= 1)
            && May(o, "weight", v => v.ValueKind == JsonValueKind.Null || IsInteger(v, int.MinValue, int.MaxValue));
    }

    static bool Need(JsonElement o, string name, Func<JsonElement, bool> rule) => o.TryGetProperty(name, out var value) && rule(value);

    static bool May(JsonElement o, string name, Func<JsonElement, bool> rule) => !o.TryGetProperty(name, out var value) || rule(value);

    static bool IsAddress(JsonElement v) => v.ValueKind == JsonValueKind.Object
        && Need(v, "street", street => IsText(street) && Length(street) is >= 1 and <= 100)
        && May(v, "city", city => IsText(city) && city.GetString() is { Length: > 0 and <= 253 } text
            && text.Split('.').All(label => label.Length is > 0 and < 64 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-'));

    static bool IsLine(JsonElement v) => v.ValueKind == JsonValueKind.Object && v.EnumerateObject().All(member => member.Name is "sku" or "quantity")
        && Need(v, "sku", IsText) && Need(v, "quantity", q => IsInteger(q, int.MinValue, int.MaxValue));

    /// <summary>Guid.Parse would take signs and white space too.</summary>
    static bool IsUuid(string text) => text.Length == 36 && text.Select((c, i) => i is 8 or 13 or 18 or 23 ? c == '-' : char.IsAsciiHexDigit(c)).All(good => good);

    static bool IsText(JsonElement v) => v.ValueKind == JsonValueKind.String;

    static bool IsState(JsonElement v) => IsText(v) && v.GetString() is "open" or "shipped" or "cancelled-by-customer";

    static int Length(JsonElement v) => v.GetString()!.EnumerateRunes().Count();

    /// <summary>1.0 and 1e2 are integers.</summary>
    static bool IsInteger(JsonElement v, int min, int max) => v.ValueKind == JsonValueKind.Number
        && decimal.TryParse(v.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && !IsRounded(v) && value % 1 == 0 && value >= min && value <= max;

    static bool IsPrice(JsonElement v) => v.ValueKind == JsonValueKind.Number
        && decimal.TryParse(v.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && !IsRounded(v) && value > 0 && value <= 1_000_000 && value % 0.01m == 0;

    /// <summary>More digits than a decimal holds: no mutant of 772 bytes should make them, and none is judged by them.</summary>
    static bool IsRounded(JsonElement v) => v.GetRawText().Length > 28;

    static bool IsMoment(string text)
    {
        // Four shapes of RFC 3339, and offsets that DateTimeOffset does not hold.
        var match = System.Text.RegularExpressions.Regex.Match(text, @"\A(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-](\d\d):(\d\d))\z", System.Text.RegularExpressions.RegexOptions.ECMAScript);
        if (!match.Success) return false;
        int[] parts = [.. Enumerable.Range(1, 6).Select(i => int.Parse(match.Groups[i].Value, CultureInfo.InvariantCulture))];
        if (parts[0] < 1 || parts[1] is < 1 or > 12 || parts[2] < 1 || parts[2] > DateTime.DaysInMonth(parts[0], parts[1]) || parts[3] > 23 || parts[4] > 59 || parts[5] > 60) return false;
        int minutes = 0;
        if (match.Groups[9].Success)
        {
            int hour = int.Parse(match.Groups[9].Value, CultureInfo.InvariantCulture), minute = int.Parse(match.Groups[10].Value, CultureInfo.InvariantCulture);
            if (hour > 23 || minute > 59) return false;
            minutes = (hour * 60 + minute) * (match.Groups[8].Value[0] == '-' ? -1 : 1);
        }
        // A leap second ends a day in UTC.
        if (parts[5] == 60 && ((parts[3] * 60 + parts[4] - minutes) % 1440 + 1440) % 1440 != 1439) return false;
        return parts[0] is > 1 and < 9999;
    }
}
