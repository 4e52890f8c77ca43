using System.Globalization;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the codec of a class.</summary>
sealed class ObjectCodec(EmitContext context, PropertyShapes shapes, ReadSyntax values)
{
    readonly ObjectReader _reader = new(context, values);
    readonly LoopReader _loop = new(context, values);
    readonly ObjectWriter _writer = new(context);
    readonly Lazy<ILookup<int, int>> _derived = new(() => Derived(context, shapes));

    public void Write(CodeWriter writer, int type)
    {
        var shape = new CodecShape(context, shapes, type);
        var (reads, writes) = (context.Reach.Reads(type), context.Reach.Writes(type));
        CodecHead.Open(writer, context.Names.Codec(type), shape.Name, reads, writes, $"Reads and writes <see cref=\"{shape.Name}\"/>.", context.Options.Models);
        writer.Line($"internal static global::System.ReadOnlySpan<byte> N => {BlobSyntax.Names(shape.Members.Select(m => m.Model.Name))};");
        if (reads)
        {
            writer.Line();
            WriteRead(writer, shape);
        }
        if (writes)
        {
            writer.Line();
            WriteWrite(writer, shape);
        }
        writer.Close();
    }

    void WriteRead(CodeWriter writer, CodecShape shape)
    {
        var checks = values.Checks(shape.Type).ToList();
        writer.Line("/// <inheritdoc/>");
        if (shape.Cases.Count == 0 && checks.Count == 0)
        {
            WriteObject(writer, shape, "public static", "Read");
            return;
        }
        writer.Open($"public static {shape.Name} Read({CodecHead.In})");
        foreach (var check in checks) writer.Line(check);
        if (shape.Cases.Count > 0) WriteCases(writer, shape);
        writer.Line("return Self(ref x);");
        writer.Close();
        writer.Line();
        WriteObject(writer, shape, "static", "Self");
    }

    void WriteObject(CodeWriter writer, CodecShape shape, string access, string method)
    {
        writer.Open($"{access} {shape.Name} {method}({CodecHead.In})");
        if (shape.NeedsLoop) _loop.Write(writer, shape);
        else _reader.Write(writer, shape, method);
        writer.Close();
    }

    /// <summary>Derived types are read by their own codecs.</summary>
    void WriteCases(CodeWriter writer, CodecShape shape)
    {
        var texts = BlobSyntax.Texts([BlobSyntax.Quote(shape.Discriminator), .. shape.Cases.Select(c => BlobSyntax.Quote(c.Value))]);
        writer.Open($"switch (x.Case({texts}))");
        for (var i = 0; i < shape.Cases.Count; i++)
            if (shape.Cases[i].Type != shape.Type) writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}: return {context.Codecs.Reader(new(shape.Cases[i].Type))}.Read(ref x);");
        writer.Close();
    }

    void WriteWrite(CodeWriter writer, CodecShape shape)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static void Write({CodecHead.Out}, {shape.Name} o)");
        var derived = _derived.Value[shape.Type].ToList();
        if (derived.Count > 0)
        {
            writer.Open("switch (o)");
            for (var i = 0; i < derived.Count; i++)
            {
                var name = "d" + i.ToString(CultureInfo.InvariantCulture);
                writer.Line($"case {context.Names.Global(derived[i])} {name}: {context.Codecs.Writer(new(derived[i]))}.Write(ref w, {name}); return;");
            }
            writer.Close();
        }
        _writer.Write(writer, shape);
        writer.Close();
    }

    /// <summary>By base: all that derive from it, the most derived first, because a case hides those below it.</summary>
    static ILookup<int, int> Derived(EmitContext context, PropertyShapes shapes) =>
        Enumerable.Range(0, context.Model.Types.Count)
            .Where(t => context.Model.Types[t] is ObjectType && context.Reach.Writes(t))
            .Select(t => (Type: t, Chain: shapes.BaseChain(t)))
            .OrderByDescending(t => t.Chain.Count)
            .SelectMany(t => t.Chain.Where(b => b != t.Type).Select(b => (Base: b, t.Type)))
            .ToLookup(p => p.Base, p => p.Type);
}
