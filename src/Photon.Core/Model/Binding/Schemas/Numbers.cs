using System.Globalization;
using System.Numerics;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Numbers of a document, compared and rounded without losing a digit.</summary>
static class Numbers
{
    const NumberStyles Json = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A count: a whole number of zero or more. Beyond 2^31 nothing is bounded.</summary>
    public static bool TryCount(Node value, string keyword, BindScope scope, out int count)
    {
        count = 0;
        if (value.IsNumber && TryDecimal(value.Text, out var number) && number >= 0 && decimal.Truncate(number) == number)
        {
            count = number > int.MaxValue ? int.MaxValue : (int)number;
            return true;
        }
        scope.Report(BindingRules.InvalidBound, value.Place, keyword, "a whole number, zero or more");
        return false;
    }

    public static bool TryDecimal(string text, out decimal value) => decimal.TryParse(text, Json, CultureInfo.InvariantCulture, out value);

    public static int Compare(string left, string right) =>
        TryDecimal(left, out var l) && TryDecimal(right, out var r) ? l.CompareTo(r)
        : TryInteger(left, out var a) && TryInteger(right, out var b) ? a.CompareTo(b)
        : Double(left).CompareTo(Double(right));

    /// <summary>The whole number at or above (or below) a bound, as digits; null where the bound is beyond reach.</summary>
    public static string? Whole(string text, bool up, ref bool exclusive)
    {
        if (TryInteger(text, out var whole)) return whole.ToString(CultureInfo.InvariantCulture);
        if (TryDecimal(text, out var value))
        {
            var rounded = up ? decimal.Ceiling(value) : decimal.Floor(value);
            // Beyond 0.5 begins at 1, which is no longer excluded.
            if (rounded != value) exclusive = false;
            return decimal.Truncate(rounded).ToString("0", CultureInfo.InvariantCulture);
        }
        // 1e30 is more than decimal holds.
        var number = Double(text);
        return double.IsInfinity(number) || double.IsNaN(number) || Math.Abs(number) < 1 ? null : new BigInteger(number).ToString(CultureInfo.InvariantCulture);
    }

    public static bool FitsInt64(string whole) => whole.Length == 0 || long.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    public static bool IsWhole(string text) => text.IndexOfAny(['.', 'e', 'E']) < 0 || (TryDecimal(text, out var value) && decimal.Truncate(value) == value);

    // A million digits would take a second to read.
    static bool TryInteger(string text, out BigInteger value)
    {
        value = default;
        return text.Length <= 400 && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    static double Double(string text)
    {
        if (double.TryParse(text, Json, CultureInfo.InvariantCulture, out var value)) return value;
        return text.Length > 0 && text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }
}
