using System.Text.RegularExpressions;

namespace Photon.Ai.Gguf;

/// <summary>Which file <c>PhotonModel</c> means: it names one, or a folder of them.</summary>
public static partial class ModelFiles
{
    /// <param name="memory">Bytes that a model may take; of those that fit, the largest is the best.</param>
    /// <returns>The file; of a folder that whose weights say most, and fit. Where nothing fits, the smallest.</returns>
    /// <exception cref="GgufException">There is none.</exception>
    public static string Resolve(string path, long memory)
    {
        if (File.Exists(path)) return Path.GetFullPath(path);
        if (!Directory.Exists(path)) throw new GgufException($"{path} is not there: PhotonModel names a GGUF file, or a folder of them");
        var models = In(path).Select(TryRead).OfType<GgufFile>().Where(static model => model.Weights > 0).ToList();
        if (models.Count == 0) throw new GgufException($"{path} holds no GGUF file that can be read");
        // A model that does not say how one talks with it cannot answer.
        var talking = models.Where(static model => model.ChatTemplate is not null).ToList();
        if (talking.Count > 0) models = talking;
        var fitting = models.Where(model => Total(model) <= memory).ToList();
        return fitting.Count > 0
            ? fitting.OrderByDescending(static model => model.Weights).ThenByDescending(Total).ThenBy(static model => model.Path, StringComparer.Ordinal).First().Path
            : models.OrderBy(Total).ThenBy(static model => model.Path, StringComparer.Ordinal).First().Path;
    }

    /// <summary>The models of a folder: of one that was split its first part, and none of what only belongs to one.</summary>
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*.gguf")
        .Where(static file => Path.GetFileName(file) is var name && !name.StartsWith("mmproj", StringComparison.OrdinalIgnoreCase) && !name.StartsWith('.') && (Part().Match(name) is not { Success: true } part || part.Groups[1].Value == "00001"))
        .Order(StringComparer.Ordinal).Select(Path.GetFullPath);

    /// <summary>All files that a model is: parts of a split one have the same name but for their numbers.</summary>
    public static IReadOnlyList<string> Parts(string file)
    {
        if (Part().Match(Path.GetFileName(file)) is not { Success: true } part) return [file];
        var (folder, start) = (Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file)[..part.Groups[1].Index]);
        return [.. Directory.EnumerateFiles(folder, "*.gguf").Where(other => Path.GetFileName(other) is var name && name.StartsWith(start, StringComparison.Ordinal) && Part().Match(name) is { Success: true } one && one.Groups[2].Value == part.Groups[2].Value).Order(StringComparer.Ordinal)];
    }

    static long Total(GgufFile model) => Parts(model.Path).Sum(static part => new FileInfo(part).Length);

    static GgufFile? TryRead(string file)
    {
        try
        {
            return GgufReader.Read(file);
        }
        catch (GgufException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"-(\d{5})-of-(\d{5})\.gguf$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
