using Photon.Cli.Migrate.Projects;

namespace Photon.Cli.Migrate.Sources;

/// <param name="Task">The <c>Exec</c>.</param>
/// <param name="File">The <c>.nswag</c> file that it runs, as a full path; empty: it says all itself.</param>
/// <param name="Use">What it says itself.</param>
sealed record NSwagCommand(XmlPart Task, string File, IReadOnlyDictionary<string, string> Variables, GeneratorUse? Use);

/// <summary><c>Exec</c> tasks that start NSwag, however they find it.</summary>
static class NSwagCommands
{
    public static IEnumerable<NSwagCommand> Of(TextFile file, XmlPart project)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        foreach (var task in project.All("Exec"))
        {
            var text = task.Metadata("Command");
            if (!text.Contains("nswag", StringComparison.OrdinalIgnoreCase)) continue;
            var parts = CommandText.Split(Plain(text));
            var options = parts.Select(CommandText.Option).Where(option => option is not null).ToDictionary(option => option!.Value.Name, option => option!.Value.Value, StringComparer.OrdinalIgnoreCase);
            var run = parts.ToList().FindIndex(part => part.Equals("run", StringComparison.OrdinalIgnoreCase));
            if (run >= 0)
            {
                var named = parts.Skip(run + 1).FirstOrDefault(part => !part.StartsWith('/') || part.EndsWith(".nswag", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) ?? "nswag.json";
                var there = Path.GetFullPath(Path.Combine(folder, Plain(task.Metadata("WorkingDirectory")).Replace('\\', '/'), named.Replace('\\', '/')));
                yield return new(task, there, NSwagFile.Variables(options.GetValueOrDefault("variables", "")), null);
                continue;
            }
            if (parts.Select(NSwagFile.KindOf).FirstOrDefault(kind => kind is not null) is not { } which) continue;
            string Value(string name) => options.GetValueOrDefault(name, "");
            var set = options.Select(option => new SetOption(option.Key, option.Value, file.Path, task.Line)).ToList();
            var className = Value("className") is { Length: > 0 } given ? given : which == GeneratorKind.Controller ? "{controller}" : "{controller}Client";
            yield return new(task, "", NSwagFile.Variables(""), new(which, Value("input").Replace('\\', '/'), className, Value("namespace") is { Length: > 0 } space ? space : "MyNamespace", Value("output").Replace('\\', '/'), set, file.Path, task.Line));
        }
    }

    /// <summary>Paths are seen from the project's folder anyway.</summary>
    static string Plain(string text) => ((string[])["$(ProjectDir)", "$(MSBuildProjectDirectory)\\", "$(MSBuildProjectDirectory)/", "$(MSBuildProjectDirectory)", "$(MSBuildThisFileDirectory)"])
        .Aggregate(text, (there, name) => there.Replace(name, "", StringComparison.OrdinalIgnoreCase));
}
