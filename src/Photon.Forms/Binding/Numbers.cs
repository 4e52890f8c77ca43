using System.Globalization;
using Photon.Core.Model;

namespace Photon.Forms.Binding;

static class Numbers
{
    const long MaxSafe = (1L << 53) - 1;

    /// <summary>It may have values that a JavaScript number does not keep.</summary>
    public static bool IsExact(PrimitiveType type) => type.Kind switch
    {
        PrimitiveKind.Decimal or PrimitiveKind.Integer => true,
        PrimitiveKind.Int64 or PrimitiveKind.UInt64 => !IsWithin(type.Minimum) && type.Kind != PrimitiveKind.UInt64 || !IsWithin(type.Maximum),
        _ => false,
    };

    static bool IsWithin(string bound) => decimal.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= -MaxSafe and <= MaxSafe;

    /// <summary>Of a document's bound and its type's, the one that leaves less.</summary>
    /// <param name="sign">1: of lower bounds; -1: of upper ones.</param>
    public static string Stricter(string bound, string range, int sign) =>
        bound.Length == 0 || (range.Length > 0 && double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var said) && said * sign < double.Parse(range, CultureInfo.InvariantCulture) * sign) ? range : bound;

    /// <summary>A type's bound that an exclusive one of the document leaves standing; empty where that says more.</summary>
    public static string Beyond(string bound, string range, int sign) => Stricter(bound, range, sign) == bound ? "" : range;

    public static bool IsZero(string number) => double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == 0;
}
