using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;

namespace Photon.Core.Emit.Server;

/// <summary>Emits what an ASP.NET app needs to serve the API: a handler interface and routes per tag, and the registration.</summary>
public static class ServerEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.Server) yield break;
        var groups = OperationGroups.ByTag(context).ToList();
        foreach (var file in OperationGroups.Files(context, groups))
        {
            yield return context.Files.OfOperations(file.HintName("Server"), file.Operations, writer =>
            {
                FileHead.Write(writer, context.Options.Namespace, nullable: true);
                foreach (var group in file.Groups) HandlerEmitter.Emit(context, group, writer);
                foreach (var group in file.Groups) RouteEmitter.Emit(context, group, writer);
            });
        }
        yield return RegistrationEmitter.Emit(context, groups);
    }
}
