using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Operations;

/// <summary>Emits what server and client share of each operation: its result and the record of its parameters.</summary>
public static class OperationsEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.Server && !context.Options.Client) yield break;
        foreach (var file in OperationGroups.Files(context, OperationGroups.Chunks(context)))
        {
            var operations = file.Operations;
            yield return context.Files.OfOperations(file.HintName("Operations"), operations, writer =>
            {
                FileHead.Write(writer, context.Options.Namespace, nullable: true);
                foreach (var operation in operations)
                {
                    ParametersEmitter.Emit(context, operation, writer);
                    NegotiationEmitter.Emit(context, operation, writer);
                    ResultEmitter.Emit(context, operation, writer);
                }
            });
        }
    }
}
