using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Photon.Benchmarks.Generating;

/// <summary>What Sdk.targets hands to the generator for a document of a server and a client.</summary>
sealed class ItemMetadata(AdditionalText document) : AnalyzerConfigOptionsProvider
{
    readonly Options item = new(new(StringComparer.OrdinalIgnoreCase)
    {
        ["build_metadata.AdditionalFiles.PhotonSpec"] = "root",
        ["build_metadata.AdditionalFiles.PhotonName"] = "Bench",
        ["build_metadata.AdditionalFiles.PhotonNamespace"] = "Bench",
        ["build_metadata.AdditionalFiles.PhotonGenerate"] = Uri.EscapeDataString("Server, Client"),
    });

    static readonly Options none = new([]);

    public override AnalyzerConfigOptions GlobalOptions => none;
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => none;
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == document.Path ? item : none;

    sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
