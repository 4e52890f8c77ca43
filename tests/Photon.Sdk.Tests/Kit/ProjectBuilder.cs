namespace Photon.Sdk.Tests.Kit;

/// <summary>A folder with projects, built with the packed packages.</summary>
public sealed class ProjectBuilder
{
    int _builds;

    /// <param name="name">The folder's name; it may hold spaces and any letters.</param>
    public ProjectBuilder(PackageFixture packages, string name)
    {
        Folder = Path.Combine(packages.Projects, name);
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
    }

    ProjectBuilder(string folder) => Folder = folder;

    /// <summary>A folder that something else has filled.</summary>
    public static ProjectBuilder At(string folder) => new(folder);

    public string Folder { get; }

    /// <summary>Environment variables of the next builds.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public ProjectBuilder Add(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    /// <summary>Every file below a folder, by its path seen from there.</summary>
    public IReadOnlyList<string> Files(string folder = ".") => Directory.Exists(Path.Combine(Folder, folder))
        ? [.. Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    public Task<BuildResult> Build(params string[] arguments) => Run("build", arguments);

    public Task<BuildResult> Clean(params string[] arguments) => Run("clean", arguments);

    public Task<BuildResult> Publish(params string[] arguments) => Run("publish", arguments);

    /// <summary>Any verb of <c>dotnet</c> that takes a binary log.</summary>
    public async Task<BuildResult> Run(string verb, params string[] arguments)
    {
        var binlog = Path.Combine(Folder, "..", $"{Path.GetFileName(Folder)}.{++_builds}.binlog");
        var (code, output) = await Shell.Run(Folder, "dotnet", [verb, .. arguments, "-nologo", "-v:m", $"-bl:{binlog}"], Variables);
        return new(code, output, binlog);
    }
}
