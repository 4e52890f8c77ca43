using System.Text;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

public sealed class ExampleTests
{
    const string Json = """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","number":"B-1234","copies":2,"state":"shipped","previous":null,"price":12.50,"placedAt":"2026-11-22T20:00:00Z","delivery":"2026-12-24","address":{"street":"Straße 1","zip":"x","geo":[1,2]},"lines":[{"sku":"a","quantity":1},{"sku":"b","quantity":2}],"tags":["x","y"],"labels":{"k":"v"},"note":"n","label":null,"subtitle":null,"type":"order","ratio":0.5,"weight":null}""";

    static Order Read(string json)
    {
        Assert.True(JsonCodec.TryRead<Order, OrderCodec>(Encoding.UTF8.GetBytes(json), JsonChecks.Request, out var order, out var errors), string.Join(' ', errors));
        return order;
    }

    static IEnumerable<string> Faults<T, TReader>(string json, JsonChecks checks = JsonChecks.Request) where TReader : IJsonReader<T>
    {
        JsonCodec.TryRead<T, TReader>(Encoding.UTF8.GetBytes(json), checks, out _, out var errors);
        return errors.Select(error => $"{error.Pointer} {error.Code}");
    }

    static string Write<T, TWriter>(T value) where TWriter : IJsonWriter<T> => Encoding.UTF8.GetString(JsonCodec.ToBytes<T, TWriter>(value));

    [Fact]
    public void What_is_read_is_written_again() => Assert.Equal(Json, Write<Order, OrderCodec>(Read(Json)));

    [Fact]
    public void Order_and_white_space_of_members_do_not_matter()
    {
        using var document = System.Text.Json.JsonDocument.Parse(Json);
        var reversed = "\r\n{ \t" + string.Join(" ,\n", document.RootElement.EnumerateObject().Reverse().Select(member => $"\"{member.Name}\" : {member.Value.GetRawText()}")) + " } ";
        Assert.Equal(Json, Write<Order, OrderCodec>(Read(reversed)));
    }

    [Fact]
    public void Every_fault_is_reported_with_its_pointer()
    {
        string bad = Json.Replace("B-1234", "C-1").Replace("\"copies\":2", "\"copies\":0").Replace("12.50", "12.505").Replace("\"sku\":\"b\",", "\"zzz\":1,").Replace("\"x\",\"y\"", "\"x\",\"x\"").Replace("\"label\":null,", "");
        Assert.Equal(["/number pattern", "/copies minimum", "/price multipleOf", "/lines/1/zzz additionalProperties", "/lines/1/sku required", "/tags/1 uniqueItems", "/label required"], Faults<Order, OrderCodec>(bad));
    }

    [Fact]
    public void An_unknown_enum_text_is_a_fault_in_a_request_and_kept_in_a_response()
    {
        string newer = Json.Replace("\"shipped\"", "\"lost\"");
        Assert.Equal(["/state enum"], Faults<Order, OrderCodec>(newer));
        Assert.True(JsonCodec.TryRead<Order, OrderCodec>(Encoding.UTF8.GetBytes(newer), JsonChecks.Response, out var order, out _));
        Assert.Equal("lost", order.State.Unknown);
        Assert.Equal(newer, Write<Order, OrderCodec>(order));
    }

    [Fact]
    public void Absent_and_null_are_told_apart()
    {
        Assert.True(Read(Json).Subtitle.HasValue);
        Assert.False(Read(Json.Replace("\"subtitle\":null,", "")).Subtitle.HasValue);
    }

    [Fact]
    public void A_default_stands_where_a_member_is_absent() => Assert.Equal(1.5m, Read(Json.Replace("\"price\":12.50,", "")).Price);

    [Theory]
    [InlineData("""{"kind":"card","number":"1"}""", typeof(Card))]
    [InlineData("""{"iban":"1","more":{"kind":"card"},"kind":"transfer"}""", typeof(Transfer))]
    [InlineData("""{"iban":"1","k\u0069nd":"tr\u0061nsfer"}""", typeof(Transfer))]
    public void A_discriminator_may_stand_anywhere(string json, Type type)
    {
        Assert.True(JsonCodec.TryRead<Payment, PaymentCodec>(Encoding.UTF8.GetBytes(json), JsonChecks.Request, out var payment, out _));
        Assert.IsType(type, payment.Value);
    }

    [Theory]
    [InlineData("""{"kind":"cash"}""", "/kind discriminator")]
    [InlineData("""{"number":"1"}""", "/kind required")]
    [InlineData("[]", " type")]
    public void A_discriminator_that_selects_nothing_is_one_fault(string json, string fault) => Assert.Equal([fault], Faults<Payment, PaymentCodec>(json));

    [Theory]
    [InlineData("\"text\"", typeof(string))]
    [InlineData("7", typeof(long))]
    [InlineData("""{"kind":"x","iban":"1"}""", typeof(Transfer))]
    [InlineData("""{"kind":"card","number":"1"}""", typeof(Card))]
    public void Cases_are_told_apart_by_kind_or_by_trying(string json, Type type)
    {
        Assert.True(JsonCodec.TryRead<Reference, ReferenceCodec>(Encoding.UTF8.GetBytes(json), JsonChecks.Request, out var reference, out _));
        Assert.IsType(type, reference.Value);
        Assert.Equal(json, Write<Reference, ReferenceCodec>(reference));
    }

    [Theory]
    [InlineData("""{"kind":"card","number":"1","iban":"1"}""")]
    [InlineData("""{"kind":"card"}""")]
    [InlineData("true")]
    public void None_and_more_than_one_case_are_faults(string json) => Assert.Equal([" oneOf"], Faults<Reference, ReferenceCodec>(json));

    [Fact]
    public void A_derived_type_is_read_and_written_by_its_base()
    {
        const string json = """{"species":"dog","name":"Rex","good":true}""";
        Assert.True(JsonCodec.TryRead<Animal, AnimalCodec>(Encoding.UTF8.GetBytes(json), JsonChecks.Request, out var animal, out _));
        Assert.True(Assert.IsType<Dog>(animal).Good);
        Assert.Equal(json, Write<Animal, AnimalCodec>(animal));
        Assert.Equal(["/species discriminator"], Faults<Animal, AnimalCodec>(json.Replace("dog", "cat")));
    }

    [Fact]
    public void More_than_63_members_are_read_and_written()
    {
        var broad = new Broad { M3 = 3, M69 = 69, M64 = 64 };
        Assert.Equal("""{"m3":3,"m64":64,"m69":69}""", Write<Broad, BroadCodec>(broad));
        Assert.True(JsonCodec.TryRead<Broad, BroadCodec>("""{"m69":69,"m64":64,"m3":3}"""u8, JsonChecks.Request, out var back, out _));
        Assert.Equal((3, 64, 69), (back.M3, back.M64, back.M69));
        Assert.Equal(["/m3 required", "/m69 required"], Faults<Broad, BroadCodec>("{}"));
        Assert.Equal(["/m64 duplicate"], Faults<Broad, BroadCodec>("""{"m69":69,"m64":64,"m3":3,"m64":1}"""));
    }
}
