using System.Text.RegularExpressions;
using Photon.Cli.Output;

namespace Photon.Cli.Migrate.Plans;

/// <summary>The projects that a path means.</summary>
/// <param name="Folder">Below which their code is.</param>
sealed partial record ProjectList(string Folder, IReadOnlyList<string> Projects)
{
    public static ProjectList Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) return OfFolder(full);
        if (!File.Exists(full)) throw new CommandException($"{full} is not there: name a project, a solution or a folder with one", ExitCode.Usage);
        if (full.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)) return new(Path.GetDirectoryName(full)!, [full]);
        if (full.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || full.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase)) return OfSolution(full);
        throw new CommandException($"{full} is no project in C# and no solution", ExitCode.Usage);
    }

    static ProjectList OfFolder(string folder)
    {
        var solutions = Directory.GetFiles(folder, "*.sln").Concat(Directory.GetFiles(folder, "*.slnx")).Order(StringComparer.Ordinal).ToList();
        if (solutions.Count == 1) return OfSolution(solutions[0]);
        if (solutions.Count > 1) throw new CommandException($"{folder} has several solutions: name one of {string.Join(", ", solutions.Select(Path.GetFileName))}", ExitCode.Usage);
        var projects = Directory.GetFiles(folder, "*.csproj");
        if (projects.Length == 0) throw new CommandException($"{folder} has no project and no solution: name one, or the folder that has it", ExitCode.Usage);
        return new(folder, [.. projects.Order(StringComparer.Ordinal)]);
    }

    static ProjectList OfSolution(string solution)
    {
        var folder = Path.GetDirectoryName(solution)!;
        var projects = Paths().Matches(File.ReadAllText(solution)).Select(match => Path.GetFullPath(Path.Combine(folder, match.Groups[1].Value.Replace('\\', '/')))).Distinct(StringComparer.Ordinal).Where(File.Exists);
        return new(folder, [.. projects.Order(StringComparer.Ordinal)]);
    }

    // In both kinds of solution: a path in quotes that ends so.
    [GeneratedRegex("\"([^\"]+\\.csproj)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Paths();
}
