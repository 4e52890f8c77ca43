using Photon.Cli.Migrate.Projects;

namespace Photon.Cli.Migrate.Sources;

/// <summary><c>OpenApiReference</c> as Microsoft.Extensions.ApiDescription.Client has it, with NSwag behind it.</summary>
static class ApiDescriptionItems
{
    /// <summary>What only that package understands.</summary>
    public static IReadOnlyList<string> Metadata { get; } = ["ClassName", "CodeGenerator", "Options", "OutputPath", "FirstForGenerator", "DocumentName", "DocumentPath"];

    public static IReadOnlyList<string> Properties { get; } = ["OpenApiGenerateCodeAtDesignTime", "OpenApiGenerateCodeOnBuild", "OpenApiGenerateCodeOptions", "OpenApiCodeDirectory", "OpenApiBuildReferencedProjects", "OpenApiGenerateDocuments", "OpenApiGenerateDocumentsOnBuild"];

    public static IEnumerable<XmlPart> Of(XmlPart project) => project.All("OpenApiReference").Where(item => item.Attribute("Include") is not null);

    public static GeneratorUse Read(TextFile file, XmlPart project, XmlPart item)
    {
        var document = item.Metadata("Include").Replace('\\', '/');
        var className = item.Metadata("ClassName");
        var shared = project.All("OpenApiGenerateCodeOptions").LastOrDefault();
        var options = new List<SetOption>();
        if (shared is not null && item.Metadata("Options").Length == 0) options.AddRange(Options(shared.Value, file.Path, shared.Line));
        options.AddRange(Options(item.Metadata("Options"), file.Path, LineOf(file, item, "Options")));
        var given = options.LastOrDefault(option => option.Name.Equals("ClassName", StringComparison.OrdinalIgnoreCase))?.Value;
        var name = className.Length > 0 ? className : given ?? Path.GetFileNameWithoutExtension(document) + "Client";
        var kind = item.Metadata("CodeGenerator").Contains("TypeScript", StringComparison.OrdinalIgnoreCase) ? GeneratorKind.TypeScript : GeneratorKind.Client;
        var space = item.Metadata("Namespace") is { Length: > 0 } given2 ? given2 : options.LastOrDefault(option => option.Name.Equals("Namespace", StringComparison.OrdinalIgnoreCase))?.Value ?? "";
        return new(kind, document, name, space, item.Metadata("OutputPath").Replace('\\', '/'), options, file.Path, item.Line);
    }

    /// <summary>An option without a value is <c>true</c>.</summary>
    public static IEnumerable<SetOption> Options(string text, string file, int line) =>
        CommandText.Split(text).Select(CommandText.Option).Where(option => option is not null).Select(option => new SetOption(option!.Value.Name, option.Value.Value, file, line));

    static int LineOf(TextFile file, XmlPart item, string name) => item.Attribute(name) is { } attribute ? file.LineOf(attribute.Start) : item.Child(name)?.Line ?? item.Line;
}
