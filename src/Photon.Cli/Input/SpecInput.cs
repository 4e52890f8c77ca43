using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Cli.Input;

/// <summary>A document, read, with all that it is made of. Nothing of it was checked but that it is text.</summary>
/// <param name="Item">Its full path, or its URL; overlays by full path in the order in which they were applied.</param>
/// <param name="Text">The root's text as it was decoded, without byte order mark.</param>
/// <param name="Written">The root as it is written; of kind Missing where it could not be read.</param>
/// <param name="Spec">The root as its overlays make it; <paramref name="Written"/> itself where there are none.</param>
/// <param name="Parts">Every other file that it refers to, as the references were met.</param>
/// <param name="Faults">Of reading: text, overlays, parts. Binding has not been tried.</param>
sealed record SpecInput(SpecItem Item, string Text, SpecText Written, SpecText Spec, IReadOnlyList<SpecText> Parts, IReadOnlyList<Fault> Faults)
{
    SpecFiles? _files;

    /// <summary>The full path, the URL, or the current folder's <c>stdin</c>.</summary>
    public string Path => Item.Path;

    /// <summary>As people read it.</summary>
    public string Name => ShownPath.Of(Path);

    /// <summary>The root, as its overlays make it, and its parts.</summary>
    public SpecFiles Files => _files ??= new([.. Parts, Spec], null, Item.Addresses);

    /// <summary>It is there to be opened again: not standard input, and not at a URL.</summary>
    public bool IsFile { get; init; } = true;

    /// <summary>Its own text is JSON.</summary>
    public bool IsJson => Text.AsSpan().TrimStart() is ['{', ..];
}
