using System.Globalization;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the codec of a union: cases are told apart by discriminator, else by JSON kind, else by trying.</summary>
sealed class UnionCodec(EmitContext context, PropertyShapes shapes, ReadSyntax values)
{
    static readonly Kinds[] EachKind = [Kinds.Boolean, Kinds.Number, Kinds.String, Kinds.Array, Kinds.Object];

    readonly UnionCases _cases = new(context);

    public void Write(CodeWriter writer, int type)
    {
        var name = context.Names.Global(type);
        var (reads, writes) = (context.Reach.Reads(type), context.Reach.Writes(type));
        CodecHead.Open(writer, context.Names.Codec(type), name, reads, writes, $"Reads and writes <see cref=\"{name}\"/>.", context.Options.Models);
        if (reads) WriteRead(writer, type, name);
        if (reads && writes) writer.Line();
        if (writes) WriteWrite(writer, type, name);
        writer.Close();
    }

    void WriteRead(CodeWriter writer, int type, string name)
    {
        var model = (UnionType)context.Model.Types[type];
        var cases = _cases.Of(type);
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static {name} Read({CodecHead.In})");
        foreach (var check in values.Checks(type)) writer.Line(check);
        if (cases.Any(c => (_cases.KindsOf(c.Type) & Kinds.Null) != 0)) writer.Line("if (x.Null()) return default;");
        var told = cases.Where(c => c.Values.Count > 0 && _cases.KindsOf(c.Type with { Nullable = false }) == Kinds.Object).ToList();
        if (model.Discriminator.Length > 0 && told.Count > 0) WriteDiscriminated(writer, model, name, told, [.. cases.Except(told)]);
        else WriteKinds(writer, model, name, cases);
        writer.Close();
    }

    void WriteDiscriminated(CodeWriter writer, UnionType model, string name, List<UnionCase> told, List<UnionCase> others)
    {
        var texts = told.SelectMany(c => c.Values).Distinct(StringComparer.Ordinal).ToList();
        // Other cases that no discriminator tells come when the value is not for those that it does.
        if (others.Exists(c => (_cases.KindsOf(c.Type) & ~Kinds.Null) != 0))
        {
            writer.Open("if (x.Kind() != global::Photon.Runtime.Emitted.JsonKind.Object)");
            WriteKinds(writer, model, name, [.. others.Where(c => _cases.KindsOf(c.Type) != Kinds.Object)]);
            writer.Close();
        }
        writer.Open($"switch (x.Case({BlobSyntax.Texts([BlobSyntax.Quote(model.Discriminator), .. texts.Select(BlobSyntax.Quote)])}))");
        for (var i = 0; i < texts.Count; i++)
            writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}: return new({values.Of(told.First(c => c.Values.Contains(texts[i])).Type.Type)});");
        writer.Line($"default: return x.Drop<{name}>();");
        writer.Close();
    }

    void WriteKinds(CodeWriter writer, UnionType model, string name, IReadOnlyList<UnionCase> cases)
    {
        var groups = EachKind.Select(k => (Kind: k, Cases: cases.Where(c => (_cases.KindsOf(c.Type) & k) != 0).ToList()))
            .Where(g => g.Cases.Count > 0)
            .GroupBy(g => string.Join(",", g.Cases.Select(c => c.Type.Type.ToString(CultureInfo.InvariantCulture))), StringComparer.Ordinal)
            .ToList();
        writer.Open("switch (x.Kind())");
        foreach (var group in groups)
        {
            foreach (var (kind, _) in group) writer.Line($"case global::Photon.Runtime.Emitted.JsonKind.{kind}:");
            var possible = group.First().Cases;
            if (possible.Count > 1) WriteTries(writer, model, name, possible);
            else writer.Line($"    return new({values.Of(possible[0].Type.Type)});");
        }
        writer.Line($"default: return x.NoCase<{name}>();");
        writer.Close();
    }

    void WriteTries(CodeWriter writer, UnionType model, string name, List<UnionCase> cases)
    {
        writer.Open("");
        writer.Line($"var t = x.Try({(model.ExactlyOne ? "true" : "false")});");
        writer.Line($"{name} o = default;");
        foreach (var one in cases)
        {
            writer.Open("if (x.Trying(ref t))");
            writer.Line($"var c = {values.Of(one.Type.Type)};");
            writer.Line("if (x.Fits(ref t)) o = new(c);");
            writer.Close();
        }
        writer.Line("x.Tried(ref t);");
        writer.Line("return o;");
        writer.Close();
    }

    void WriteWrite(CodeWriter writer, int type, string name)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static void Write({CodecHead.Out}, {name} o)");
        writer.Open("switch (o.Value)");
        var place = 0;
        var discriminator = BlobSyntax.Quote(((UnionType)context.Model.Types[type]).Discriminator) + ":";
        foreach (var (caseType, codec, tag) in Written(type))
        {
            var number = place++.ToString(CultureInfo.InvariantCulture);
            var write = $"{codec}.Write(ref w, c{number});";
            if (tag.Length > 0) write = $"var m{number} = w.Mark(); {write} w.Tag(m{number}, {CSharpText.Utf8Literal(discriminator)}, {CSharpText.Utf8Literal(BlobSyntax.Quote(tag) + ",")});";
            writer.Line($"case {Pattern(caseType)} c{number}: {write} break;");
        }
        writer.Line("default: w.NullValue(); break;");
        writer.Close();
        writer.Close();
    }

    /// <summary>A tuple's type in parentheses would be a pattern of its places.</summary>
    static string Pattern(string type) => type[0] == '(' ? $"global::System.ValueTuple<{type.Substring(1, type.Length - 2)}>" : type;

    /// <summary>Each distinct C# type once; derived ones before their bases, lists of derived ones too (their interfaces vary).</summary>
    IEnumerable<(string Type, string Codec, string Tag)> Written(int type) =>
        ((UnionType)context.Model.Types[type]).Cases
            .Where(c => c.Type.Type != type && context.Model.Types[c.Type.Type] is not PrimitiveType { Kind: PrimitiveKind.Null or PrimitiveKind.Never })
            .Select(c => (Use: new TypeUse(c.Type.Type), c.Tag, Type: context.Types.Oblivious(c.Type.Type)))
            .GroupBy(c => c.Type, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderByDescending(c => Depth(c.Use.Type))
            .Select(c => (c.Type, context.Codecs.Writer(c.Use), c.Tag));

    int Depth(int type)
    {
        for (var steps = 0; steps < context.Model.Types.Count; steps++)
        {
            switch (context.Model.Types[type])
            {
                case ArrayType array: type = array.Item.Type; break;
                case MapType map: type = map.Value.Type; break;
                case ObjectType: return shapes.BaseChain(type).Count;
                default: return 0;
            }
        }
        return 0;
    }
}
