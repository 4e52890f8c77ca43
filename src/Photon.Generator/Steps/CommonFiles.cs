using System.Collections.Immutable;
using Photon.Core;

namespace Photon.Generator.Steps;

/// <summary>Files that several documents are made of.</summary>
static class CommonFiles
{
    public static EquatableArray<string> Of(ImmutableArray<EquatableArray<string>> documents, CancellationToken cancel) => documents.Length < 2
        ? default
        : new(documents.SelectMany(files => files).GroupBy(path => path, StringComparer.Ordinal).Where(path => path.Skip(1).Any()).Select(path => path.Key).OrderBy(path => path, StringComparer.Ordinal));
}
