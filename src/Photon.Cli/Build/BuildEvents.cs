namespace Photon.Cli.Build;

/// <summary>Kinds of <see cref="BuildEvent"/>, and what each says. Times are ticks of UTC.</summary>
static class BuildEvents
{
    /// <summary>A project on its way: project, targets, root ("true": nobody else asked for it), id, time.</summary>
    public const string ProjectStarted = "project";

    /// <summary>id, time.</summary>
    public const string ProjectFinished = "project-end";

    /// <summary>project, name, worked ("false": it had nothing to do).</summary>
    public const string TargetFinished = "target-end";

    /// <summary>project, name.</summary>
    public const string TaskStarted = "task";

    /// <summary>project, name, ticks.</summary>
    public const string TaskFinished = "task-end";

    /// <summary>project, ticks: what the compiler says of Photon's generator.</summary>
    public const string Generator = "generator";

    /// <summary>project, severity ("warning", "error"), code, text, help, file, line, column.</summary>
    public const string Fault = "fault";

    /// <summary>What Photon's tasks tell, by their own names: <c>photon/document</c>, <c>photon/front-end</c>; project.</summary>
    public const string Document = "photon/document";
    public const string FrontEnd = "photon/front-end";

    /// <summary>succeeded.</summary>
    public const string BuildFinished = "build-end";
}
