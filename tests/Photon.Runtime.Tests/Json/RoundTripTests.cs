using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Photon.Runtime.Emitted;
using Photon.Runtime.Tests.Example;

namespace Photon.Runtime.Tests.Json;

public sealed class RoundTripTests
{
    static string Write<T, TWriter>(T value) where TWriter : IJsonWriter<T> => Encoding.UTF8.GetString(JsonCodec.ToBytes<T, TWriter>(value));

    static T Read<T, TReader>(string json) where TReader : IJsonReader<T>
    {
        Assert.True(JsonCodec.TryRead<T, TReader>(Encoding.UTF8.GetBytes(json), JsonChecks.Request, out var value, out var errors), json + string.Join(' ', errors));
        return value;
    }

    /// <summary>Whole strings only: half a surrogate pair is no text.</summary>
    static readonly Gen<string> Texts = Gen.String.Select(text => new string([.. text.Where(c => !char.IsSurrogate(c))]));

    [Fact]
    public void Strings_are_what_System_Text_Json_reads_and_writes() => Texts.Sample(text =>
        JsonSerializer.Deserialize<string>(Write<string, StringCodec>(text)) == text
        && Read<string, StringCodec>(JsonSerializer.Serialize(text)) == text
        && Read<string, StringCodec>(Write<string, StringCodec>(text)) == text);

    [Fact]
    public void Doubles_keep_every_bit_in_the_fewest_digits() => Gen.Double.Where(double.IsFinite).Sample(value =>
        BitConverter.DoubleToInt64Bits(Read<double, DoubleCodec>(Write<double, DoubleCodec>(value))) == BitConverter.DoubleToInt64Bits(value)
        && BitConverter.DoubleToInt64Bits(double.Parse(Write<double, DoubleCodec>(value), CultureInfo.InvariantCulture)) == BitConverter.DoubleToInt64Bits(value));

    [Fact]
    public void Doubles_of_few_places_are_written_as_people_write_them() => Gen.Select(Gen.Int[-100_000_000, 100_000_000], Gen.Int[0, 8]).Sample((digits, places) =>
    {
        double value = digits / Math.Pow(10, places);
        string text = Write<double, DoubleCodec>(value);
        return text == value.ToString("R", CultureInfo.InvariantCulture) || text.Length <= value.ToString("R", CultureInfo.InvariantCulture).Length && double.Parse(text, CultureInfo.InvariantCulture) == value;
    });

    [Fact]
    public void Decimals_keep_every_digit_and_their_scale() => Gen.Decimal.Sample(value =>
        Write<decimal, DecimalCodec>(value) == value.ToString(CultureInfo.InvariantCulture)
        && Read<decimal, DecimalCodec>(Write<decimal, DecimalCodec>(value)).ToString(CultureInfo.InvariantCulture) == value.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Integers_are_exact() => Gen.Long.Sample(value =>
        Read<long, Int64Codec>(Write<long, Int64Codec>(value)) == value
        && Read<System.Numerics.BigInteger, IntegerCodec>($"{value}e21") == value * System.Numerics.BigInteger.Pow(10, 21));

    [Fact]
    public void Moments_keep_their_offset_and_every_tick() => Gen.Select(Gen.DateTime, Gen.Int[-14 * 60, 14 * 60]).Where((time, minutes) => time.Year is > 1 and < 9999).Sample((time, minutes) =>
    {
        var value = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.FromMinutes(minutes));
        string text = Write<DateTimeOffset, DateTimeCodec>(value);
        return Read<DateTimeOffset, DateTimeCodec>(text).EqualsExact(value) && JsonSerializer.Deserialize<DateTimeOffset>(text).EqualsExact(value);
    });

    [Fact]
    public void Durations_and_times_and_UUIDs_come_back() => Gen.Select(Gen.TimeSpan, Gen.TimeOnly, Gen.Guid, Gen.DateOnly).Sample((span, time, id, date) =>
        Read<TimeSpan, DurationCodec>(Write<TimeSpan, DurationCodec>(span)) == span
        && System.Xml.XmlConvert.ToTimeSpan(Write<TimeSpan, DurationCodec>(span).Trim('"')) == span
        && Read<TimeOnly, TimeCodec>(Write<TimeOnly, TimeCodec>(time)) == time
        && Read<Guid, GuidCodec>(Write<Guid, GuidCodec>(id)) == id && JsonSerializer.Deserialize<Guid>(Write<Guid, GuidCodec>(id)) == id
        && Read<DateOnly, DateCodec>(Write<DateOnly, DateCodec>(date)) == date && JsonSerializer.Deserialize<DateOnly>(Write<DateOnly, DateCodec>(date)) == date);

    [Fact]
    public void Maps_keep_any_name() => Gen.Dictionary(Texts, Texts)[0, 6].Sample(map =>
        Read<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>(Write<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>(map)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SequenceEqual(map.OrderBy(pair => pair.Key, StringComparer.Ordinal)));

    [Fact]
    public void System_Text_Json_uses_the_codec_through_the_converter()
    {
        var options = new JsonSerializerOptions { Converters = { new PhotonJsonConverter<OrderLine, OrderLineCodec, OrderLineCodec>() } };
        Assert.Equal("""[{"sku":"a","quantity":1}]""", JsonSerializer.Serialize(new[] { new OrderLine { Sku = "a", Quantity = 1 } }, options));
        Assert.Equal(1, JsonSerializer.Deserialize<OrderLine[]>("""[{"quantity":1,"sku":"a"}]""", options)![0].Quantity);
        Assert.Contains("/quantity", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OrderLine[]>("""[{"quantity":"1","sku":"a"}]""", options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_stands_in_both_shapes_and_is_read_from_either()
    {
        var problem = Problem.At("/lines/0/sku", "gone").And("/lines/0/sku", "really").WithStatus(422);
        string json = Write<Problem, ProblemCodec>(problem);
        Assert.Equal("""{"title":"One or more values are invalid.","status":422,"errors":{"/lines/0/sku":["gone","really"]},"faults":[{"pointer":"/lines/0/sku","detail":"gone"},{"pointer":"/lines/0/sku","detail":"really"}]}""", json);
        Assert.Equal(problem.Errors, Read<Problem, ProblemCodec>(json).Errors);
        Assert.Equal([new ProblemError("/a", "b")], Read<Problem, ProblemCodec>("""{"errors":{"/a":["b"]}}""").Errors);
        Assert.Equal([new ProblemError("/a", "b")], Read<Problem, ProblemCodec>("""{"errors":[{"pointer":"#/a","detail":"b"}],"more":1}""").Errors);
    }
}
