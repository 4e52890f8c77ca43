using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the typed client: its root and options in one file, and a class per tag, in the chunks that the results have.</summary>
public static class ClientEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.Client) yield break;
        var root = File(context);
        ClientRootEmitter.Emit(context, root);
        ClientOptionsEmitter.Emit(context, root);
        yield return new($"{context.Options.Name}.Client.g.cs", root.ToString());
        foreach (var group in OperationGroups.Chunks(context))
        {
            var writer = File(context);
            TagClientEmitter.Emit(context, group, writer);
            yield return new(group.HintName(context, "Client"), writer.ToString());
        }
    }

    static CodeWriter File(EmitContext context)
    {
        var writer = new CodeWriter();
        FileHead.Write(writer, context.Options.Namespace, nullable: true);
        return writer;
    }
}
