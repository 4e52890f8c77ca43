using Photon.Core.Tests;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Json;

public sealed class ConformanceTests
{
    static IEnumerable<string> Cases(string prefix) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Conformance(), "json/test_parsing"), prefix + "*.json").Order(StringComparer.Ordinal);

    static bool Accepts(string file) => JsonCodec.TryRead<System.Text.Json.JsonElement, AnyCodec>(File.ReadAllBytes(file), JsonChecks.Request, out _, out _);

    /// <summary>As a member that no type knows, the value is only stepped over.</summary>
    static bool Skips(string file)
    {
        byte[] json = [.. "{\"zzz\":"u8, .. File.ReadAllBytes(file), .. ",\"sku\":\"a\",\"quantity\":1}"u8];
        return JsonCodec.TryRead<Example.OrderLine, Example.OrderLineCodec>(json, JsonChecks.Shape, out _, out _);
    }

    [Fact]
    public void What_must_be_accepted_is_but_for_members_that_stand_twice()
    {
        string[] refused = [.. Cases("y_").Where(file => !Accepts(file)).Select(Path.GetFileNameWithoutExtension)!];
        Assert.Equal(["y_object_duplicated_key", "y_object_duplicated_key_and_value"], refused);
        Assert.Equal(95, Cases("y_").Count());
    }

    [Fact]
    public void What_must_be_refused_is()
    {
        Assert.Equal(188, Cases("n_").Count());
        Assert.Empty(Cases("n_").Where(Accepts).Select(Path.GetFileName));
    }

    [Fact]
    public void What_is_stepped_over_is_as_strict() =>
        // A text that is complete before its fault, or none at all, becomes another fault around it.
        Assert.Empty(Cases("").Where(file => Accepts(file) != Skips(file)).Select(Path.GetFileName));

    [Fact]
    public void What_may_be_either_is_settled()
    {
        string[] accepted = [.. Cases("i_").Where(Accepts).Select(Path.GetFileNameWithoutExtension)!];
        // Numbers of any size are kept as they are written. Half surrogate pairs, bad UTF-8, byte order marks and 500 levels are refused.
        Assert.Equal(
            [
                "i_number_double_huge_neg_exp", "i_number_huge_exp", "i_number_neg_int_huge_exp", "i_number_pos_double_huge_exp", "i_number_real_neg_overflow",
                "i_number_real_pos_overflow", "i_number_real_underflow", "i_number_too_big_neg_int", "i_number_too_big_pos_int", "i_number_very_big_negative_int",
            ],
            accepted);
    }
}
