using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Makes an <see cref="ApiModel"/> of an OpenAPI document, 2.0 to 3.2.</summary>
public static class SpecBinder
{
    /// <summary>The model; null, with an error among the faults, where the document gives nothing. Never throws but for <paramref name="cancel"/>.</summary>
    /// <param name="root">The document.</param>
    /// <param name="files">The document and every file that it refers to.</param>
    /// <param name="options">What of it is wanted.</param>
    /// <param name="faults">Where faults are added, each at its place.</param>
    /// <param name="cancel">Stops the work.</param>
    public static ApiModel? Bind(SpecText root, SpecFiles files, BindOptions options, ICollection<Fault> faults, CancellationToken cancel = default)
    {
        var document = root.Root;
        // The reader has said why.
        if (!document.Exists) return null;
        if (SpecVersions.Of(document, root.Path, faults) is not { } version) return null;
        return new DocumentBinder(new(files, version, options, faults, cancel), document, files).Bind();
    }
}
