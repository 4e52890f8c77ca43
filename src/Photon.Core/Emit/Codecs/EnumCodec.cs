using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the codec of an enum: a table of its texts, in the order of its members.</summary>
static class EnumCodec
{
    public static void Write(CodeWriter writer, EmitContext context, ReadSyntax values, int type)
    {
        var model = (EnumType)context.Model.Types[type];
        var name = context.Types.Oblivious(type);
        var (reads, writes) = (context.Reach.Reads(type), context.Reach.Writes(type));
        CodecHead.Open(writer, context.Names.Codec(type), name, reads, writes, $"Reads and writes <see cref=\"{context.Names.Global(type)}\"/>.", context.Options.Models);
        writer.Line("/// <summary>The texts on the wire.</summary>");
        writer.Line($"public static global::System.ReadOnlySpan<byte> T => {BlobSyntax.Texts(model.Members.Select(m => model.IsInteger ? m.Value : BlobSyntax.Quote(m.Value)))};");
        if (reads && Constraints.IsLong(model.Members.Count)) writer.Line(Table("T"));
        writer.Line();
        if (reads) CodecHead.Reader(writer, name, values.Checks(type), values.Unchecked(type));
        if (writes)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static void Write({CodecHead.Out}, {name} value) => {Write(context, model)};");
        }
        writer.Close();
    }

    /// <summary>The same texts to be found by hash.</summary>
    public static string Table(string texts) => $"internal static readonly {CodecSyntax.Runtime}TextTable I = {CodecSyntax.Runtime}TextTable.Of({texts});";

    static string Write(EmitContext context, EnumType model) => (model.IsInteger, context.Options.ClosedEnums) switch
    {
        (true, true) => "w.NumberValue(value)",
        (true, false) => "w.OpenNumberValue(value)",
        (false, true) => "w.EnumValue(T, (int)value)",
        (false, false) => "w.OpenValue(T, value)",
    };
}
