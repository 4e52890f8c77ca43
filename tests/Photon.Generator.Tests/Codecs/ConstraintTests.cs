using Photon.Core;
using Photon.Core.Model;
using static Photon.Generator.Tests.Codecs.Sketch;

namespace Photon.Generator.Tests.Codecs;

/// <summary>Every constraint is enforced: a fault with its code at the pointer of its value.</summary>
public sealed class ConstraintTests
{
    static readonly PrimitiveType Text = new(PrimitiveKind.String);

    static PrimitiveType Number(PrimitiveKind kind, string min = "", string max = "", string multipleOf = "", bool exclusive = false) =>
        new(kind) { Minimum = min, Maximum = max, MultipleOf = multipleOf, ExclusiveMinimum = exclusive, ExclusiveMaximum = exclusive };

    public static TheoryData<string, PrimitiveType, string, string> Values()
    {
        var data = new TheoryData<string, PrimitiveType, string, string>
        {
            { "minLength", Text with { MinLength = 2 }, "\"𝄞𝄞\"", "\"𝄞\"" },
            { "maxLength", Text with { MaxLength = 2 }, "\"𝄞𝄞\"", "\"𝄞𝄞𝄞\"" },
            { "pattern", Text with { Pattern = "^a\\d{2}$" }, "\"a12\"", "\"a1\"" },
            { "pattern", Text with { Pattern = "^[{0}\"]+$", MinLength = 1 }, "\"0\"", "\"1\"" },
            { "format", Text with { Format = "email" }, "\"a@b.c\"", "\"ab\"" },
            { "format", Text with { Format = "ipv4", Pattern = "1$" }, "\"10.0.0.1\"", "\"10.0.1\"" },
            { "pattern", new(PrimitiveKind.Guid) { Pattern = "^0" }, "\"00000000-0000-0000-0000-000000000000\"", "\"10000000-0000-0000-0000-000000000000\"" },
            { "maxLength", new(PrimitiveKind.Uri) { MaxLength = 10 }, "\"http://a.b\"", "\"http://a.bc\"" },
            { "enum", Text with { Allowed = new(["\"a\"", "\"b\""]) }, "\"b\"", "\"c\"" },
            { "enum", new(PrimitiveKind.Double) { Allowed = new(["1.5", "2"]) }, "2.0", "3" },
            { "enum", new(PrimitiveKind.Any) { Allowed = new(["{\"a\":1,\"b\":2}", "null"]) }, "{\"b\":2,\"a\":1.0}", "{\"a\":1}" },
            { "type", new(PrimitiveKind.Boolean), "true", "1" },
            { "type", new(PrimitiveKind.Int32), "1e2", "1.5" },
            { "range", new(PrimitiveKind.Int32), "2147483647", "2147483648" },
            { "format", new(PrimitiveKind.Date), "\"2030-01-31\"", "\"2030-02-31\"" },
            { "type", new(PrimitiveKind.Null), "null", "1" },
        };
        foreach (var kind in (PrimitiveKind[])[PrimitiveKind.Int32, PrimitiveKind.Int64, PrimitiveKind.Integer, PrimitiveKind.Single, PrimitiveKind.Double, PrimitiveKind.Decimal])
        {
            data.Add("minimum", Number(kind, min: "5"), "5", "4");
            data.Add("maximum", Number(kind, max: "1e1"), "10", "11");
            data.Add("minimum", Number(kind, min: "-5", max: "-1"), "-5", "-6");
            data.Add("exclusiveMinimum", Number(kind, min: "5", exclusive: true), "6", "5");
            data.Add("exclusiveMaximum", Number(kind, max: "5", exclusive: true), "4", "5");
            data.Add("multipleOf", Number(kind, multipleOf: "3"), "9", "10");
            data.Add("minimum", Number(kind, min: "4.5"), "5", "4");
        }
        data.Add("multipleOf", Number(PrimitiveKind.Decimal, multipleOf: "0.01"), "0.07", "0.075");
        data.Add("maximum", Number(PrimitiveKind.Int64, max: "9223372036854775806"), "9223372036854775806", "9223372036854775807");
        return data;
    }

    [Fact]
    public void A_constraint_of_a_value_is_enforced_wherever_the_value_stands()
    {
        var api = new Sketch();
        var rows = Values().Select(r => r.Data).ToList();
        var holders = rows.Select((row, i) =>
        {
            var type = api.Add(row.Item2);
            return api.Object("Holder" + i, Required("direct", type), Optional("maybe", type, nullable: true), Required("orNull", type, nullable: true), Optional("list", api.Array(type)), Optional("map", api.Map(type)),
                Optional("union", api.Union("Union" + i, type, api.Object("Other" + i, Required("x", type)))));
        }).ToList();
        var emitted = Emitted.Of(api);
        for (var i = 0; i < rows.Count; i++)
        {
            var (code, type, good, bad) = rows[i];
            string Body(string v) => $$"""{"direct":{{v}},"maybe":{{v}},"orNull":{{v}},"list":[{{good}},{{v}}],"map":{"a/b":{{v}} } }""";
            Assert.Empty(emitted.Read(holders[i], Body(good)).Faults);
            Assert.Equal([$"/direct {code}", $"/maybe {code}", $"/orNull {code}", $"/list/1 {code}", $"/map/a~1b {code}"], emitted.Read(holders[i], Body(bad)).Faults);
            if (type.Kind == PrimitiveKind.Any) continue;
            Assert.Empty(emitted.Read(holders[i], $$"""{"direct":{{good}},"orNull":null,"maybe":null,"union":{"x":{{good}} } }""").Faults);
            Assert.Empty(emitted.Read(holders[i], $$"""{"direct":{{good}},"orNull":null,"maybe":null,"union":{{good}}}""").Faults);
            Assert.Single(emitted.Read(holders[i], $$"""{"direct":{{good}},"orNull":null,"union":{{bad}}}""").Faults);
        }
    }

    [Fact]
    public void Arrays_and_maps_are_counted_and_their_items_compared()
    {
        var api = new Sketch();
        var text = api.Text;
        var word = api.Add(Text with { MaxLength = 2 });
        var list = api.Add(new ArrayType(new TypeUse(text)) { MinItems = 1, MaxItems = 2 });
        var set = api.Add(new ArrayType(new TypeUse(text, true)) { UniqueItems = true });
        var map = api.Add(new MapType(new TypeUse(list)) { MinProperties = 1, MaxProperties = 2, Key = word });
        var holder = api.Object("Holder", Optional("list", list), Optional("set", set), Optional("map", map), Optional("lists", api.Array(set)));
        var emitted = Emitted.Of(api);
        Assert.Equal(["/list minItems", "/set/2 uniqueItems", "/map minProperties"], emitted.Read(holder, """{"list":[],"set":["a",null,"a"],"map":{}}""").Faults);
        Assert.Equal(["/list maxItems", "/map/aaa maxLength", "/map/b minItems", "/map maxProperties"], emitted.Read(holder, """{"list":["a","b","c"],"map":{"aaa":["x"],"b":[],"c":["x"]}}""").Faults);
        Assert.Equal(["/lists/1/1 uniqueItems"], emitted.Read(holder, """{"lists":[["a","b"],["a","\u0061"]]}""").Faults);
        const string good = """{"list":["a","b"],"set":["a",null],"map":{"k":["v"]},"lists":[[],["x"]]}""";
        Assert.Equal(good, emitted.Through(holder, good));
    }

    [Fact]
    public void Objects_say_what_further_members_they_take()
    {
        var api = new Sketch();
        var (text, number) = (api.Text, api.Primitive(PrimitiveKind.Int64));
        var word = api.Add(Text with { Pattern = "^[a-z]" });
        var open = api.Object("Ignoring", Optional("a", text));
        var closed = api.Add(NewObject("Closed", Optional("a", text)) with { Additional = AdditionalKind.Refused });
        var typed = api.Add(NewObject("Typed", Optional("a", text)) with { Additional = AdditionalKind.Typed, AdditionalType = new(number, true), MinProperties = 2, MaxProperties = 3, PropertyNames = word });
        var patterns = api.Add(NewObject("Patterns", Optional("a", text)) with { Additional = AdditionalKind.Refused, PatternProperties = new([new PatternProperty("^x-", new(number))]) });
        var mixed = api.Add(NewObject("Mixed") with { PatternProperties = new([new PatternProperty("^n", new(number)), new PatternProperty("^t", new(text))]), Additional = AdditionalKind.Typed, AdditionalType = new(api.Primitive(PrimitiveKind.Boolean)) });
        var emitted = Emitted.Of(api);
        Assert.Equal("""{"a":"x"}""", emitted.Through(open, """{"b":1,"a":"x"}"""));
        Assert.Equal(["/b additionalProperties"], emitted.Read(closed, """{"b":1,"a":"x"}""").Faults);
        Assert.Equal("""{"a":"x","b":1,"c":null}""", emitted.Through(typed, """{"b":1,"a":"x","c":null}"""));
        Assert.Equal(["/b type", "/B pattern", " maxProperties"], emitted.Read(typed, """{"a":"x","b":"1","B":1,"c":2}""").Faults);
        Assert.Equal([" minProperties"], emitted.Read(typed, """{"a":"x"}""").Faults);
        Assert.Equal("""{"x-1":1}""", emitted.Through(patterns, """{"x-1":1}"""));
        Assert.Equal(["/x-1 type", "/y additionalProperties"], emitted.Read(patterns, """{"x-1":"1","y":1}""").Faults);
        Assert.Equal("""{"n1":1,"t1":"a","z":true}""", emitted.Through(mixed, """{"n1":1,"t1":"a","z":true}"""));
        Assert.Equal(["/n1 type", "/t1 type", "/z type"], emitted.Read(mixed, """{"n1":"a","t1":1,"z":1}""").Faults);
    }

    [Fact]
    public void What_no_shape_enforces_is_checked_by_its_schema()
    {
        var api = new Sketch();
        var word = api.Add(Text with { Residual = """{"not":{"const":"no"}}""" });
        var list = api.Add(new ArrayType(new TypeUse(word)) { Residual = """{"contains":{"const":"a"}}""" });
        var state = api.Add(NewEnum("State", "on", "off") with { Residual = """{"not":{"const":"off"}}""" });
        var holder = api.Add(NewObject("Holder", Optional("word", word), Optional("list", list, nullable: true), Optional("state", state), Optional("either", api.Add(NewUnion("Either", word, api.Primitive(PrimitiveKind.Int64)) with { Residual = """{"not":{"const":1}}""" })))
            with { Residual = """{"dependentRequired":{"word":["list"]}}""" });
        var emitted = Emitted.Of(api);
        const string good = """{"word":"yes","list":["a"],"state":"on","either":2}""";
        Assert.Equal(good, emitted.Through(holder, good));
        Assert.Equal([" schema", "/word schema"], emitted.Read(holder, """{"word":"no"}""").Faults);
        Assert.Equal(["/list schema", "/state schema", "/either schema"], emitted.Read(holder, """{"list":["b"],"state":"off","either":1}""").Faults);
    }
}
