using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;

namespace Photon.Generator.Steps;

/// <summary>The project's <c>Photon…</c> properties; docs/msbuild.md explains each.</summary>
sealed record Settings
{
    public bool Records { get; init; }
    public bool ClosedEnums { get; init; }
    public bool JsonConverters { get; init; }
    public bool HandlerContext { get; init; }
    public bool Unimplemented { get; init; }
    public bool ValidateResponses { get; init; }
    public bool Strict { get; init; }
    public bool ExactSchemas { get; init; }
    public bool FormatsAnnotate { get; init; }

    /// <summary>The language knows unions.</summary>
    public bool HasUnions { get; init; }

    public static Settings Of((AnalyzerConfigOptionsProvider Options, ParseOptions Language) project, CancellationToken cancel) => Of(project.Options) with
    {
        // C# 15 has no name in the compiler that this is built with; `preview` is more than any version.
        HasUnions = project.Language is CSharpParseOptions { LanguageVersion: > (LanguageVersion)1400 },
    };

    static Settings Of(AnalyzerConfigOptionsProvider options) => new()
    {
        Records = Is(options, "PhotonModels", "Record"),
        ClosedEnums = Is(options, "PhotonEnums", "Closed"),
        JsonConverters = Is(options, "PhotonJsonConverters", "true"),
        HandlerContext = Is(options, "PhotonHandlerContext", "true"),
        Unimplemented = Is(options, "PhotonUnimplemented", "501"),
        ValidateResponses = Is(options, "PhotonValidateResponses", "true"),
        Strict = Is(options, "PhotonStrict", "true"),
        ExactSchemas = Is(options, "PhotonSchemas", "Exact"),
        FormatsAnnotate = Is(options, "PhotonFormats", "Annotation"),
    };

    public EmitOptions EmitOptions(SpecItem item) => new()
    {
        Name = item.Name,
        Namespace = item.Namespace,
        ModelsNamespace = item.ModelsNamespace,
        Server = item.Generate.HasFlag(GeneratedParts.Server),
        Client = item.Generate.HasFlag(GeneratedParts.Client),
        Forms = item.Forms.Count > 0,
        Webhooks = item.Generate.HasFlag(GeneratedParts.Webhooks),
        Models = item.Generate.HasFlag(GeneratedParts.Models),
        JsonConverters = JsonConverters,
        Records = Records,
        ClosedEnums = ClosedEnums,
        HasUnions = HasUnions,
        HandlerContext = HandlerContext,
        Unimplemented = Unimplemented,
        ValidateResponses = ValidateResponses,
    };

    public BindOptions BindOptions(SpecItem item) => new()
    {
        Strict = Strict,
        Exact = ExactSchemas,
        FormatsAnnotate = FormatsAnnotate,
        // A user of a contracts library decides names over the same schemas as the library does.
        AllSchemas = item.Generate.HasFlag(GeneratedParts.Models) || item.ModelsNamespace.Length > 0,
        // A client neither sends nor receives any; but a library's names are those of all its types.
        Webhooks = item.Generate != GeneratedParts.Client || item.ModelsNamespace.Length > 0,
        Tags = item.Tags,
        Operations = item.Operations,
        Paths = item.Paths,
    };

    static bool Is(AnalyzerConfigOptionsProvider options, string name, string value) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var text) && text.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);
}
