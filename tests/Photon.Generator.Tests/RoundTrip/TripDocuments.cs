using System.Diagnostics;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Finds documents that are not in this repository: GitHub's comes through npm, others from the corpus beside it.</summary>
static class TripDocuments
{
    static readonly Lock Once = new();

    /// <param name="name"><c>github</c>, or a file of the corpus.</param>
    /// <param name="reason">Why there is none.</param>
    public static string? Find(string name, out string reason)
    {
        lock (Once)
        {
            try
            {
                reason = "";
                var artifacts = Path.Combine(Root(), "artifacts");
                var file = name == "github"
                    ? Fetched(artifacts, Path.Combine("npm", "package", "generated", "api.github.com.json"), "sh", "-c", "cd \"$0\" && npm pack --silent @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz", Path.Combine(artifacts, "npm"))
                    : Fetched(artifacts, Path.Combine("corpus", "specs", name), "tar", "-xJf", Path.Combine(Root(), "..", "shared", "specs", "specs.tar.xz"), "-C", Path.Combine(artifacts, "corpus"));
                if (file is null) reason = $"{name} could not be fetched";
                return file;
            }
            catch (Exception e) when (e is IOException or System.ComponentModel.Win32Exception or UnauthorizedAccessException)
            {
                reason = $"{name} could not be fetched: {e.Message}";
                return null;
            }
        }
    }

    static string? Fetched(string artifacts, string path, string tool, params string[] arguments)
    {
        var file = Path.Combine(artifacts, path);
        if (File.Exists(file)) return file;
        Directory.CreateDirectory(Path.Combine(artifacts, path.Split(Path.DirectorySeparatorChar)[0]));
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return File.Exists(file) ? file : null;
    }

    static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Photon.Sdk.sln"))) return folder.FullName;
        throw new IOException("This is not run from the repository.");
    }
}
