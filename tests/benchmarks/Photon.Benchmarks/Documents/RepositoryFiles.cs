using System.Diagnostics;
using System.Reflection;

namespace Photon.Benchmarks.Documents;

/// <summary>The real documents that the benchmarks read. None of them is in the repository: they come from npm and from the corpus.</summary>
static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Artifacts(string path) => Path.Combine(Root, "artifacts", path);

    /// <summary>GitHub's document, 13 MB, from npm.</summary>
    public static string GitHub()
    {
        var folder = Artifacts("npm");
        var file = Path.Combine(folder, "package", "generated", "api.github.com.json");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            Do(folder, "npm", "pack", "@octokit/openapi@23.0.2", "--silent");
            Do(folder, "tar", "-xzf", "octokit-openapi-23.0.2.tgz", "package/generated/api.github.com.json");
        }
        return file;
    }

    /// <summary>Stripe's document of the corpus, 4 MB of YAML.</summary>
    public static string Stripe()
    {
        var folder = Artifacts("corpus");
        var file = Path.Combine(folder, "specs", "stripe__spec3__2023-08-16.yaml");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            Do(folder, "tar", "-xJf", Path.Combine(Root, "..", "shared", "specs", "specs.tar.xz"));
        }
        return file;
    }

    static void Do(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {process.ExitCode}");
    }
}
