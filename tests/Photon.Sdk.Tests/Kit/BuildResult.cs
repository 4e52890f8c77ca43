using Microsoft.Build.Logging.StructuredLogger;

namespace Photon.Sdk.Tests.Kit;

/// <summary>What a build did, from its binary log.</summary>
public sealed class BuildResult(int exitCode, string output, string binlog)
{
    readonly Lazy<Build> _build = new(() =>
    {
        var build = BinaryLog.ReadBuild(binlog);
        BuildAnalyzer.AnalyzeBuild(build);
        return build;
    });

    public int ExitCode { get; } = exitCode;

    public string Output { get; } = output;

    Build Log => _build.Value;

    public IReadOnlyList<Warning> Warnings => [.. Log.FindChildrenRecursive<Warning>()];

    public IReadOnlyList<Error> Errors => [.. Log.FindChildrenRecursive<Error>()];

    /// <summary>Succeeded, and neither the compiler nor anything else had a word to say.</summary>
    public BuildResult Clean()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.Empty(Warnings.Select(warning => $"{warning.Code} {warning.Text}"));
        return this;
    }

    public BuildResult Fails()
    {
        Assert.True(ExitCode != 0, "The build succeeded:\n" + Output);
        return this;
    }

    /// <summary>The target ran: it was neither up to date nor kept out by its condition.</summary>
    public bool Ran(string target) => Targets(target).Any(t => !t.Skipped);

    /// <summary>The target was skipped because its outputs are newer than its inputs.</summary>
    public bool WasUpToDate(string target) => Targets(target) is { Count: > 0 } targets
        && targets.All(t => t.Skipped && t.Children.OfType<Message>().Any(m => m.Text.Contains("all output files are up-to-date", StringComparison.Ordinal)));

    /// <summary>The names of all tasks that ran.</summary>
    public IReadOnlyList<string> Tasks() => [.. Log.FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>().Select(task => task.Name)];

    // A target that is asked for again points to its first run.
    IReadOnlyList<Target> Targets(string name) => [.. Log.FindChildrenRecursive<Target>(t => t.Name == name && t.OriginalNode is null)];
}
