using System.Globalization;
using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes how a tuple is read and written: place by place.</summary>
static class TupleCodec
{
    public static void Reader(CodeWriter writer, EmitContext context, IEnumerable<string> checks, int type)
    {
        var (full, items) = (context.Types.Oblivious(type), ((TupleType)context.Model.Types[type]).Items);
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static {full} Read({CodecHead.In})");
        foreach (var check in checks) writer.Line(check);
        writer.Line($"var p = x.Places({items.Count.ToString(CultureInfo.InvariantCulture)});");
        writer.Line($"var value = ({string.Join(", ", items.Select(item => $"x.Place(ref p) ? {context.Codecs.Item(type, item.Type, "Reader")}.Read(ref x) : default"))});");
        writer.Line("x.EndPlaces(ref p);");
        writer.Line("return value;");
        writer.Close();
    }

    public static void Writer(CodeWriter writer, EmitContext context, int type)
    {
        var items = ((TupleType)context.Model.Types[type]).Items;
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static void Write({CodecHead.Out}, {context.Types.Oblivious(type)} value)");
        writer.Line("w.OpenPlaces();");
        for (var i = 0; i < items.Count; i++)
            writer.Line($"{context.Codecs.Item(type, items[i].Type, "Writer")}.Write(ref w, value.Item{(i + 1).ToString(CultureInfo.InvariantCulture)});");
        writer.Line("w.ClosePlaces();");
        writer.Close();
    }
}
