using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes what several codecs share: codecs of types without a declaration, patterns and ranges.</summary>
static class SharedCodecs
{
    /// <summary>The codecs, by name.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Find(EmitContext context, ReadSyntax values)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var used = SharedUses.Find(context, values);
        for (var i = 0; i < context.Model.Types.Count; i++)
            if (used.Contains(i) && context.Codecs.IsShared(i) && context.Reach.Emits(i) && context.Codecs.Codecs[context.Codecs.Key(i)] is var name && !found.ContainsKey(name)) found.Add(name, i);
        return found;
    }

    public static void Write(CodeWriter writer, EmitContext context, ReadSyntax values, string name, int type)
    {
        var (use, full) = (new TypeUse(type), context.Types.Oblivious(type));
        var ways = context.Codecs.Ways(type);
        CodecHead.Open(writer, name, full, ways != "Writer", ways != "Reader", "");
        if (ways != "Writer" && context.Model.Types[type] is PrimitiveType primitive && Constraints.IsLong(primitive.Allowed.Count))
            writer.Line(EnumCodec.Table(BlobSyntax.Texts(primitive.Allowed)));
        var isTuple = context.Model.Types[type] is TupleType;
        if (ways != "Writer" && isTuple) TupleCodec.Reader(writer, context, values.Checks(type), type);
        else if (ways != "Writer") CodecHead.Reader(writer, full, values.Checks(type), values.Unchecked(type));
        if (ways != "Reader" && isTuple) TupleCodec.Writer(writer, context, type);
        else if (ways != "Reader")
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static void Write({CodecHead.Out}, {full} value) => {context.Codecs.Writer(use)}.Write(ref w, value);");
        }
        writer.Close();
    }

    /// <summary>Some type that has values here has a pattern, a range or a schema.</summary>
    public static bool HasValues(EmitContext context) =>
        context.Codecs.Values.All.Count > 0 && Enumerable.Range(0, context.Model.Types.Count).Any(i => context.Reach.IsHere(i) && CodecSyntax.ValueKeys(context.Model.Types[i]).Any());

    /// <summary>Patterns, ranges and schemas: one object each for the whole application.</summary>
    public static void WriteValues(CodeWriter writer, EmitContext context)
    {
        var made = new SortedDictionary<string, (string Type, string Arguments)>(StringComparer.Ordinal);
        for (var i = 0; i < context.Model.Types.Count; i++)
        {
            if (!context.Reach.IsHere(i)) continue;
            var type = context.Model.Types[i];
            if (type.Residual.Length > 0) made[context.Codecs.Values[Constraints.SchemaKey(type.Residual)]] = ("JsonSchema", CSharpText.Literal(type.Residual));
            foreach (var pattern in Patterns(type)) made[context.Codecs.Values[Constraints.PatternKey(pattern)]] = ("Pattern", CSharpText.Literal(pattern));
            if (type is PrimitiveType primitive && ReadSyntax.NeedsRange(primitive)) made[context.Codecs.Values[Constraints.RangeKey(primitive)]] = ("NumberRange", Range(primitive));
        }
        foreach (var one in made)
            writer.Line($"internal static readonly {CodecSyntax.Runtime}{one.Value.Type} {one.Key} = {CodecSyntax.Runtime}{one.Value.Type}.Of({one.Value.Arguments});");
    }

    static IEnumerable<string> Patterns(TypeModel type) => type switch
    {
        PrimitiveType { Pattern.Length: > 0 } primitive => [primitive.Pattern],
        ObjectType model => model.PatternProperties.Select(p => p.Pattern),
        _ => [],
    };

    static string Range(PrimitiveType type) =>
        $"{CSharpText.Literal(type.Minimum)}, {CSharpText.Literal(type.Maximum)}, {CSharpText.Literal(type.MultipleOf)}, {(type.ExclusiveMinimum ? "true" : "false")}, {(type.ExclusiveMaximum ? "true" : "false")}";
}
