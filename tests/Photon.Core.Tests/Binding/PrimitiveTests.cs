using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class PrimitiveTests
{
    [Theory]
    [InlineData("{type: string}", PrimitiveKind.String)]
    [InlineData("{type: string, format: uuid}", PrimitiveKind.Guid)]
    [InlineData("{type: string, format: uri}", PrimitiveKind.Uri)]
    [InlineData("{type: string, format: date-time}", PrimitiveKind.DateTime)]
    [InlineData("{type: string, format: date}", PrimitiveKind.Date)]
    [InlineData("{type: string, format: time}", PrimitiveKind.Time)]
    [InlineData("{type: string, format: duration}", PrimitiveKind.Duration)]
    [InlineData("{type: string, format: byte}", PrimitiveKind.Base64)]
    [InlineData("{type: string, contentEncoding: base64}", PrimitiveKind.Base64)]
    [InlineData("{type: string, format: binary}", PrimitiveKind.String)]
    [InlineData("{type: string, format: whatever}", PrimitiveKind.String)]
    [InlineData("{format: date-time}", PrimitiveKind.DateTime)]
    [InlineData("{type: boolean}", PrimitiveKind.Boolean)]
    [InlineData("{type: integer}", PrimitiveKind.Int64)]
    [InlineData("{type: integer, format: int32}", PrimitiveKind.Int32)]
    [InlineData("{type: integer, format: uint64}", PrimitiveKind.UInt64)]
    [InlineData("{type: integer, format: uint64, minimum: 0, maximum: 18446744073709551615}", PrimitiveKind.UInt64)]
    [InlineData("{format: uint8}", PrimitiveKind.Byte)]
    [InlineData("{type: string, format: int64}", PrimitiveKind.Int64Text)]
    [InlineData("{type: string, format: int64, pattern: '^-?[0-9]+$'}", PrimitiveKind.String)]
    [InlineData("{type: string, format: decimal, maxLength: 9}", PrimitiveKind.String)]
    [InlineData("{type: string, format: double}", PrimitiveKind.String)]
    [InlineData("{type: string, contentEncoding: base64url}", PrimitiveKind.Base64Url)]
    [InlineData("{type: integer, maximum: 99999999999999999999}", PrimitiveKind.Integer)]
    [InlineData("{type: integer, format: int64, maximum: 9223372036854776000}", PrimitiveKind.Int64)]
    [InlineData("{type: number}", PrimitiveKind.Double)]
    [InlineData("{type: number, format: float}", PrimitiveKind.Single)]
    [InlineData("{type: number, format: decimal}", PrimitiveKind.Decimal)]
    [InlineData("{type: number, multipleOf: 0.01}", PrimitiveKind.Decimal)]
    [InlineData("{type: number, format: int64}", PrimitiveKind.Int64)]
    [InlineData("{}", PrimitiveKind.Any)]
    [InlineData("true", PrimitiveKind.Any)]
    [InlineData("false", PrimitiveKind.Never)]
    [InlineData("{type: 'null'}", PrimitiveKind.Null)]
    public void Types_and_formats_have_their_natural_kind(string schema, PrimitiveKind kind) => Assert.Equal(kind, Binds.Value(schema).Primitive.Kind);

    [Fact]
    public void Lengths_and_pattern_of_a_string_are_kept()
    {
        var type = Binds.Value("{type: string, minLength: 2, maxLength: 5, pattern: '^a', format: email}").Primitive;
        Assert.Equal((2, 5, "^a", "email"), (type.MinLength, type.MaxLength, type.Pattern, type.Format));
    }

    [Theory]
    [InlineData("3.0.3", "{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9}", "1", true, "9", false)]
    [InlineData("3.1.0", "{type: integer, exclusiveMinimum: 1, exclusiveMaximum: 9}", "1", true, "9", true)]
    [InlineData("3.0.3", "{type: integer, exclusiveMinimum: 1}", "1", true, "", false)]
    [InlineData("3.1.0", "{type: integer, minimum: 0.5, maximum: 9.5}", "1", false, "9", false)]
    [InlineData("3.1.0", "{type: integer, exclusiveMinimum: 0.5}", "1", false, "", false)]
    [InlineData("3.1.0", "{type: integer, minimum: 1e2}", "100", false, "", false)]
    [InlineData("3.1.0", "{type: number, minimum: 0.50}", "0.50", false, "", false)]
    [InlineData("3.1.0", "{type: integer, format: uint8, minimum: 3, maximum: 300}", "3", false, "", false)]
    [InlineData("3.1.0", "{type: integer, minimum: 5, exclusiveMinimum: 5}", "5", true, "", false)]
    public void Bounds_of_both_dialects_become_one(string version, string schema, string minimum, bool above, string maximum, bool below)
    {
        var type = Binds.Value(schema, version).Primitive;
        Assert.Equal((minimum, above, maximum, below), (type.Minimum, type.ExclusiveMinimum, type.Maximum, type.ExclusiveMaximum));
    }

    [Fact]
    public void A_pattern_on_a_Guid_is_left_to_the_evaluator()
    {
        var type = Binds.Value("{type: string, format: uuid, pattern: '^0', maxLength: 36}").Primitive;
        Assert.Equal((PrimitiveKind.Guid, """{"pattern":"^0"}"""), (type.Kind, type.Residual));
    }

    [Theory]
    [InlineData("{type: strng}", "PHO2033")]
    [InlineData("{type: string, pattern: '('}", "PHO2034")]
    [InlineData("{type: string, pattern: '[b-a]'}", "PHO2034")]
    [InlineData("{type: string, pattern: '*'}", "PHO2034")]
    [InlineData("{type: string, pattern: '(?i)a'}", "PHO2034")]
    [InlineData("{type: string, minLength: -1}", "PHO2037")]
    [InlineData("{type: integer, minimum: low}", "PHO2037")]
    [InlineData("{type: number, multipleOf: 0}", "PHO2037")]
    [InlineData("{type: string, minLength: 5, maxLength: 2}", "PHO2038")]
    [InlineData("{type: integer, minimum: 5, maximum: 2}", "PHO2038")]
    [InlineData("{type: string, format: 3}", "PHO2004")]
    [InlineData("{type: integer, default: a}", "PHO2035")]
    [InlineData("{type: integer, maximum: 3, default: 4}", "PHO2035")]
    public void What_cannot_be_meant_is_reported_at_its_place(string schema, string rule)
    {
        var fault = Assert.Single(Binds.Value(schema).Binds.Faults);
        Assert.Equal((rule, 9), (fault.Rule.Id, fault.Place.Line + 1));
    }

    [Theory]
    [InlineData(@"^\d{3}-[a-z]+$")]
    [InlineData(@"^(?:a|b)(?=c)(?!d)(?<=e)(?<!f)(?<name>g)\k<name>$")]
    [InlineData(@"[\w-]+@[^\]]{1,}")]
    [InlineData(@"{}")]
    [InlineData(@"a{,3}")]
    [InlineData(@"^\p{L}+\u{1F600}?$")]
    [InlineData(@"[]")]
    [InlineData(@"(?i:a)")]
    public void Patterns_of_ECMA_262_pass(string pattern) => Binds.Value($"{{type: string, pattern: '{pattern}'}}").Binds.Clean();

    [Fact]
    public void Equal_constraints_are_one_type()
    {
        var binds = Binds.Schemas("A: {type: object, properties: {x: {type: string, maxLength: 3}, y: {type: string, maxLength: 3, description: other}}}");
        Assert.Equal(binds.Property("A", "x").Type, binds.Property("A", "y").Type);
    }
}
