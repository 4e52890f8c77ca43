using System.Text;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Text;

public sealed class NumberRangeTests
{
    [ThreadStatic] static NumberRange? s_range;

    readonly struct Ranged : IJsonReader<double>
    {
        public static double Read(ref JsonIn x) => x.DoubleR(s_range!);
    }

    static bool IsValid(string number)
    {
        return JsonCodec.TryRead<double, Ranged>(Encoding.UTF8.GetBytes(number), JsonChecks.Request, out _, out _);
    }

    /// <summary>Every number is written three ways: short, with an exponent and with more digits than a long has; the last two are compared as big integers.</summary>
    [Theory]
    [InlineData("0", "10", "", false, false, "0", true)]
    [InlineData("0", "10", "", true, false, "0", false)]
    [InlineData("0", "10", "", false, false, "-0", true)]
    [InlineData("0", "10", "", false, false, "-0.000001", false)]
    [InlineData("0", "10", "", false, false, "10", true)]
    [InlineData("0", "10", "", false, true, "10", false)]
    [InlineData("0", "10", "", false, true, "9.99999999999999", true)]
    [InlineData("0", "10", "", false, false, "10.00000000000001", false)]
    [InlineData("-90", "90", "", false, false, "-90.0", true)]
    [InlineData("-90", "90", "", false, false, "-90.1", false)]
    [InlineData("", "", "0.01", false, false, "1234.56", true)]
    [InlineData("", "", "0.01", false, false, "1234.561", false)]
    [InlineData("", "", "0.01", false, false, "-0.07", true)]
    [InlineData("", "", "3", false, false, "999999999999999999", true)]
    [InlineData("", "", "3", false, false, "999999999999999998", false)]
    [InlineData("1e-3", "1e3", "", false, false, "1000", true)]
    [InlineData("1e-3", "1e3", "", false, false, "0.0009", false)]
    [InlineData("999999999999999999", "", "", false, false, "999999999999999998", false)]
    public void Bounds_hold_exactly_however_a_number_is_written(string min, string max, string step, bool above, bool below, string number, bool valid)
    {
        s_range = NumberRange.Of(min, max, step, above, below);
        Assert.Equal(valid, IsValid(number));
        Assert.Equal(valid, IsValid(number + "e0"));
        Assert.Equal(valid, IsValid(number + (number.Contains('.', StringComparison.Ordinal) ? "" : ".") + "00000000000000000000"));
    }
}
