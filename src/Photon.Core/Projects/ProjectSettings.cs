using Photon.Core.Documents;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;

namespace Photon.Core.Projects;

/// <summary>A project's <c>Photon…</c> properties, as far as they say what is emitted; docs/msbuild.md explains each.</summary>
public sealed record ProjectSettings
{
    /// <summary>The properties that <see cref="Of"/> asks for.</summary>
    public static IReadOnlyList<string> Properties { get; } =
        ["PhotonModels", "PhotonEnums", "PhotonJsonConverters", "PhotonHandlerContext", "PhotonUnimplemented", "PhotonValidateResponses", "PhotonStrict", "PhotonSchemas", "PhotonFormats"];

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

    /// <param name="property">A property's value; <c>null</c> or empty where it is not set.</param>
    public static ProjectSettings Of(Func<string, string?> property)
    {
        return new()
        {
            Records = Is("PhotonModels", "Record"),
            ClosedEnums = Is("PhotonEnums", "Closed"),
            JsonConverters = Is("PhotonJsonConverters", "true"),
            HandlerContext = Is("PhotonHandlerContext", "true"),
            Unimplemented = Is("PhotonUnimplemented", "501"),
            ValidateResponses = Is("PhotonValidateResponses", "true"),
            Strict = Is("PhotonStrict", "true"),
            ExactSchemas = Is("PhotonSchemas", "Exact"),
            FormatsAnnotate = Is("PhotonFormats", "Annotation"),
        };

        bool Is(string name, string value) => property(name) is { } text && text.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);
    }

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

    /// <summary><c>Generate="None"</c>: the document is checked, and nothing is emitted, because the project has files of its own for it.</summary>
    public static bool EmitsNothing(EmitOptions options) => !(options.Server || options.Client || options.Models || options.Webhooks);

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
}
