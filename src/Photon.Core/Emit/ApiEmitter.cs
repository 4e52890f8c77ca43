using Photon.Core.Emit.Reuse;
using Photon.Core.Emit.Sharing;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit;

/// <summary>An API and what is wanted of it, in; C# files, out. The same input gives the same files, byte for byte.</summary>
public static class ApiEmitter
{
    public static IReadOnlyList<SourceFile> Emit(ApiModel model, EmitOptions options, CancellationToken cancel = default) =>
        Emit(model, options, null, cancel).Files;

    /// <inheritdoc cref="Emit(ApiModel, EmitOptions, DocumentShares, PrintedFiles?, CancellationToken)"/>
    public static PrintedFiles Emit(ApiModel model, EmitOptions options, PrintedFiles? last, CancellationToken cancel) =>
        Emit(model, options, DocumentShares.None, last, cancel);

    /// <param name="model">The API.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="shares">What the document has to do with the types of others.</param>
    /// <param name="last">The files of a run before: those that show nothing that has changed are the same objects again.</param>
    /// <param name="cancel">Looked at between files.</param>
    public static PrintedFiles Emit(ApiModel model, EmitOptions options, DocumentShares shares, PrintedFiles? last, CancellationToken cancel)
    {
        var context = Plan(model, options, shares, last);
        var files = new List<SourceFile>();
        foreach (var emit in Emitters)
        {
            foreach (var file in emit(context))
            {
                cancel.ThrowIfCancellationRequested();
                files.Add(file);
            }
        }
        return context.Files.Finish(files);
    }

    /// <summary>What would be emitted: names, types and directions are decided, and nothing is printed.</summary>
    public static EmitContext Plan(ApiModel model, EmitOptions options, DocumentShares shares, PrintedFiles? last = null) =>
        new(model, NameDecider.Decide(model, options.Name, options.TypesNamespace, shares.Elsewhere()), options, last, shares);

    /// <summary>Each gives the files of one concern; their order is the order of the files.</summary>
    static readonly Func<EmitContext, IEnumerable<SourceFile>>[] Emitters =
    [
        Types.TypeEmitter.Emit,
        Codecs.CodecEmitter.Emit,
        Operations.OperationsEmitter.Emit,
        Server.ServerEmitter.Emit,
        Client.ClientEmitter.Emit,
        Webhooks.WebhookEmitter.Emit,
        Documents.DocumentEmitter.Emit,
        Documents.FormsEmitter.Emit,
    ];
}
