namespace Photon.Generator.Tests.Keywords;

/// <summary>Numbers keep their value, and bounds are compared exactly, through emitted codecs.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("""{"type":"integer"}""", "9223372036854775807 -9223372036854775808 1.0 1e3 100e-2", "9223372036854775808 1.5 1e-1")]
    [InlineData("""{"type":"number"}""", "9007199254740994 -123456789012345678 0.12345678901234567 1e300", "1e400 \"1\"")]
    [InlineData("""{"type":"integer","format":"uint64"}""", "18446744073709551615 0", "18446744073709551616 -1")]
    [InlineData("""{"type":"integer","minimum":-100000000000000000000000}""", "-100000000000000000000000 123456789012345678901234567890", "-100000000000000000000001 0.5")]
    [InlineData("""{"type":"integer","maximum":9007199254740993}""", "9007199254740993", "9007199254740994")]
    [InlineData("""{"type":"number","maximum":9007199254740993}""", "9007199254740993 9007199254740992.9", "9007199254740993.1 9007199254740994")]
    [InlineData("""{"type":"number","exclusiveMinimum":0.1}""", "0.10000000000000000001 1e-0", "0.1 0.100 1e-1")]
    [InlineData("""{"type":"number","format":"decimal","multipleOf":0.01}""", "0.07 4.35 1e2 -0.01", "0.075 0.001 1e-3")]
    [InlineData("""{"type":"number","multipleOf":0.01}""", "0.07 4.35 1.1 19.99", "0.075 0.001")]
    [InlineData("""{"type":"number","multipleOf":0.0001}""", "0.0075 123456789012.0001", "0.00751")]
    [InlineData("""{"type":"number","multipleOf":1e-8}""", "12391239123 0.00000001", "0.000000001")]
    [InlineData("""{"type":"integer","multipleOf":3}""", "9223372036854775806 0 -3", "9223372036854775807 1")]
    [InlineData("""{"type":"integer","allOf":[{"multipleOf":4},{"multipleOf":6}]}""", "12 24 0", "4 6 18")]
    [InlineData("""{"type":"integer","enum":[9007199254740993]}""", "9007199254740993 9007199254740993.0", "9007199254740992 9007199254740994")]
    [InlineData("""{"const":123456789012345678901234567890}""", "123456789012345678901234567890 12345678901234567890123456789e1", "123456789012345678901234567891")]
    [InlineData("""{"type":"number","not":{"maximum":9007199254740993}}""", "9007199254740994", "9007199254740993 9007199254740992")]
    public void Values_are_compared_to_the_last_digit(string schema, string valid, string invalid)
    {
        var compiled = new CompiledSchemas(new());
        var number = compiled.Add(schema);
        Assert.All(valid.Split(' '), value => Assert.True(compiled.Read(number, value).Count == 0, $"{value} is refused"));
        Assert.All(invalid.Split(' '), value => Assert.True(compiled.Read(number, value).Count > 0, $"{value} is accepted"));
    }
}
