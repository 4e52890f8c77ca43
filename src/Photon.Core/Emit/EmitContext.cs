using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Reuse;
using Photon.Core.Emit.Sharing;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit;

/// <summary>What every emitter is given.</summary>
public sealed class EmitContext
{
    /// <param name="model">The API.</param>
    /// <param name="names">Its identifiers.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="last">Files of a run before, from which unchanged ones are taken.</param>
    /// <param name="shares">What the document has to do with the types of others; <c>null</c>: nothing.</param>
    public EmitContext(ApiModel model, ApiNames names, EmitOptions options, PrintedFiles? last = null, DocumentShares? shares = null)
    {
        (Model, Names, Options) = (model, names, options);
        Types = new(model, names, options);
        Reach = new(model, names, options, shares ?? DocumentShares.None);
        Codecs = new(model, names, options, Types, Reach);
        Files = new(model, names, options, Reach, Types, Codecs, last);
    }

    public ApiModel Model { get; }
    public ApiNames Names { get; }
    public EmitOptions Options { get; }

    /// <summary>Which types are emitted, and in which directions.</summary>
    public TypeReach Reach { get; }

    /// <summary>C# types of uses.</summary>
    public TypeSyntax Types { get; }

    /// <summary>Codecs of uses: <c>context.Codecs.Of(use)</c> reads and writes <c>context.Types.Of(use)</c>.</summary>
    public CodecSyntax Codecs { get; }

    /// <summary>Prints files that show some types or operations, or takes them from the run before.</summary>
    public FileMemory Files { get; }
}
