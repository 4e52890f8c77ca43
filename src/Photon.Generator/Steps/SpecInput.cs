using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Photon.Core.Documents;

namespace Photon.Generator.Steps;

/// <summary>A file of a spec as it comes from the build.</summary>
/// <param name="Root">What is wanted of the document; <c>null</c>: a file that documents refer to.</param>
sealed record SpecInput(string Path, string Text, SpecItem? Root)
{
    public static SpecInput? Of((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancel)
    {
        var options = file.Options.GetOptions(file.Text);
        var kind = Metadata("PhotonSpec");
        if (kind is not ("root" or "part") || file.Text.GetText(cancel) is not { } text) return null;
        return new(file.Text.Path, text.ToString(), kind == "root" ? SpecItem.FromMetadata(file.Text.Path, Metadata) : null);

        string Metadata(string name) => options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : "";
    }
}
