using System.CommandLine;
using System.Text.Json;
using Photon.Cli.Commands;
using Photon.Cli.Migrate.Plans;
using Photon.Cli.Output;
using Photon.Cli.Text;

namespace Photon.Cli.Migrate;

/// <summary><c>photon migrate [PATH]</c>: from NSwag or Microsoft.Extensions.ApiDescription.Client to Photon.</summary>
static class MigrateCommand
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("PATH") { Description = "A project, a solution or a folder with one; the current folder by default", DefaultValueFactory = _ => "." };
        var apply = new Option<bool>("--apply") { Description = "Make the changes; without it they are shown, and on a terminal you are asked" };
        var command = new ToolCommand("migrate", "Move a project from NSwag or Microsoft.Extensions.ApiDescription.Client to Photon: show the changes, and what code must write differently.")
        {
            Examples =
            [
                new("photon migrate", "Show what would change in the project or solution here"),
                new("photon migrate src/Shop/Shop.csproj --apply", "Change it"),
            ],
        };
        command.Add(path);
        command.Add(apply);
        command.SetAction((parsed, cancel) => Task.FromResult(Run(screen, parsed.GetRequiredValue(path), parsed.GetValue(apply), cancel)));
        return command;
    }

    static int Run(Screen screen, string path, bool apply, CancellationToken cancel)
    {
        var list = ProjectList.Of(path);
        var version = IsPinned(list.Folder) ? "" : ToolVersion.Text;
        var plans = list.Projects.Select(project => ProjectPlanner.Plan(project, list.Folder, version, cancel)).ToList();
        var changes = plans.SelectMany(plan => plan.Changes).Concat(CentralPackages.Of(plans)).DistinctBy(change => change.Path).ToList();
        if (changes.Count == 0 && plans.All(plan => plan.Notes.Count == 0))
        {
            screen.Out.WriteLine(plans.Any(plan => plan.IsMigrated)
                ? "It builds with Photon already: nothing to migrate."
                : "Nothing of NSwag or Microsoft.Extensions.ApiDescription.Client is here: nothing to migrate.");
            return ExitCode.Done;
        }
        MigrateText.Changes(screen, list.Folder, changes);
        MigrateText.Notes(screen, list.Folder, plans.SelectMany(plan => plan.Notes).Distinct().ToList());
        if (changes.Count == 0) return ExitCode.Done;
        if (!apply && screen.IsInteractive)
        {
            screen.Out.Write("Make these changes? [y/N] ");
            apply = screen.In.ReadLine()?.Trim() is { Length: > 0 } answer && "yes".StartsWith(answer, StringComparison.OrdinalIgnoreCase);
        }
        if (apply)
        {
            foreach (var change in changes) change.Apply();
            screen.Out.WriteLine($"{changes.Count} file{(changes.Count == 1 ? " is" : "s are")} changed. Next: dotnet build");
        }
        else screen.Out.WriteLine("Nothing is changed yet: photon migrate --apply does it.");
        return ExitCode.Done;
    }

    /// <summary>global.json names the version of Photon.Sdk for all projects.</summary>
    static bool IsPinned(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, "global.json");
            if (!File.Exists(file)) continue;
            try
            {
                using var json = JsonDocument.Parse(File.ReadAllText(file), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
                return json.RootElement.TryGetProperty("msbuild-sdks", out var sdks) && sdks.TryGetProperty("Photon.Sdk", out _);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                throw new CommandException($"{file} is no JSON object: mend it first");
            }
        }
        return false;
    }
}
