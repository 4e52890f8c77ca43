using System.Numerics;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Bounds and multiples of a number, checked on the number's own text: exactly, whatever .NET type it becomes.</summary>
public sealed class NumberRange
{
    readonly record struct Number(BigInteger Digits, int Exponent, string Text)
    {
        public static Number? Of(string text) =>
            text.Length > 0 && NumberText.TrySplit(Encoding.UTF8.GetBytes(text), out var digits, out int exponent) ? new Number(digits, exponent, text) : null;
    }

    Number? min;
    Number? max;
    Number? multiple;
    bool aboveMin;
    bool belowMax;
    bool short18;
    Int128 min18;
    Int128 max18;
    Int128 multiple18;

    NumberRange() { }

    /// <param name="min">A JSON number as the document has it; empty for none.</param>
    /// <param name="max">As <paramref name="min"/>.</param>
    /// <param name="multipleOf">As <paramref name="min"/>.</param>
    /// <param name="exclusiveMin">The value must be more than <paramref name="min"/>.</param>
    /// <param name="exclusiveMax">The value must be less than <paramref name="max"/>.</param>
    public static NumberRange Of(string min, string max, string multipleOf, bool exclusiveMin, bool exclusiveMax)
    {
        var range = new NumberRange
        {
            min = Number.Of(min),
            max = Number.Of(max),
            multiple = Number.Of(multipleOf) is { Digits.IsZero: false } step ? step : null,
            aboveMin = exclusiveMin,
            belowMax = exclusiveMax,
        };
        range.short18 = ShortNumber.TryRead(range.min?.Text, out range.min18) && ShortNumber.TryRead(range.max?.Text, out range.max18)
            && ShortNumber.TryRead(range.multiple?.Text, out range.multiple18);
        return range;
    }

    /// <summary>Checks the number that comes next, without stepping over it. What is no number is left to its reader.</summary>
    internal void Check(ref JsonIn x)
    {
        if (!x.PeekNumber(out var text)) return;
        if (short18 && ShortNumber.TryRead(text, out var value))
        {
            CheckShort(ref x, value);
            return;
        }
        if (!NumberText.TrySplit(text, out var digits, out int exponent))
        {
            x.RangeFault(FaultCode.Range, "any number type");
            return;
        }
        if (min is { } low && NumberText.Compare(digits, exponent, low.Digits, low.Exponent) is var below && (aboveMin ? below <= 0 : below < 0))
            x.RangeFault(aboveMin ? FaultCode.ExclusiveMinimum : FaultCode.Minimum, low.Text);
        if (max is { } high && NumberText.Compare(digits, exponent, high.Digits, high.Exponent) is var above && (belowMax ? above >= 0 : above > 0))
            x.RangeFault(belowMax ? FaultCode.ExclusiveMaximum : FaultCode.Maximum, high.Text);
        if (multiple is { } step && !NumberText.IsMultiple(digits, exponent, step.Digits, step.Exponent)) x.RangeFault(FaultCode.MultipleOf, step.Text);
    }

    /// <summary>The same without big integers, ten times as fast: for numbers and bounds of at most 18 digits.</summary>
    void CheckShort(ref JsonIn x, Int128 value)
    {
        if (min is { } low && (aboveMin ? value <= min18 : value < min18)) x.RangeFault(aboveMin ? FaultCode.ExclusiveMinimum : FaultCode.Minimum, low.Text);
        if (max is { } high && (belowMax ? value >= max18 : value > max18)) x.RangeFault(belowMax ? FaultCode.ExclusiveMaximum : FaultCode.Maximum, high.Text);
        if (multiple is { } step && value % multiple18 != 0) x.RangeFault(FaultCode.MultipleOf, step.Text);
    }
}
