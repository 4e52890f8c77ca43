using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the class that tells System.Text.Json of every type of the API.</summary>
static class JsonHook
{
    public static void Write(CodeWriter writer, EmitContext context, IEnumerable<int> types)
    {
        var name = context.Names.Companion("Json");
        writer.Line("/// <summary>Lets System.Text.Json read and write the types of this API, validation included.</summary>");
        writer.Open($"public static class {name}");
        writer.Line($$"""
            /// <summary>To be put first: <c>options.TypeInfoResolverChain.Insert(0, {{name}}.Resolver)</c>. It needs no reflection.</summary>
            public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = Create();

            """);
        writer.Open($"static {CodecSyntax.Runtime}CodecResolver Create()");
        writer.Line($"var types = new {CodecSyntax.Runtime}CodecResolver();");
        foreach (var type in types) Add(writer, context, type);
        writer.Line("return types;");
        writer.Close();
        writer.Close();
    }

    static void Add(CodeWriter writer, EmitContext context, int type)
    {
        var (name, codec) = (context.Types.Oblivious(type), context.Codecs.Both(new(type)));
        writer.Line($"types.{(context.Types.IsValueType(type) ? "AddStruct" : "Add")}<{name}, {codec}>();");
        if (context.Model.Types[type] is EnumType && !context.Options.ClosedEnums)
            writer.Line($"types.AddStruct<{context.Names.Global(type)}, {CodecSyntax.Runtime}KnownCodec<{context.Names.Global(type)}, {codec}>>();");
    }
}
