using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Photon.Core.Projects;

namespace Photon.Generator.Steps;

/// <summary>What the compiler knows of the project's settings.</summary>
static class Settings
{
    public static ProjectSettings Of((AnalyzerConfigOptionsProvider Options, ParseOptions Language) project, CancellationToken cancel) =>
        ProjectSettings.Of(name => project.Options.GlobalOptions.TryGetValue("build_property." + name, out var text) ? text : null) with
        {
            // C# 15 has no name in the compiler that this is built with; `preview` is more than any version.
            HasUnions = project.Language is CSharpParseOptions { LanguageVersion: > (LanguageVersion)1400 },
        };
}
