using System.Globalization;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Spectre.Console;

namespace Photon.Cli.Build;

/// <summary>What came out of a build, for people: on one screen, unless there are faults for more.</summary>
/// <param name="folder">Paths below it are shown from there.</param>
/// <param name="verbose">All places of all faults.</param>
sealed class BuildScreen(Screen screen, string folder, bool verbose)
{
    /// <summary>Of one rule: who needs more looks into the editor.</summary>
    const int WarningsShown = 3;
    const int ErrorsShown = 20;

    public void Show(BuildReport report)
    {
        foreach (var project in report.Projects.Where(project => project.Documents.Count > 0)) Show(project);
        if (report.Projects.Count > 0 && report.Projects.All(project => project.Documents.Count == 0))
            Line("", $"{(report.Projects.Count == 1 ? Name(report.Projects[0].Path) + " has" : $"The {report.Projects.Count} projects have")} no document of Photon's (OpenApiReference): nothing is generated");
        foreach (var rule in report.Rules) Show(rule);
        if (report.Errors == 0 && report.ExitCode != 0)
            foreach (var line in report.Output) Line("", PlainText.InOneLine(line));
        var steps = string.Join(", ", report.Steps.Select(step => $"{step.Step} {Time(step.Time)}"));
        if (steps.Length > 0) Line("grey", $"{steps}; {Time(report.Time)} in all");
        var counts = $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}";
        Line(report.ExitCode == 0 ? "green" : "red", report.ExitCode == 0 ? $"Built: {counts}" : $"Not built: {counts}");
    }

    void Show(ProjectReport project)
    {
        Line("bold", $"{Name(project.Path)}{(project.Configuration.Length > 0 ? $" ({PlainText.InOneLine(project.Configuration)})" : "")}");
        var rows = project.Documents.Select(Row).Prepend(["document", "name", "generates", "operations", "models", "routes", "forms"]).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            // What is counted stands right, what is named left.
            Line(row == rows[0] ? "grey" : "", "  " + string.Join("  ", row.Select((cell, column) => column < 3 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
        if (project.FrontEnd is { } bundle) Line("", "  " + Of(bundle));
        if (project.UpToDate.Count > 0) Line("grey", $"  up to date: {string.Join(", ", project.UpToDate)}");
    }

    string[] Row(DocumentReport document)
    {
        string Number(Func<DocumentCounts, int> count) => document.Counts is { } counts ? Text(count(counts)) : "-";
        return [Short(document.Path), PlainText.InOneLine(document.Name), string.Join(", ", document.Generate), Number(c => c.Operations), Number(c => c.Models), Number(c => c.Routes), Number(c => c.Forms)];
    }

    string Of(BundleReport bundle)
    {
        if (bundle.Files.Count == 0) return $"{Short(bundle.Folder)}: there is no bundle";
        string Kind(string ending, string name) => bundle.Files.Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal)).ToList() is { Count: > 0 } files
            ? $"{name} {Size(files.Sum(file => file.Size))} ({Size(files.Sum(file => file.Gzip))} gzipped)"
            : "";
        var kinds = string.Join(", ", ((string[])[Kind(".js", "JS"), Kind(".css", "CSS")]).Where(kind => kind.Length > 0));
        return $"bundle of {Short(bundle.Folder)}: {Count(bundle.Files.Count, "file")}, {kinds}";
    }

    void Show(RuleReport rule)
    {
        var id = rule.Id.Length > 0 ? rule.Id : rule.IsError ? "error" : "warning";
        Line(rule.IsError ? "red" : "yellow", $"{PlainText.InOneLine(id)}: {Count(rule.Faults.Count, rule.IsError ? "error" : "warning")}{(rule.Help.Length > 0 ? "  " + PlainText.InOneLine(rule.Help) : "")}");
        var shown = verbose ? rule.Faults.Count : rule.IsError ? ErrorsShown : WarningsShown;
        foreach (var fault in rule.Faults.Take(shown)) Line("", $"  {Place(fault)}{PlainText.InOneLine(fault.Text)}");
        if (rule.Faults.Count > shown) Line("grey", $"  and {Text(rule.Faults.Count - shown)} more: --verbose shows all");
    }

    string Place(FaultReport fault) => (fault.File.Length > 0 ? fault.File : fault.Project) is not { Length: > 0 } file ? "" : fault.Line > 0 ? $"{Short(file)}({fault.Line},{fault.Column}): " : $"{Short(file)}: ";

    /// <summary>In one line; where it has style, the terminal breaks it.</summary>
    void Line(string style, string text)
    {
        if (screen.HasStyle) screen.Pretty.MarkupLine(style.Length > 0 ? $"[{style}]{Markup.Escape(text)}[/]" : Markup.Escape(text));
        else screen.Out.WriteLine(text);
    }

    string Short(string path)
    {
        var below = Path.GetRelativePath(folder, path);
        return PlainText.InOneLine((below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? path : below).Replace('\\', '/').TrimEnd('/'));
    }

    static string Name(string project) => PlainText.InOneLine(Path.GetFileNameWithoutExtension(project));

    static string Count(int number, string what) => $"{Text(number)} {what}{(number == 1 ? "" : "s")}";

    static string Size(long bytes) => bytes < 1000 ? $"{Text(bytes)} B" : $"{(bytes / 1000.0).ToString("#,0.0", CultureInfo.InvariantCulture)} kB";

    static string Time(TimeSpan time) => $"{time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";

    static string Text(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
