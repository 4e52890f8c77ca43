using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Spectre.Console;

namespace Photon.Cli.Build;

/// <summary>Says what a build is at.</summary>
static class BuildProgress
{
    /// <summary>In one line that changes where there is style, else in a line for each step of each project.</summary>
    public static async Task<BuildReport> Show(Screen screen, Func<Action<BuildEvent>, Task<BuildReport>> run)
    {
        if (!screen.HasStyle)
        {
            var said = new HashSet<string>(StringComparer.Ordinal);
            return await run(happened =>
            {
                if (Of(happened) is { } text && said.Add(text)) screen.Out.WriteLine(text);
            });
        }
        return await screen.Pretty.Status().Spinner(Spinner.Known.Dots).StartAsync("Building", status => run(happened =>
        {
            if (Of(happened) is { } text) status.Status(Markup.Escape(text));
        }));
    }

    static string? Of(BuildEvent happened) => happened.Kind switch
    {
        BuildEvents.ProjectStarted when happened["root"] == "true" && happened["targets"] == "Restore" => $"{Name(happened)}: {BuildSteps.Says(BuildSteps.Restore)}",
        // These look only at what there is, in each build.
        BuildEvents.TaskStarted when happened["name"] is "DescribeReferences" or "LookAtFrontEnd" => null,
        BuildEvents.TaskStarted when BuildSteps.OfTask(happened["name"]) is { } step => $"{Name(happened)}: {BuildSteps.Says(step)}",
        _ => null,
    };

    static string Name(BuildEvent happened) => PlainText.InOneLine(Path.GetFileNameWithoutExtension(happened["project"]));
}
