using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Types;

/// <summary>What stands above every declaration: its documentation and, where asked for, its converter.</summary>
static class TypeHead
{
    public static void Write(CodeWriter writer, EmitContext context, int type)
    {
        var model = context.Model.Types[type];
        // The type itself is not marked obsolete: every property of that type would warn, and a user could not help it.
        DocSyntax.Summary(writer, (model.Deprecated ? "Deprecated. " : "") + model.Description, $"The schema <c>{CSharpText.DocText(string.Join(".", model.NameParts))}</c>.");
        if (!context.Options.HasCodecs || (!context.Options.JsonConverters && !context.Options.Models)) return;
        var (name, codec) = (context.Names.Global(type), context.Codecs.Of(new(type)));
        // Inside models an enum is Open<T>; by itself it is what its codec makes of known texts.
        if (model is EnumType && !context.Options.ClosedEnums) codec = $"{CodecSyntax.Runtime}KnownCodec<{name}, {codec}>";
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({CodecSyntax.Runtime}PhotonJsonConverter<{name}, {codec}, {codec}>))]");
    }
}
