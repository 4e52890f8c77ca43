using Photon.Core.Model;
using Photon.Generator.Tests.Codecs;
using static Photon.Generator.Tests.Codecs.Sketch;

namespace Photon.Generator.Tests.Snapshots;

/// <summary>What people see when they step into emitted code.</summary>
public sealed class EmittedSnapshots
{
    [Fact]
    public void A_class_and_its_codec()
    {
        var api = new Sketch();
        var text = api.Text;
        var line = api.Add(NewObject("Line", Required("sku", text), Required("count", api.Add(new PrimitiveType(PrimitiveKind.Int32) { Minimum = "1", Maximum = "99" }))) with { Additional = AdditionalKind.Refused });
        api.Add(NewObject("Order",
            Required("id", api.Primitive(PrimitiveKind.Guid)) with { ReadOnly = true, Description = "The server gives it." },
            Required("number", api.Add(new PrimitiveType(PrimitiveKind.String) { Pattern = "^B-[0-9]+$" })),
            Required("state", api.Enum("Order.state", "open", "shipped")),
            Optional("price", api.Add(new PrimitiveType(PrimitiveKind.Decimal) { Minimum = "0", ExclusiveMinimum = true })) with { Default = "1.50" },
            Required("lines", api.Add(new ArrayType(new TypeUse(line)) { MinItems = 1 })),
            Optional("note", text),
            Required("label", text, nullable: true),
            Optional("subtitle", text, nullable: true),
            Required("type", text) with { Const = "\"order\"" },
            Optional("old", text) with { Deprecated = true })
            with { Description = "An order with <b>markup</b>.\nAnd a second line.", Additional = AdditionalKind.Typed, AdditionalType = new(api.Primitive(PrimitiveKind.Any)) });
        Matches("Order", api);
    }

    [Fact]
    public void Unions_and_enums()
    {
        var api = new Sketch();
        var text = api.Text;
        var card = api.Object("Card", Required("kind", text) with { Const = "\"card\"" });
        var cash = api.Object("Cash", Required("kind", text) with { Const = "\"cash\"" });
        api.Add(new UnionType { NameParts = Parts("Payment"), Description = "How it is paid.", Discriminator = "kind", ExactlyOne = true, Cases = new([new UnionCase(new(card), new(["card"])), new UnionCase(new(cash), new(["cash"]))]) });
        api.Union("Reference", text, card, cash, api.Array(card));
        Matches("Payment", api);
    }

    [Fact]
    public void A_base_and_what_derives_from_it()
    {
        var api = new Sketch();
        var text = api.Text;
        var (pet, cat) = (api.Forward(), api.Forward());
        api.Set(pet, NewObject("Pet", Required("kind", text)) with { Discriminator = new("kind", new([new DiscriminatorCase("cat", cat)])) });
        api.Set(cat, NewObject("Cat", Optional("lives", api.Primitive(PrimitiveKind.Int64), nullable: true)) with { Base = pet });
        Matches("Pet", api);
    }

    static void Matches(string name, Sketch api) =>
        Snapshot.Matches($"Emitted/{name}.txt", string.Join("\n", Emitted.Of(api).Files.Select(f => $"==== {f.HintName}\n{f.Text}")));
}
