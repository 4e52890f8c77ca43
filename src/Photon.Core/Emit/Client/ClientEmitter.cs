using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the typed client: its root and options in one file, and a class per tag, in the chunks that the results have.</summary>
public static class ClientEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.Client) yield break;
        var root = new CodeWriter();
        Begin(context, root);
        ClientRootEmitter.Emit(context, root);
        ClientOptionsEmitter.Emit(context, root);
        ServersEmitter.Emit(context, root);
        yield return new($"{context.Options.Name}.Client.g.cs", root.ToString());
        foreach (var group in OperationGroups.Chunks(context))
        {
            yield return context.Files.OfOperations(group.HintName(context, "Client"), group.Operations, writer =>
            {
                Begin(context, writer);
                TagClientEmitter.Emit(context, group, writer);
            });
        }
    }

    static void Begin(EmitContext context, CodeWriter writer) => FileHead.Write(writer, context.Options.Namespace, nullable: true);
}
