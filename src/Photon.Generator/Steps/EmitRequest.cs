using Photon.Core;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.Reuse;
using Photon.Core.Emit.Sharing;
using Photon.Core.Model;

namespace Photon.Generator.Steps;

/// <summary>
/// All that emitting needs of a document, and nothing that a change of places could touch. Equal to itself alone: models
/// are compared once, by <see cref="EmitRequestComparer"/>, which keeps the request of the run before where it says the same.
/// </summary>
/// <param name="path">The document's.</param>
/// <param name="model"><c>null</c>: the document gives nothing.</param>
/// <param name="options">What is wanted.</param>
sealed class EmitRequest(string path, ApiModel? model, EmitOptions options)
{
    PrintedFiles? _before;
    PrintedFiles? _made;

    public string Path { get; } = path;
    public ApiModel? Model { get; } = model;
    public EmitOptions Options { get; } = options;

    public bool SaysTheSame(EmitRequest other) => Path == other.Path && Options == other.Options && Model == other.Model;

    /// <summary>What the document tells the others.</summary>
    /// <param name="files">Files that several documents are made of.</param>
    public DocumentOffer Offer(EquatableArray<string> files) =>
        // Without an offer the document keeps its types, and what is emitted is still right.
        Guard.Run(Path, new List<Fault>(), () => DocumentOffers.Of(Path, Model, Options, files)) ?? DocumentOffers.Of(Path, null, Options, files);

    /// <summary>Files that show nothing of what has changed since they were made are taken as they are.</summary>
    public IReadOnlyList<SourceFile> Emit(ApiModel model, DocumentShares shares, CancellationToken cancel)
    {
        // Emitted again itself, where only what others have has changed.
        var made = ApiEmitter.Emit(model, Options, shares, _made ?? _before, cancel);
        _made = made;
        // Only the newest files are kept.
        _before = null;
        return made.Files;
    }

    /// <summary>The request comes after another of the same document.</summary>
    public void Follow(EmitRequest before) => _before = before._made ?? before._before;
}
