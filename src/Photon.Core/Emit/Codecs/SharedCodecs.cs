using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes what several codecs share: codecs of types without a declaration, patterns, ranges and schemas.</summary>
static class SharedCodecs
{
    /// <summary>The codecs, by name: of types that are emitted here or that operations use.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Find(EmitContext context)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < context.Model.Types.Count; i++)
            if (context.Codecs.IsShared(i) && context.Reach.Emits(i) && context.Codecs.Codecs[context.Codecs.Key(i)] is var name && !found.ContainsKey(name)) found.Add(name, i);
        return found;
    }

    public static void Write(CodeWriter writer, EmitContext context, ReadSyntax values, string name, int type)
    {
        var (use, full) = (new TypeUse(type), context.Types.Oblivious(type));
        var ways = context.Codecs.Ways(type);
        CodecHead.Open(writer, name, full, ways != "Writer", ways != "Reader", "", "internal");
        if (ways != "Writer") CodecHead.Reader(writer, full, values.Checks(type), values.Unchecked(type));
        if (ways != "Reader")
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static void Write({CodecHead.Out}, {full} value) => {context.Codecs.Writer(use)}.Write(ref w, value);");
        }
        writer.Close();
    }

    /// <summary>Patterns, ranges and schemas: one object each for the whole application.</summary>
    public static void WriteValues(CodeWriter writer, EmitContext context)
    {
        var made = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in context.Model.Types)
        {
            if (type.Residual.Length > 0) Add(Constraints.SchemaKey(type.Residual), $"Schema {{0}} = {CodecSyntax.Runtime}Schema.Of({CSharpText.Literal(type.Residual)})");
            foreach (var pattern in Patterns(type)) Add(Constraints.PatternKey(pattern), $"Pattern {{0}} = {CodecSyntax.Runtime}Pattern.Of({CSharpText.Literal(pattern)})");
            if (type is PrimitiveType primitive && Constraints.HasRange(primitive)) Add(Constraints.RangeKey(primitive), Range(primitive));
        }
        foreach (var (name, text) in made.Select(m => (m.Key, m.Value)))
            writer.Line($"internal static readonly {CodecSyntax.Runtime}{text.Replace("{0}", name)};");
        return;

        void Add(string key, string text) => made[context.Codecs.Values[key]] = text;
    }

    static IEnumerable<string> Patterns(TypeModel type) => type switch
    {
        PrimitiveType { Pattern.Length: > 0 } primitive => [primitive.Pattern],
        ObjectType model => model.PatternProperties.Select(p => p.Pattern),
        _ => [],
    };

    static string Range(PrimitiveType type) =>
        $"NumberRange {{0}} = {CodecSyntax.Runtime}NumberRange.Of({CSharpText.Literal(type.Minimum)}, {CSharpText.Literal(type.Maximum)}, {CSharpText.Literal(type.MultipleOf)}, "
        + $"{(type.ExclusiveMinimum ? "true" : "false")}, {(type.ExclusiveMaximum ? "true" : "false")})";
}
