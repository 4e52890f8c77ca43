using Photon.Core.Emit;
using Photon.Core.Emit.Reuse;
using Photon.Core.Model;

namespace Photon.Generator.Steps;

/// <summary>All that emitting needs, and nothing that a change of places could touch.</summary>
/// <param name="Model"><c>null</c>: the document gives nothing.</param>
sealed record EmitRequest(string Path, ApiModel? Model, EmitOptions Options)
{
    readonly Printed _printed = new();

    /// <summary>Files that show nothing of what has changed since the request before are that one's.</summary>
    public IReadOnlyList<SourceFile> Emit(ApiModel model, CancellationToken cancel)
    {
        var made = ApiEmitter.Emit(model, Options, _printed.Before, cancel);
        _printed.Made = made;
        // Only the newest files are kept.
        _printed.Before = null;
        return made.Files;
    }

    /// <summary>The request comes after another of the same document.</summary>
    public void Follow(EmitRequest before) => _printed.Before = before._printed.Made;

    /// <summary>No part of what a request is: two with the same meaning are equal whatever was printed before.</summary>
    sealed class Printed : IEquatable<Printed>
    {
        public PrintedFiles? Before;
        public PrintedFiles? Made;

        public bool Equals(Printed? other) => other is not null;
        public override bool Equals(object? obj) => obj is Printed;
        public override int GetHashCode() => 0;
    }
}
