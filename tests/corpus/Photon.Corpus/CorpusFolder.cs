using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Photon.Corpus;

/// <summary>Finds the corpus beside the repository and unpacks it once into <c>artifacts/corpus</c>.</summary>
public static partial class CorpusFolder
{
    /// <summary>The repository's root, found by its solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Why there is no corpus; <c>null</c> where there is one.</summary>
    public static string? Absence => File.Exists(Archive) ? null : "the corpus (../shared/specs/specs.tar.xz) is not there";

    static string Archive => Path.Combine(Repository, "..", "shared", "specs", "specs.tar.xz");

    public static IReadOnlyList<CorpusDocument> Documents()
    {
        var folder = Unpack();
        var rows = File.ReadLines(Path.Combine(Path.GetDirectoryName(Archive)!, "manifest.tsv")).Select(line => line.Split('\t')).ToArray();
        var column = rows[0].Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        return [.. rows.Skip(1).Where(r => r.Length > 1).Select(row => new CorpusDocument(
            row[column["file"]],
            Path.Combine(folder, row[column["file"]]),
            row[column["openapi"]],
            int.Parse(row[column["files"]], CultureInfo.InvariantCulture),
            int.Parse(row[column["operations"]], CultureInfo.InvariantCulture),
            row[column["valid"]] == "yes",
            row.Length > column["problems"] ? row[column["problems"]] : ""))];
    }

    /// <summary>Documents of any folder, each a file by itself: nobody says what is valid, so all are taken for it.</summary>
    public static IReadOnlyList<CorpusDocument> Documents(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           where Path.GetExtension(file) is ".json" or ".yaml" or ".yml"
           let version = Version().Match(File.ReadAllText(file))
           where version.Success
           select new CorpusDocument(Path.GetRelativePath(folder, file).Replace('/', ' '), file, version.Groups[1].Value, 1, 0, true, ""),
    ];

    [GeneratedRegex(@"^\s*\{?\s*[""']?(?:openapi|swagger)[""']?\s*:\s*[""']?([23]\.[0-9.]+)", RegexOptions.Multiline)]
    private static partial Regex Version();

    static string Unpack()
    {
        var target = Path.Combine(Repository, "artifacts", "corpus");
        var done = Path.Combine(target, ".unpacked");
        if (!File.Exists(done))
        {
            Directory.CreateDirectory(target);
            using var tar = Process.Start("tar", ["-xJf", Archive, "-C", target]);
            tar.WaitForExit();
            if (tar.ExitCode != 0) throw new InvalidOperationException("tar could not unpack the corpus");
            File.WriteAllText(done, "");
        }
        return Path.Combine(target, "specs");
    }

    static string FindRepository()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, "Photon.Sdk.sln"))) return at;
        throw new InvalidOperationException("Photon.Sdk.sln was not found above the program");
    }
}
