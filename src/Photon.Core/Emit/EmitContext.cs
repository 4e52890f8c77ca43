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
        if (names.Webhooks is not null && (options.Server || options.Webhooks)) Webhooks = new(this, names.Webhooks);
    }

    /// <summary>Who calls is the API's server, and who is called has the routes: to the emitters a client and a server like others.</summary>
    EmitContext(EmitContext api, ApiNames names)
    {
        Model = api.Model with { Operations = api.Model.Webhooks, Webhooks = default, Tags = default };
        Names = names;
        Options = api.Options with { Server = api.Options.Webhooks, Client = api.Options.Server, Webhooks = false };
        (Types, Reach, Codecs) = (api.Types, api.Reach, api.Codecs);
        Files = api.Files.Of(Model, names);
        IsWebhooks = true;
    }

    /// <summary>What the API calls, with its operations in the place of the API's own; <c>null</c>: nothing of it is emitted.</summary>
    public EmitContext? Webhooks { get; }

    /// <summary>This is the <see cref="Webhooks"/> of another.</summary>
    public bool IsWebhooks { get; }

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
