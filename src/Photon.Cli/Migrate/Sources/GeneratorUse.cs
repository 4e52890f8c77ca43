namespace Photon.Cli.Migrate.Sources;

enum GeneratorKind
{
    Client,
    Controller,

    /// <summary>A client in TypeScript.</summary>
    TypeScript,
}

/// <summary>An option that somebody gave a generator, where it is written.</summary>
sealed record SetOption(string Name, string Value, string File, int Line);

/// <summary>What a project has another generator make of a document.</summary>
/// <param name="Document">A file, relative to the project's folder, with slashes; or an address; empty: none is named.</param>
/// <param name="ClassName">As it is given, with its default filled in: <c>PetStoreClient</c>, <c>{controller}Client</c>.</param>
/// <param name="Namespace">Empty: the project's own.</param>
/// <param name="Output">The file that is written, relative to the project's folder; empty: one below obj.</param>
/// <param name="File">Where this is said, with the line.</param>
sealed record GeneratorUse(GeneratorKind Kind, string Document, string ClassName, string Namespace, string Output, IReadOnlyList<SetOption> Options, string File, int Line)
{
    public bool IsAddress => Document.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || Document.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public string Option(string name) => Options.LastOrDefault(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value ?? "";
}
