using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Types;

/// <summary>What stands above every declaration: its documentation and, where asked for, its converter.</summary>
static class TypeHead
{
    public static void Write(CodeWriter writer, EmitContext context, int type)
    {
        var model = context.Model.Types[type];
        // The type itself is not marked obsolete: every property of that type would warn, and a user could not help it.
        DocSyntax.Summary(writer, (model.Deprecated ? "Deprecated. " : "") + model.Description, $"The schema <c>{CSharpText.DocText(string.Join(".", model.NameParts))}</c>.");
        if (context.Options.JsonConverters || context.Options.Models)
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Photon.Runtime.Emitted.CodecConverter<{context.Names.Global(type)}, {context.Names.Global(type)}Codec>))]");
    }
}
