using Photon.Core.Documents;
using Photon.Core.Projects;

namespace Photon.Cli.Build;

/// <summary>Takes a build's events as they come, and says in the end what came out of it.</summary>
sealed class BuildRecord
{
    readonly SortedDictionary<string, Project> _projects = new(StringComparer.Ordinal);
    readonly Dictionary<(string Id, bool IsError), (string Help, List<FaultReport> Faults)> _rules = [];
    readonly HashSet<(string, FaultReport)> _said = [];
    readonly Dictionary<string, long> _times = new(StringComparer.Ordinal);
    readonly Dictionary<long, long> _restores = [];

    sealed class Project
    {
        public string Configuration = "";
        public readonly SortedDictionary<string, BuildEvent> Documents = new(StringComparer.Ordinal);
        public (string Folder, string Path)? FrontEnd;

        /// <summary>By step: whether any of its targets, for any target framework, had something to do.</summary>
        public readonly Dictionary<string, bool> Worked = new(StringComparer.Ordinal);
    }

    /// <summary>Something was said by the build itself: what its process wrote is no news then.</summary>
    public bool HasFaults => _rules.Count > 0;

    public void Add(BuildEvent happened)
    {
        switch (happened.Kind)
        {
            case BuildEvents.ProjectStarted when happened["root"] == "true" && happened["targets"] == "Restore": _restores[happened.Number("id")] = happened.Number("time"); break;
            case BuildEvents.ProjectFinished when _restores.Remove(happened.Number("id"), out var start): Spend(BuildSteps.Restore, happened.Number("time") - start); break;
            case BuildEvents.TaskFinished when BuildSteps.OfTask(happened["name"]) is { } step: Spend(step, happened.Number("ticks")); break;
            // It is part of the compiler's time.
            case BuildEvents.Generator:
                Spend(BuildSteps.Generate, happened.Number("ticks"));
                Spend(BuildSteps.Compile, -happened.Number("ticks"));
                break;
            case BuildEvents.TargetFinished when BuildSteps.OfTarget(happened["name"]) is { } step:
                var worked = Of(happened).Worked;
                worked[step] = happened["worked"] == "true" || (worked.TryGetValue(step, out var before) && before);
                break;
            case BuildEvents.Document:
                Of(happened).Documents[happened["Path"]] = happened;
                Of(happened).Configuration = happened["Configuration"];
                break;
            case BuildEvents.FrontEnd: Of(happened).FrontEnd = (happened["Folder"], happened["Bundle"]); break;
            case BuildEvents.Fault: AddFault(happened); break;
        }
    }

    public BuildReport Report(int exitCode, TimeSpan time, IReadOnlyList<string> output, CancellationToken cancel) => new(exitCode, time,
        [.. _projects.Select(project => Report(project.Key, project.Value, cancel))],
        [.. _rules.Select(rule => new RuleReport(rule.Key.Id, rule.Key.IsError, rule.Value.Help, rule.Value.Faults)).OrderBy(rule => !rule.IsError).ThenBy(rule => rule.Id, StringComparer.Ordinal)],
        [.. BuildSteps.All.Where(step => Spent(step) > TimeSpan.Zero).Select(step => new StepTime(step, Spent(step)))],
        output);

    static ProjectReport Report(string path, Project project, CancellationToken cancel)
    {
        string[] Steps(bool worked) => [.. BuildSteps.All.Where(step => project.Worked.TryGetValue(step, out var did) && did == worked)];
        var bundle = project.FrontEnd is { } frontEnd ? new BundleReport(frontEnd.Folder, frontEnd.Path, BundleSizes.Of(frontEnd.Path)) : null;
        return new(path, project.Configuration, Documents(path, [.. project.Documents.Values], cancel), bundle, Steps(false), Steps(true));
    }

    static List<DocumentReport> Documents(string project, IReadOnlyList<BuildEvent> documents, CancellationToken cancel)
    {
        if (documents.Count == 0) return [];
        var items = documents.Select(document => SpecItem.FromMetadata(document["Path"], name => document[name])).ToList();
        var counts = new ProjectDocuments(Path.GetDirectoryName(project) ?? "", ProjectSettings.Of(name => documents[0][name])).Count(items, cancel);
        return [.. items.Zip(counts, (item, count) => new DocumentReport(item.Path, item.Name, item.Namespace, Parts(item.Generate), count))];
    }

    static string[] Parts(GeneratedParts generate) => [.. Enum.GetValues<GeneratedParts>().Where(part => part != GeneratedParts.None && generate.HasFlag(part)).Select(part => part.ToString().ToLowerInvariant())];

    /// <summary>Once, although several target frameworks, or projects, may find the same.</summary>
    void AddFault(BuildEvent happened)
    {
        var (code, project) = (happened["code"], happened["project"].Length > 0 ? happened["project"] : happened["of"]);
        var (text, link) = Split(happened["text"]);
        var fault = new FaultReport(text, happened["file"], happened.Number("line"), happened.Number("column"), project);
        if (!_said.Add((code, fault))) return;
        var key = (code, happened["severity"] == "error");
        if (!_rules.TryGetValue(key, out var rule)) _rules[key] = rule = (happened["help"] is { Length: > 0 } help ? help : link.Length > 0 ? link : RuleHelp.Of(code), []);
        rule.Faults.Add(fault);
    }

    /// <summary>The compiler puts the page about a rule behind the message.</summary>
    static (string Text, string Link) Split(string said) =>
        said.EndsWith(')') && said.LastIndexOf(" (https://", StringComparison.Ordinal) is > 0 and var at && !said[(at + 2)..^1].Any(c => c is ' ' or ')') ? (said[..at], said[(at + 2)..^1]) : (said, "");

    Project Of(BuildEvent happened)
    {
        if (!_projects.TryGetValue(happened["project"], out var project)) _projects[happened["project"]] = project = new();
        return project;
    }

    void Spend(string step, long ticks) => _times[step] = _times.GetValueOrDefault(step) + ticks;

    TimeSpan Spent(string step) => new(_times.GetValueOrDefault(step));
}
