using Photon.Core;
using Photon.Core.Model;
using static Photon.Generator.Tests.Codecs.Sketch;

namespace Photon.Generator.Tests.Codecs;

/// <summary>Whatever a document says, what is emitted compiles without a diagnostic.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public void A_class_that_refers_to_itself_everywhere_compiles()
    {
        var api = new Sketch();
        var node = api.Forward();
        api.Set(node, NewObject("Node", Optional("next", node), Required("children", api.Array(node)), Optional("byName", api.Map(node), nullable: true)));
        Assert.NotNull(Emitted.Of(api).Type(node).GetProperty("Next"));
    }

    [Fact]
    public void An_array_of_itself_and_a_map_of_itself_hold_any_json()
    {
        var api = new Sketch();
        var tree = api.Forward();
        api.Set(tree, new ArrayType(new TypeUse(tree)));
        var (map, list) = (api.Forward(), api.Forward());
        api.Set(map, new MapType(new TypeUse(list)));
        api.Set(list, new ArrayType(new TypeUse(map)));
        var (pairs, pair) = (api.Forward(), api.Forward());
        api.Set(pairs, new MapType(new TypeUse(pair)));
        api.Set(pair, new TupleType(new([new(new TypeUse(pairs)), new(new TypeUse(api.Text))])));
        api.Object("Holder", Required("tree", tree), Optional("map", map), Optional("list", list, nullable: true), Required("pairs", pairs), Optional("pair", pair, nullable: true));
        Emitted.Of(api);
    }

    [Fact]
    public void Members_named_like_their_type_or_like_those_of_object_compile()
    {
        var api = new Sketch();
        var text = api.Text;
        string[] names = ["Fee", "fee", "FEE", "GetHashCode", "Equals", "ToString", "GetType", "Finalize", "MemberwiseClone", "Clone", "class", "value", "x", "r", "w", "o", "seen", "N", "Read", "FeeCodec", "", " ", "世界", "a b", "1", "+1", "-1", "get_Fee", "System", "Photon", "Sketched", "global"];
        var fee = api.Forward();
        api.Set(fee, NewObject("Fee", [.. names.Select(n => Required(n, text)), Optional("self", fee), .. names.Select(n => Optional(n + "\u2028opt", text, nullable: true))]));
        foreach (var records in (bool[])[false, true]) Emitted.Of(api, Emitted.BothSides with { Records = records });
    }

    [Fact]
    public void Types_named_like_those_of_the_framework_compile()
    {
        var api = new Sketch();
        var text = api.Text;
        string[] names = ["String", "Object", "Type", "Int32", "Guid", "Uri", "JsonElement", "Optional", "Open", "Problem", "JsonIn", "JsonOut", "System", "Photon", "Union", "Value", "Of", "IReadOnlyList", "Obsolete", "Exception", "Attribute", "Void", "Runtime", "Nullable"];
        foreach (var name in names)
        {
            var one = api.Object(name, Required("value", text), Optional(name, text, nullable: true));
            var state = api.Enum(name + ".State", "a", "b");
            api.Object(name + ".Holder", Required(name, one), Optional("state", state), Optional("list", api.Array(one)), Optional("union", api.Union(name + ".Union", one, text, state, api.Array(text))));
        }
        Emitted.Of(api);
    }

    [Theory]
    [InlineData("Value")]
    [InlineData("Of")]
    [InlineData("ToString")]
    [InlineData("Equals")]
    [InlineData("MemberwiseClone")]
    public void Types_named_like_a_member_that_they_have_compile(string name)
    {
        var api = new Sketch();
        api.Union(name, api.Text, api.Array(api.Text));
        Emitted.Of(api);
        api = new Sketch();
        api.Object(name, Optional(name, api.Text));
        Emitted.Of(api);
    }

    [Fact]
    public void Deprecated_members_warn_the_user_and_not_the_codec()
    {
        var api = new Sketch();
        var text = api.Text;
        var state = api.Add(NewEnum("State") with { Members = new([new("old", "", "", true), new("new", "", "", false)]) });
        var old = api.Add(NewObject("Old", Optional("x", text)) with { Deprecated = true });
        var thing = api.Object("Thing",
            Optional("gone", text) with { Deprecated = true },
            Required("needed", old) with { Deprecated = true },
            Optional("maybe", text, nullable: true) with { Deprecated = true },
            Optional("state", state) with { Deprecated = true, Default = "\"old\"" },
            Optional("kind", text) with { Deprecated = true, Const = "\"k\"" });
        var emitted = Emitted.Of(api);
        Assert.NotNull(emitted.Type(thing).GetProperty("Gone")!.GetCustomAttributes(typeof(ObsoleteAttribute), false).SingleOrDefault());
    }

    [Fact]
    public void Hostile_text_in_every_site_stays_text()
    {
        const string evil = "\"; } /* */ // \r\n\u0085\u2028\u2029 </summary> <x> & {0} \\u000a @\0\ud800 #error\n#endif";
        var api = new Sketch();
        var text = api.Text;
        var state = api.Add(new EnumType { NameParts = Parts(evil), Description = evil, Members = new([new(evil, evil, evil, true), new(evil + "2", "", evil, false)]) });
        var one = api.Add(NewObject(evil, Required(evil, text) with { Description = evil }, Optional("const", text) with { Const = "\"\\u2028\\\"\\n\"" },
            Optional("default", text) with { Default = "\"\\u0085*/\"" }, Optional("state", state) with { Default = "\"none\"" }) with { Description = evil, Additional = AdditionalKind.Typed, AdditionalType = new(text) });
        api.Add(NewUnion(evil + ".union", one, text, state) with { Description = evil });
        Emitted.Of(api);
    }

    [Fact]
    public void Derived_classes_inherit_and_say_themselves_which_one_they_are()
    {
        var api = new Sketch();
        var text = api.Text;
        var (pet, cat, dog) = (api.Forward(), api.Forward(), api.Forward());
        api.Set(pet, NewObject("Pet", Required("kind", text), Required("name", text)) with { Discriminator = new("kind", new([new DiscriminatorCase("cat", cat), new DiscriminatorCase("dog", dog)])) });
        api.Set(cat, NewObject("Cat", Required("lives", text)) with { Base = pet });
        api.Set(dog, NewObject("Dog", Optional("name", text)) with { Base = pet });
        foreach (var records in (bool[])[false, true])
        {
            var emitted = Emitted.Of(api, Emitted.BothSides with { Records = records });
            var made = Activator.CreateInstance(emitted.Type(cat));
            Assert.Equal("cat", emitted.Type(pet).GetProperty("Kind")!.GetValue(made));
        }
    }

    [Fact]
    public void Bases_that_go_round_are_cut()
    {
        var api = new Sketch();
        var (a, b) = (api.Forward(), api.Forward());
        api.Set(a, NewObject("A", Required("x", b)) with { Base = b, Discriminator = new("k", default) });
        api.Set(b, NewObject("B", Required("y", a)) with { Base = a, Discriminator = new("k", default) });
        api.Add(NewObject("C") with { Base = a });
        Emitted.Of(api);
    }

    [Fact]
    public void Every_kind_of_value_can_be_required_optional_nullable_and_have_a_default()
    {
        var api = new Sketch();
        string[] defaults = ["", "null", "\"a\"", "1", "-1.5", "1e3", "1e400", "true", "[]", "{}", "123456789012345678901234567890"];
        foreach (var kind in Enum.GetValues<PrimitiveKind>())
        {
            var type = api.Primitive(kind);
            api.Object("Of" + kind,
            [
                Required("required", type), Required("requiredNullable", type, nullable: true), Optional("optional", type), Optional("optionalNullable", type, nullable: true),
                .. defaults.Select((d, i) => Optional("default" + i, type) with { Default = d }),
                .. defaults.Select((d, i) => Optional("nullableDefault" + i, type, nullable: true) with { Default = d }),
                .. defaults.Select((d, i) => Optional("const" + i, type) with { Const = d }),
                .. defaults.Select((d, i) => Required("requiredConst" + i, type) with { Const = d }),
                Optional("list", api.Array(type)), Optional("nullables", api.Add(new ArrayType(new TypeUse(type, true)))), Optional("map", api.Add(new MapType(new TypeUse(type, true)))),
            ]);
        }
        Emitted.Of(api);
    }

    [Fact]
    public void Unions_within_unions_of_themselves_of_lists_and_of_equal_types_compile()
    {
        var api = new Sketch();
        var (outer, inner, self) = (api.Forward(), api.Forward(), api.Forward());
        var text = api.Text;
        var shortText = api.Add(new PrimitiveType(PrimitiveKind.String) { MaxLength = 3 });
        api.Set(self, NewUnion("Self", self, text));
        api.Set(outer, NewUnion("Outer", inner, text, shortText, api.Array(outer), api.Array(text), api.Add(new ArrayType(new TypeUse(text, true))), api.Map(outer), api.Primitive(PrimitiveKind.Any)));
        api.Set(inner, NewUnion("Inner", outer, api.Primitive(PrimitiveKind.Int64), api.Enum("E", "a"), api.Primitive(PrimitiveKind.Null)));
        api.Object("Holder", Required("union", outer), Required("nullable", outer, true), Optional("optional", inner), Optional("both", inner, true), Optional("self", self));
        Emitted.Of(api);
    }

    [Theory]
    [InlineData(true, false, false, false, false)]
    [InlineData(false, true, false, false, false)]
    [InlineData(false, false, true, false, false)]
    [InlineData(true, true, false, true, false)]
    [InlineData(true, true, true, true, true)]
    public void Each_side_is_given_what_it_needs(bool server, bool client, bool models, bool records, bool closed)
    {
        var api = new Sketch();
        var text = api.Text;
        var shortText = api.Add(new PrimitiveType(PrimitiveKind.String) { MaxLength = 3 });
        foreach (var usage in (TypeUsage[])[TypeUsage.Request, TypeUsage.Response, TypeUsage.Request | TypeUsage.Response])
        {
            TypeModel With(TypeModel type) => type with { Usage = usage };
            var state = api.Add(With(NewEnum(usage + "State", "a", "b")));
            var level = api.Add(With(NewEnum(usage + "Level", "1", "4000000000") with { IsInteger = true }));
            var item = api.Add(With(NewObject(usage + "Item", Required("id", text) with { ReadOnly = true }, Optional("secret", shortText) with { WriteOnly = true })));
            var union = api.Add(With(NewUnion(usage + "Union", text, item, state, api.Add(With(new ArrayType(new TypeUse(item, true)))))));
            var items = api.Add(With(new ArrayType(new TypeUse(item, true)) { MinItems = 1 }));
            api.Add(With(NewObject(usage + "Holder", Required("state", state, true), Optional("level", level), Optional("levels", api.Add(With(new ArrayType(new TypeUse(level)))), true),
                Required("items", items), Optional("map", api.Add(With(new MapType(new TypeUse(union)))), true), Optional("union", union, true), Required("union2", union))));
        }
        Emitted.Of(api, Emitted.BothSides with { Server = server, Client = client, Models = models, Records = records, ClosedEnums = closed });
    }

    [Fact]
    public void Large_types_compile()
    {
        var api = new Sketch();
        var text = api.Text;
        foreach (var count in (int[])[0, 1, 62, 63, 64, 65, 126, 127, 128, 129, 300])
            api.Object("Members" + count, [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? Required("m" + i, text) : Optional("m" + i, text, i % 3 == 0))]);
        api.Enum("Large", [.. Enumerable.Range(0, 1500).Select(i => "value " + i)]);
        api.Object("LongNames", Required(new string('a', 124), text), Required(new string('b', 125), text), Required(new string('c', 130), text), Required(new string('é', 300), text));
        Emitted.Of(api);
    }
}
