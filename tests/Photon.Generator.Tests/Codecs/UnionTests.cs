using Photon.Core;
using Photon.Core.Model;
using Photon.Runtime.Emitted;
using static Photon.Generator.Tests.Codecs.Sketch;

namespace Photon.Generator.Tests.Codecs;

/// <summary>Cases are found by discriminator, by JSON kind or by trying, and written as what they are.</summary>
public sealed class UnionTests
{
    [Fact]
    public void A_discriminator_selects_the_case_wherever_it_stands()
    {
        var api = new Sketch();
        var text = api.Text;
        var card = api.Object("Card", Required("kind", text), Required("number", text));
        var cash = api.Object("Cash", Required("kind", text), Optional("coins", text));
        var payment = api.Add(new UnionType { NameParts = Parts("Payment"), Discriminator = "kind", ExactlyOne = true, Cases = new([new UnionCase(new(card), new(["card", "ca\"rd"])), new UnionCase(new(cash, true), new(["cash"]))]) });
        var holder = api.Object("Holder", Optional("pay", payment), Optional("pays", api.Array(payment)));
        var emitted = Emitted.Of(api);
        foreach (var body in (string[])["""{"pay":{"kind":"card","number":"1"}}""", """{"pays":[{"kind":"cash"},null,{"kind":"ca\"rd","number":"2"}]}"""])
            Assert.Equal(body, emitted.Through(holder, body));
        Assert.Equal("""{"kind":"card","number":"1"}""", emitted.Through(payment, """{"number":"1","kind":"card"}"""));
        Assert.Equal(["/kind discriminator"], emitted.Read(payment, """{"kind":"x"}""").Faults);
        Assert.Equal(["/pay/kind required"], emitted.Read(holder, """{"pay":{}}""").Faults);
        Assert.Equal(["/pays/0/number required"], emitted.Read(holder, """{"pays":[{"kind":"card"}]}""").Faults);
        Assert.Empty(emitted.Read(holder, """{"pay":{"kind":"newer","x":1}}""", JsonChecks.Response).Faults);
    }

    [Fact]
    public void Kinds_and_trials_find_the_case_that_fits_best()
    {
        var api = new Sketch();
        var (text, number) = (api.Text, api.Primitive(PrimitiveKind.Int64));
        var small = api.Object("Small", Required("a", text));
        var large = api.Object("Large", Required("a", text), Optional("b", text));
        var state = api.Enum("State", "on", "off");
        var lists = (Strings: api.Array(text), Smalls: api.Array(small));
        var any = api.Union("AnyOf", text, number, small, large, lists.Strings, lists.Smalls, api.Primitive(PrimitiveKind.Boolean));
        var one = api.Add(NewUnion("OneOf", small, large, api.Add(new PrimitiveType(PrimitiveKind.Int64) { MultipleOf = "3" }), api.Add(new PrimitiveType(PrimitiveKind.Double) { MultipleOf = "5" }), state, api.Primitive(PrimitiveKind.Date)) with { ExactlyOne = true });
        var nested = api.Union("Nested", any, api.Map(number), api.Primitive(PrimitiveKind.Null));
        var emitted = Emitted.Of(api);
        foreach (var body in (string[])["\"t\"", "7", "true", """{"a":"x"}""", """{"a":"x","b":"y"}""", "[]", "[\"s\"]", """[{"a":"x"}]"""])
        {
            Assert.Equal(body, emitted.Through(any, body));
            Assert.Equal(body, emitted.Through(nested, body));
        }
        Assert.Equal("""{"k":1}""", emitted.Through(nested, """{"k":1}"""));
        Assert.Equal("null", emitted.Through(nested, "null"));
        foreach (var body in (string[])["9", "10", "\"on\"", "\"2030-01-31\"", """{"a":"x","b":"y"}"""]) Assert.Equal(body, emitted.Through(one, body));
        Assert.Equal([" oneOf"], emitted.Read(one, "15").Faults);
        Assert.Equal([" oneOf"], emitted.Read(one, "7").Faults);
        Assert.Equal([" oneOf"], emitted.Read(one, "\"x\"").Faults);
        Assert.Equal([" oneOf"], emitted.Read(any, "null").Faults);
        Assert.Equal([" oneOf"], emitted.Read(any, "[1]").Faults);
    }

    [Fact]
    public void A_derived_class_is_read_and_written_through_its_base()
    {
        var api = new Sketch();
        var text = api.Text;
        var (pet, cat, lion) = (api.Forward(), api.Forward(), api.Forward());
        DiscriminatorModel kinds = new("kind", new([new DiscriminatorCase("cat", cat), new DiscriminatorCase("lion", lion)]));
        api.Set(pet, NewObject("Pet", Required("kind", text), Required("name", text)) with { Discriminator = kinds });
        api.Set(cat, NewObject("Cat", Required("lives", api.Primitive(PrimitiveKind.Int32))) with { Base = pet, Discriminator = new("kind", default) });
        api.Set(lion, NewObject("Lion", Optional("mane", text)) with { Base = cat });
        var pets = api.Object("Pets", Required("all", api.Array(pet)));
        var emitted = Emitted.Of(api);
        const string body = """{"all":[{"kind":"cat","name":"a","lives":7},{"kind":"lion","name":"b","lives":1,"mane":"m"}]}""";
        Assert.Equal(body, emitted.Through(pets, body));
        Assert.Equal(["/all/0/kind discriminator"], emitted.Read(pets, """{"all":[{"kind":"dog","name":"a"}]}""").Faults);
        Assert.Equal(["/all/0/kind required"], emitted.Read(pets, """{"all":[{"name":"a"}]}""").Faults);
        Assert.Equal("""{"all":[{"kind":"dog","name":"a"}]}""", emitted.Through(pets, """{"all":[{"kind":"dog","name":"a"}]}""", JsonChecks.Response));
    }

    [Fact]
    public void Enums_keep_unknown_texts_of_responses_and_refuse_those_of_requests()
    {
        var api = new Sketch();
        var large = api.Enum("Large", [.. Enumerable.Range(0, 1200).Select(i => $"v {i} \" é")]);
        var levels = api.Add(NewEnum("Level", "-1", "5", "4000000000") with { IsInteger = true });
        var holder = api.Object("Holder", Required("text", large), Required("level", levels), Optional("list", api.Array(levels), true));
        foreach (var closed in (bool[])[false, true])
        {
            var emitted = Emitted.Of(api, Emitted.BothSides with { ClosedEnums = closed });
            const string good = """{"text":"v 1199 \" é","level":4000000000,"list":[-1,5]}""";
            Assert.Equal(good, emitted.Through(holder, good));
            Assert.Equal(["/text enum", "/level enum", "/list/0 enum"], emitted.Read(holder, """{"text":"x","level":6,"list":[0]}""").Faults);
            if (!closed) Assert.Equal("""{"text":"x","level":6}""", emitted.Through(holder, """{"text":"x","level":6}""", JsonChecks.Response));
        }
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_every_type()
    {
        var api = new Sketch();
        var text = api.Text;
        var state = api.Enum("State", "on", "o-f-f");
        var holder = api.Object("Holder", Required("state", state), Optional("either", api.Union("Either", text, api.Array(state))));
        var emitted = Emitted.Of(api, Emitted.BothSides with { JsonConverters = true });
        const string body = """{"state":"o-f-f","either":["on"]}""";
        var value = System.Text.Json.JsonSerializer.Deserialize(body, emitted.Type(holder))!;
        Assert.Equal(body, System.Text.Json.JsonSerializer.Serialize(value, emitted.Type(holder)));
        Assert.Equal("\"o-f-f\"", System.Text.Json.JsonSerializer.Serialize(Enum.ToObject(emitted.Type(state), 1)));
        var resolver = (System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver)emitted.Assembly.GetType("Sketched.SketchJson")!.GetProperty("Resolver")!.GetValue(null)!;
        var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = resolver };
        var open = typeof(Open<>).MakeGenericType(emitted.Type(state));
        Assert.Equal("\"on\"", System.Text.Json.JsonSerializer.Serialize(Activator.CreateInstance(open), open, options));
        Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize("""{"state":"x"}""", emitted.Type(holder), options));
    }
}
