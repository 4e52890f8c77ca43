using Photon.Core.Model;
using Photon.Runtime.Emitted;
using static Photon.Generator.Tests.Codecs.Sketch;

namespace Photon.Generator.Tests.Codecs;

/// <summary>Absent, null and a value are told apart exactly where the document does; directions are kept.</summary>
public sealed class PresenceTests
{
    [Fact]
    public void Absent_null_and_a_value_survive_a_round_where_they_differ()
    {
        var api = new Sketch();
        var (text, number, date) = (api.Text, api.Primitive(PrimitiveKind.Int64), api.Primitive(PrimitiveKind.Date));
        var item = api.Object("Item", Optional("a", text));
        int[] types = [text, number, date, item, api.Array(item), api.Map(number), api.Enum("State", "on", "off"), api.Union("Either", text, number), api.Primitive(PrimitiveKind.Uri), api.Primitive(PrimitiveKind.Base64), api.Add(new TupleType(new([new(new TypeUse(number)), new(new TypeUse(item, true))])))];
        string[] values = ["\"t\"", "1", "\"2030-01-31\"", "{\"a\":\"x\"}", "[{}]", "{\"k\":1}", "\"off\"", "\"u\"", "\"http://a/\"", "\"AQI=\"", "[1,null]"];
        var holder = api.Object("Holder", [.. types.Select((t, i) => Required("r" + i, t)), .. types.Select((t, i) => Required("n" + i, t, true)), .. types.Select((t, i) => Optional("o" + i, t)), .. types.Select((t, i) => Optional("b" + i, t, true))]);
        var emitted = Emitted.Of(api);
        string Body(Func<int, string?> n, Func<int, string?> o, Func<int, string?> b) => "{" + string.Join(",", Members("r", i => values[i]).Concat(Members("n", n)).Concat(Members("o", o)).Concat(Members("b", b))) + "}";
        IEnumerable<string> Members(string name, Func<int, string?> value) => Enumerable.Range(0, types.Length).Where(i => value(i) is not null).Select(i => $"\"{name}{i}\":{value(i)}");
        string[] bodies = [Body(i => values[i], i => values[i], i => values[i]), Body(_ => "null", _ => null, _ => "null"), Body(_ => "null", _ => null, _ => null)];
        foreach (var body in bodies) Assert.Equal(body, emitted.Through(holder, body));
        Assert.Equal(types.Select((_, i) => $"/o{i}"), emitted.Read(holder, Body(_ => "null", _ => "null", _ => null)).Faults.Select(f => f.Split(' ')[0]).Distinct());
        Assert.Equal([.. types.Select((_, i) => $"/r{i} required"), .. types.Select((_, i) => $"/n{i} required")], emitted.Read(holder, "{}").Faults.Take(32));
    }

    [Fact]
    public void Defaults_and_constants_are_there_when_nothing_was_sent()
    {
        var api = new Sketch();
        var (text, number) = (api.Text, api.Primitive(PrimitiveKind.Int32));
        var state = api.Enum("State", "on", "off");
        var holder = api.Object("Holder", Optional("text", text) with { Default = "\"d\"" }, Optional("number", number) with { Default = "3" }, Optional("state", state) with { Default = "\"off\"" },
            Optional("nullable", text, true) with { Default = "\"d\"" }, Optional("none", text, true) with { Default = "null" }, Required("kind", text) with { Const = "\"k\\u0022\"" }, Optional("two", number) with { Const = "2" });
        var emitted = Emitted.Of(api);
        Assert.Equal("""{"text":"d","number":3,"state":"off","nullable":"d","kind":"k\"","two":2}""", emitted.Through(holder, """{"kind":"k\""}"""));
        Assert.Equal("""{"text":"e","number":4,"state":"on","nullable":null,"kind":"k\"","two":2}""", emitted.Through(holder, """{"text":"e","number":4,"state":"on","nullable":null,"none":null,"kind":"k\"","two":2.0}"""));
        Assert.Equal(["/kind const", "/two const"], emitted.Read(holder, """{"kind":"x","two":3}""").Faults);
        Assert.Equal([" required".Insert(0, "/kind")], emitted.Read(holder, "{}").Faults);
    }

    [Fact]
    public void Read_only_members_come_from_servers_only_and_write_only_ones_from_clients()
    {
        var api = new Sketch();
        var text = api.Text;
        var account = api.Object("Account", Required("id", text) with { ReadOnly = true }, Required("name", text), Required("password", text) with { WriteOnly = true });
        var emitted = Emitted.Of(api);
        const string all = """{"id":"1","name":"n","password":"p"}""";
        const string request = """{"name":"n","password":"p"}""", response = """{"id":"1","name":"n"}""";
        Assert.Equal(request.Replace(",\"password\":\"p\"", ""), emitted.Write(account, emitted.Read(account, all).Value!));
        Assert.Empty(emitted.Read(account, request).Faults);
        Assert.Empty(emitted.Read(account, response, JsonChecks.Response).Faults);
        Assert.Equal(["/password required"], emitted.Read(account, response).Faults);
        Assert.Equal(["/id required"], emitted.Read(account, request, JsonChecks.Response).Faults);
        var whole = emitted.Read(account, all, JsonChecks.Response).Value!;
        Assert.Equal(response, emitted.Write(account, whole));
        Assert.Equal(request, emitted.Write(account, whole, toServer: true));
    }

    [Fact]
    public void Members_of_any_number_are_read_in_any_order_and_missed_by_name()
    {
        var api = new Sketch();
        var number = api.Primitive(PrimitiveKind.Int32);
        foreach (var count in (int[])[62, 63, 64, 127, 128, 300])
            api.Object("Of" + count, [.. Enumerable.Range(0, count).Select(i => i % 3 == 0 ? Required("m" + i, number) : Optional("m" + i, number, i % 3 == 1))]);
        var names = api.Object("Names", Required(new string('a', 130), number), Required("q\"\\\n\u0001é𝄞", number), Required("", number));
        var emitted = Emitted.Of(api);
        for (var type = 1; type <= 6; type++)
        {
            var count = ((ObjectType)emitted.Context.Model.Types[type]).Properties.Count;
            var members = Enumerable.Range(0, count).Select(i => $"\"m{i}\":{i}").ToList();
            var ordered = "{" + string.Join(",", members) + "}";
            Assert.Equal(ordered, emitted.Through(type, ordered));
            Assert.Equal(ordered, emitted.Through(type, "{ " + string.Join(" , ", Enumerable.Reverse(members)) + " }"));
            Assert.Equal($"/m{count - 1} duplicate", Assert.Single(emitted.Read(type, ordered.Replace("}", $",\"m{count - 1}\":0}}")).Faults));
            Assert.Equal("/m0 required", emitted.Read(type, "{}").Faults[0]);
        }
        var named = $$"""{"{{new string('a', 130)}}":1,"q\"\\\n\u0001é𝄞":2,"":3}""";
        Assert.Equal(named, emitted.Through(names, named));
        Assert.Equal(named, emitted.Through(names, named.Replace("é", "\\u00e9")));
    }
}
