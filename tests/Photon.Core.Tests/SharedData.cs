using System.Diagnostics;

namespace Photon.Core.Tests;

/// <summary>Documents of others that lie beside the repository and never in it. Where they are not, tests skip and say so.</summary>
static class SharedData
{
    static readonly Lock Gate = new();

    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the corpus of OpenAPI documents.</summary>
    public static string Corpus() => Path.Combine(Unpacked("specs/specs.tar.xz", "corpus"), "specs");

    /// <summary>The folder of the conformance data (json, openapi, uri-template).</summary>
    public static string Conformance() => Unpacked("conformance/conformance.tar.xz", "conformance");

    /// <summary>The root files of the corpus, with the columns of its manifest.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Manifest()
    {
        Corpus();
        var lines = File.ReadAllLines(Path.Combine(Root, "../shared/specs/manifest.tsv"));
        var header = lines[0].Split('\t');
        return lines.Skip(1).Select(line => line.Split('\t').Zip(header).ToDictionary(static p => p.Second, static p => p.First));
    }

    static string Unpacked(string archive, string name)
    {
        var source = Path.GetFullPath(Path.Combine(Root, "../shared", archive));
        var target = Path.Combine(Root, "artifacts", name);
        lock (Gate)
        {
            if (Directory.Exists(target)) return target;
            Assert.SkipUnless(File.Exists(source), $"../shared/{archive} is not there");
            Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "tar with xz is needed");
            // Under another name until complete: two test processes may unpack at once.
            var part = $"{target}.{Environment.ProcessId}";
            Directory.CreateDirectory(part);
            using var tar = Process.Start("tar", ["-xJf", source, "-C", part]);
            tar.WaitForExit();
            Assert.Equal(0, tar.ExitCode);
            try
            {
                Directory.Move(part, target);
            }
            catch (IOException) when (Directory.Exists(target))
            {
                Directory.Delete(part, recursive: true);
            }
        }
        return target;
    }

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Photon.Sdk.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder;
    }
}
