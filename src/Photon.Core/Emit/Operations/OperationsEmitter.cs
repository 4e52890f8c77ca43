using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Operations;

/// <summary>Emits what server and client share of each operation: its result and the record of its parameters.</summary>
public static class OperationsEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.Server && !context.Options.Client) yield break;
        foreach (var group in OperationGroups.Chunks(context))
        {
            yield return context.Files.OfOperations(group.HintName(context, "Operations"), group.Operations, writer =>
            {
                FileHead.Write(writer, context.Options.Namespace, nullable: true);
                foreach (var operation in group.Operations)
                {
                    ParametersEmitter.Emit(context, operation, writer);
                    ResultEmitter.Emit(context, operation, writer);
                }
            });
        }
    }
}
