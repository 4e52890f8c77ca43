using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Build;

/// <summary>A build, or one after the other, each with its screen.</summary>
sealed class BuildSession(Screen screen, BuildTarget target, string? configuration, IReadOnlyList<string> rest)
{
    public bool IsJson { get; init; }

    public bool IsVerbose { get; init; }

    /// <returns>What <c>dotnet build</c> returned.</returns>
    public async Task<int> Once(CancellationToken cancel) => (await Build(isLine: false, cancel)).ExitCode;

    /// <returns>That it was ended is how it ends.</returns>
    public async Task<int> Watch(CancellationToken cancel)
    {
        HashSet<string> folders = [target.Folder];
        var watch = new BuildWatch(folders);
        try
        {
            while (true)
            {
                var report = await Build(isLine: true, cancel);
                // A solution may have one project more now.
                if (!folders.SetEquals(Folders(report)))
                {
                    folders = [.. Folders(report)];
                    watch.Dispose();
                    watch = new(folders);
                }
                if (!IsJson) screen.Out.WriteLine("Waiting for a change; Ctrl+C ends");
                var changed = await watch.Change(path => IsBelow(report, path, ""), path => IsBelow(report, path, "generated"), cancel);
                if (!IsJson) screen.Out.WriteLine($"\n{PlainText.InOneLine(Path.GetRelativePath(target.Folder, changed))} has changed");
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
        finally
        {
            watch.Dispose();
        }
    }

    /// <summary>Builds write into the folders of front ends, which are sources all the same.</summary>
    static bool IsBelow(BuildReport report, string path, string folder) =>
        report.Projects.Any(project => project.FrontEnd is { } frontEnd && path.StartsWith(Path.Combine(frontEnd.Folder, folder), StringComparison.Ordinal));

    async Task<BuildReport> Build(bool isLine, CancellationToken cancel)
    {
        var run = new BuildRun(target, configuration, rest);
        if (IsJson)
        {
            var quiet = await run.Run(_ => { }, cancel);
            screen.Out.WriteLine(BuildJson.Of(quiet, isIndented: !isLine));
            return quiet;
        }
        var report = await BuildProgress.Show(screen, heard => run.Run(heard, cancel));
        new BuildScreen(screen, target.Folder, IsVerbose).Show(report);
        return report;
    }

    /// <summary>Of the projects, and of documents and front ends that lie elsewhere.</summary>
    IEnumerable<string> Folders(BuildReport report) => report.Projects.SelectMany(project => project.Documents.Select(document => Path.GetDirectoryName(document.Path))
        .Append(Path.GetDirectoryName(project.Path)).Append(project.FrontEnd?.Folder)).OfType<string>().Where(Directory.Exists).Append(target.Folder);
}
