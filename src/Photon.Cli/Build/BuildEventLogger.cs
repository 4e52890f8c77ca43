using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace Photon.Cli.Build;

/// <summary>
/// Loaded by MSBuild, in its process: tells the tool through a pipe what happens. Nothing that goes wrong here is the
/// build's concern. Public, because MSBuild finds it by name.
/// </summary>
public sealed partial class BuildEventLogger : ILogger, IDisposable
{
    readonly Dictionary<int, string> _projects = [];
    readonly Dictionary<(int, int), bool> _targets = [];
    readonly Dictionary<(int, int), DateTime> _tasks = [];
    StreamWriter? _output;

    /// <summary>The name of the pipe.</summary>
    public string? Parameters { get; set; }

    /// <inheritdoc/>
    public LoggerVerbosity Verbosity { get; set; } = LoggerVerbosity.Normal;

    /// <inheritdoc/>
    public void Initialize(IEventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        try
        {
            var pipe = new NamedPipeClientStream(".", Parameters ?? "", PipeDirection.Out);
            pipe.Connect(TimeSpan.FromSeconds(10));
            _output = new(pipe, new UTF8Encoding(false)) { AutoFlush = true };
        }
        catch (Exception error) when (error is IOException or TimeoutException or UnauthorizedAccessException or ArgumentException)
        {
            return;
        }
        eventSource.ProjectStarted += (_, e) => ProjectStarted(e);
        eventSource.ProjectFinished += (_, e) => Tell(BuildEvents.ProjectFinished, e.BuildEventContext, ("time", Time(e)));
        eventSource.TargetStarted += (_, e) => TargetStarted(e);
        eventSource.TargetFinished += (_, e) => TargetFinished(e);
        eventSource.TaskStarted += (_, e) => TaskStarted(e);
        eventSource.TaskFinished += (_, e) => TaskFinished(e);
        eventSource.WarningRaised += (_, e) => Fault("warning", e, e.Code, e.HelpLink, e.File, e.LineNumber, e.ColumnNumber, e.ProjectFile);
        eventSource.ErrorRaised += (_, e) => Fault("error", e, e.Code, e.HelpLink, e.File, e.LineNumber, e.ColumnNumber, e.ProjectFile);
        eventSource.MessageRaised += (_, e) => Message(e);
        eventSource.BuildFinished += (_, e) => Tell(BuildEvents.BuildFinished, null, ("succeeded", e.Succeeded ? "true" : "false"));
    }

    /// <inheritdoc/>
    public void Shutdown()
    {
        var output = Interlocked.Exchange(ref _output, null);
        try
        {
            output?.Dispose();
        }
        catch (IOException)
        {
            // The tool is gone: there is nobody to tell.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Shutdown();

    void ProjectStarted(ProjectStartedEventArgs e)
    {
        if (e.BuildEventContext is { } context) _projects[context.ProjectContextId] = e.ProjectFile ?? "";
        var isRoot = e.ParentProjectBuildEventContext is not { } parent || parent.ProjectContextId == BuildEventContext.InvalidProjectContextId;
        Tell(BuildEvents.ProjectStarted, e.BuildEventContext, ("targets", e.TargetNames), ("root", isRoot ? "true" : "false"), ("time", Time(e)));
    }

    void TargetStarted(TargetStartedEventArgs e)
    {
        if (BuildSteps.OfTarget(e.TargetName) is null || e.BuildEventContext is not { } context) return;
        _targets[(context.ProjectContextId, context.TargetId)] = false;
    }

    // A target that is up to date starts and finishes like any other, and has no task.
    void TargetFinished(TargetFinishedEventArgs e)
    {
        if (e.BuildEventContext is { } context && _targets.Remove((context.ProjectContextId, context.TargetId), out var worked))
            Tell(BuildEvents.TargetFinished, context, ("name", e.TargetName), ("worked", worked ? "true" : "false"));
    }

    void TaskStarted(TaskStartedEventArgs e)
    {
        if (e.BuildEventContext is not { } context || BuildSteps.OfTask(e.TaskName) is null) return;
        if (_targets.ContainsKey((context.ProjectContextId, context.TargetId))) _targets[(context.ProjectContextId, context.TargetId)] = true;
        _tasks[(context.ProjectContextId, context.TaskId)] = e.Timestamp;
        Tell(BuildEvents.TaskStarted, context, ("name", e.TaskName));
    }

    void TaskFinished(TaskFinishedEventArgs e)
    {
        if (e.BuildEventContext is { } context && _tasks.Remove((context.ProjectContextId, context.TaskId), out var start))
            Tell(BuildEvents.TaskFinished, context, ("name", e.TaskName), ("ticks", Text((e.Timestamp - start).Ticks)));
    }

    void Fault(string severity, BuildEventArgs e, string? code, string? help, string? file, int line, int column, string? project)
    {
        // Without a project of its own, the fault is of the project that was being built.
        Tell(BuildEvents.Fault, e.BuildEventContext, ("severity", severity), ("code", code), ("text", e.Message), ("help", help), ("file", file), ("line", Text(line)), ("column", Text(column)), ("of", project));
    }

    void Message(BuildMessageEventArgs e)
    {
        if (e.SenderName == "Photon" && e.Message is { } json && BuildEvent.Parse(json) is { Kind: BuildEvents.Document or BuildEvents.FrontEnd } report)
            Tell(report.Kind, e.BuildEventContext, [.. report.Facts.Select(fact => (fact.Key, fact.Value))]);
        else if (e.SenderName == "Csc" && e.Message is { } text && text.EndsWith("Photon.Generator.PhotonGenerator", StringComparison.Ordinal) && Seconds().Match(text) is { Success: true } time
            && double.TryParse(time.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture, out var seconds))
            Tell(BuildEvents.Generator, e.BuildEventContext, ("ticks", Text((long)(seconds * TimeSpan.TicksPerSecond))));
    }

    void Tell(string kind, BuildEventContext? context, params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        if (_output is not { } output) return;
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (context is not null)
        {
            known["id"] = Text(context.ProjectContextId);
            if (_projects.TryGetValue(context.ProjectContextId, out var project)) known["project"] = project;
        }
        foreach (var (name, value) in facts)
            if (!string.IsNullOrEmpty(value)) known[name] = value;
        try
        {
            output.WriteLine(new BuildEvent(kind, known).ToLine());
        }
        catch (IOException)
        {
            _output = null;
        }
    }

    static string Time(BuildEventArgs e) => Text(e.Timestamp.ToUniversalTime().Ticks);

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // The compiler's report (ReportAnalyzer): seconds, a percentage, and the name of the generator.
    [GeneratedRegex(@"^\s*<?(\d+[.,]\d+)\s")]
    private static partial Regex Seconds();
}
