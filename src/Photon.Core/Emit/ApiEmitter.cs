using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit;

/// <summary>An API and what is wanted of it, in; C# files, out. The same input gives the same files, byte for byte.</summary>
public static class ApiEmitter
{
    public static IReadOnlyList<SourceFile> Emit(ApiModel model, EmitOptions options, CancellationToken cancel = default)
    {
        var context = new EmitContext(model, NameDecider.Decide(model, options.Name, options.TypesNamespace), options);
        var files = new List<SourceFile>();
        foreach (var emit in Emitters)
        {
            foreach (var file in emit(context))
            {
                cancel.ThrowIfCancellationRequested();
                files.Add(file);
            }
        }
        return files;
    }

    /// <summary>Each gives the files of one concern; their order is the order of the files.</summary>
    static readonly Func<EmitContext, IEnumerable<SourceFile>>[] Emitters =
    [
        Types.TypeEmitter.Emit,
        Codecs.CodecEmitter.Emit,
        Operations.OperationsEmitter.Emit,
        Server.ServerEmitter.Emit,
        Client.ClientEmitter.Emit,
        Documents.DocumentEmitter.Emit,
    ];
}
