using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Photon.Generator.Tests.Generator.Kit;

/// <summary>MSBuild properties and item metadata as the generated editorconfig brings them.</summary>
sealed class BuildOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    static readonly Values s_none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(p => "build_property." + p.Key, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is not SpecFile file
        ? s_none
        : new Values(file.Item is null
            ? new() { ["build_metadata.AdditionalFiles.PhotonSpec"] = "part" }
            : file.Item.ToMetadata().ToDictionary(entry => "build_metadata.AdditionalFiles." + entry.Key, entry => entry.Value));

    sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
