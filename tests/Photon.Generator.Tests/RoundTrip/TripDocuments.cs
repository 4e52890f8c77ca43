using System.Diagnostics;
using Photon.Core.Tests;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Real documents: GitHub's through npm, the others from the corpus. Where one is absent, the test is skipped and says why.</summary>
static class TripDocuments
{
    const string Package = "octokit-openapi-23.0.2";
    static readonly Lock Gate = new();

    /// <param name="name"><c>github</c>, or a file of the corpus.</param>
    public static string Find(string name) => name == "github" ? GitHub() : Path.Combine(SharedData.Corpus(), name);

    static string GitHub()
    {
        var folder = Path.Combine(SharedData.Root, "artifacts", "npm");
        var file = Path.Combine(folder, "package", "generated", "api.github.com.json");
        lock (Gate)
        {
            if (File.Exists(file)) return file;
            Directory.CreateDirectory(folder);
            try
            {
                var start = new ProcessStartInfo("sh", ["-c", $"npm pack --silent @octokit/openapi@{Package[(Package.LastIndexOf('-') + 1)..]} && tar -xzf {Package}.tgz"])
                {
                    WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
                };
                using var process = Process.Start(start)!;
                process.BeginOutputReadLine();
                process.StandardError.ReadToEnd();
                process.WaitForExit();
            }
            catch (System.ComponentModel.Win32Exception e)
            {
                Assert.Skip($"GitHub's document could not be fetched: {e.Message}");
            }
            Assert.SkipUnless(File.Exists(file), "GitHub's document could not be fetched: npm gave none");
        }
        return file;
    }
}
