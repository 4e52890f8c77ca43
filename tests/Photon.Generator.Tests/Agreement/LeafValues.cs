using System.Globalization;
using System.Text.Json.Nodes;
using Photon.Core.Model;
using Photon.Generator.Tests.RoundTrip;

namespace Photon.Generator.Tests.Agreement;

/// <summary>Texts and numbers, within their bounds and at them.</summary>
sealed class LeafValues(Random chance)
{
    static readonly string[] s_characters = ["a", "b", "Z", "7", "-", " ", "é", "😀", "\u0301", "/", "\""];

    public Random Chance { get; set; } = chance;

    public JsonNode? Of(EnumType choice, bool isEdge)
    {
        var value = choice.Members[Chance.Next(choice.Members.Count)].Value;
        if (isEdge) return Chance.Next(4) switch { 0 => JsonValue.Create(value.ToUpperInvariant()), 1 => JsonValue.Create(""), 2 => JsonNode.Parse("12345"), _ => JsonValue.Create(value + "x") };
        return choice.IsInteger ? JsonNode.Parse(value) : JsonValue.Create(value);
    }

    public JsonNode? Of(PrimitiveType type, bool isEdge)
    {
        if (type.Allowed.Count > 0) return isEdge && Chance.Next(2) == 0 ? JsonValue.Create("other") : JsonNode.Parse(type.Allowed[Chance.Next(type.Allowed.Count)]);
        return type.Kind switch
        {
            PrimitiveKind.Boolean => Chance.Next(2) == 0,
            PrimitiveKind.Any => Chance.Next(4) switch { 0 => "any", 1 => new JsonObject { ["a"] = 1 }, 2 => new JsonArray(1, "x"), _ => JsonNode.Parse("1.50") },
            PrimitiveKind.Problem => new JsonObject { ["title"] = "No" },
            PrimitiveKind.Null or PrimitiveKind.Never => null,
            var kind when kind.IsNumber() => JsonNode.Parse(Number(type, isEdge)),
            var kind when kind.IsNumberText() => JsonValue.Create(Number(type, isEdge)),
            PrimitiveKind.String when type.Format.Length == 0 => JsonValue.Create(Text(type, isEdge)),
            _ => JsonValue.Create(Formatted(type, isEdge)),
        };
    }

    /// <summary>In code points.</summary>
    string Text(PrimitiveType type, bool isEdge)
    {
        var most = type.MaxLength < 0 ? type.MinLength + 8 : Math.Min(type.MaxLength, type.MinLength + 8);
        var length = isEdge && Chance.Next(3) > 0
            ? Math.Max(0, (type.MaxLength < 0 || Chance.Next(2) == 0 ? type.MinLength : Math.Min(type.MaxLength, 5000)) + Chance.Next(3) - 1)
            : type.MinLength + Chance.Next(Math.Max(0, most - type.MinLength) + 1);
        length = Math.Min(length, 5001);
        if (type.Pattern.Length == 0) return string.Concat(Enumerable.Range(0, length).Select(_ => s_characters[Chance.Next(s_characters.Length)]));
        var text = PatternText.Of(type.Pattern, isEdge ? 0 : type.MinLength, isEdge ? -1 : type.MaxLength, Chance.Next(100)) ?? "?";
        return isEdge ? Spoiled(text, length) : text;
    }

    /// <summary>Nearly the same.</summary>
    string Spoiled(string text, int length)
    {
        var extra = s_characters[Chance.Next(s_characters.Length)];
        return Chance.Next(5) switch
        {
            0 => text + extra,
            1 => extra + text,
            2 when text.Length > 0 => text[..^1],
            3 when text.Length > 0 => text.Remove(Chance.Next(text.Length), 1),
            _ => text.PadRight(length, text.Length > 0 ? text[^1] : 'a')[..Math.Max(0, length)],
        };
    }

    string Formatted(PrimitiveType type, bool isEdge)
    {
        var (good, bad) = FormatSamples.Of(type);
        var text = good.Length > 0 ? good[Chance.Next(good.Length)] : Text(type, isEdge);
        if (!isEdge) return text;
        return bad.Length > 0 && Chance.Next(3) > 0 ? bad[Chance.Next(bad.Length)] : Spoiled(text, text.Length);
    }

    string Number(PrimitiveType type, bool isEdge)
    {
        var (least, most) = type.Kind.Range();
        var (min, max) = (Bound(type.Minimum) ?? Bound(least), Bound(type.Maximum) ?? Bound(most));
        var step = Bound(type.MultipleOf) is { } s && s != 0 ? s : 1;
        var integer = type.Kind.IsInteger() || type.Kind is PrimitiveKind.Int64Text or PrimitiveKind.UInt64Text;
        if (isEdge) return Edge(type, min, max, step);
        var (low, high) = (min ?? (max ?? 100) - 100, max ?? (min ?? 0) + 100);
        if (type.ExclusiveMinimum) low += integer ? 1 : 0.01m;
        if (type.ExclusiveMaximum) high -= integer ? 1 : 0.01m;
        var span = (double)Math.Min(high - low, 1_000_000_000m);
        var value = low + (decimal)(Chance.NextDouble() * span);
        value = type.MultipleOf.Length > 0 ? Math.Floor(value / step) * step : integer ? Math.Floor(value) : Math.Round(value, 2);
        if (value < low) value += type.MultipleOf.Length > 0 ? step : integer ? 1 : 0.01m;
        var text = value.ToString(CultureInfo.InvariantCulture);
        // As other writers have it.
        return Chance.Next(12) switch { 0 when !text.Contains('.') => text + ".0", 1 when !text.Contains('.') => text + "e0", 2 when text.Contains('.') => text + "0", _ => text };
    }

    string Edge(PrimitiveType type, decimal? min, decimal? max, decimal step)
    {
        var bound = Chance.Next(2) == 0 ? min ?? max ?? 0 : max ?? min ?? 0;
        decimal[] far = [0, 1, -1, step, -step, 0.5m, -0.5m, 0.01m, -0.01m, step / 2, 0.000000001m, -0.000000001m];
        string[] odd = ["1e400", "-1e400", "1e-400", "9223372036854775808", "-9223372036854775809", "18446744073709551616", "1.5", "0.1", "-0", "1E2", "9007199254740993", "12345678901234567890.123456789", "0.30000000000000004", "1e19", "1e-7",
            "123456789012345678901234567890", "79228162514264337593543950336", "0.00000000000000000000000000001", "3.5e38", "1.8e308", "100e-2", "1.0000000000000000000000000000000001"];
        if (Chance.Next(3) == 0) return odd[Chance.Next(odd.Length)];
        try
        {
            return (bound + far[Chance.Next(far.Length)]).ToString(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return odd[0];
        }
    }

    static decimal? Bound(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
