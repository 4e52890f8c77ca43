using Photon.Cli.Output;
using Photon.Cli.Text;

namespace Photon.Cli.New;

/// <summary>A template, as the package has it.</summary>
/// <param name="ShortName">What <c>dotnet new</c> calls it.</param>
/// <param name="What">What it makes, in a few words.</param>
/// <param name="Options">Those of its options that this tool has too.</param>
sealed record NewTemplate(string ShortName, string What, params string[] Options)
{
    public static IReadOnlyList<NewTemplate> All { get; } =
    [
        new("photon", "API with a form for each operation", "spec", "forms", "auth", "aot", "docker", "tests"),
        new("photon-api", "API", "spec", "forms", "auth", "aot", "docker", "tests"),
        new("photon-client", "typed client library", "spec", "auth", "aot", "tests"),
        new("photon-contracts", "models of a large document, as a library that servers and clients share", "spec", "aot"),
        new("photon-openapi", "starter document", "auth"),
    ];

    /// <summary>It is no project but a file.</summary>
    public bool IsItem => ShortName == "photon-openapi";

    public bool IsApp => ShortName is "photon" or "photon-api";

    /// <param name="name"><c>photon-api</c>, or <c>api</c> for short.</param>
    /// <exception cref="CommandException">There is none of that name.</exception>
    public static NewTemplate Find(string name) => All.FirstOrDefault(template => template.ShortName == name || template.ShortName == "photon-" + name)
        ?? throw new CommandException($"There is no template '{Photon.Core.Diagnostics.PlainText.InOneLine(name)}'{NearestNames.Suggest(name, All.Select(template => template.ShortName))} They are {string.Join(", ", All.Select(template => template.ShortName))}", ExitCode.Usage);
}
