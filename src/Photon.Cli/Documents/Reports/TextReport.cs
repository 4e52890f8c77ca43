using Photon.Cli.Documents.Validation;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Documents.Reports;

/// <summary>For people and their editors: the lines that a build prints, the text itself where a terminal shows it, one line of what came out.</summary>
/// <param name="least">What counts less is only counted.</param>
sealed class TextReport(Screen screen, Severity least) : IReport
{
    int _documents, _errors, _warnings, _infos;

    public void Add(CheckedDocument document)
    {
        _documents++;
        _errors += document.Errors;
        _warnings += document.Warnings;
        _infos += document.Infos;
        var source = new SourceLines(document.Input);
        foreach (var finding in document.Findings.Where(finding => finding.Severity >= least))
        {
            screen.Out.WriteLine(Line(finding, screen.HasStyle));
            if (!screen.HasStyle || source.Show(finding.Place) is not { } shown) continue;
            screen.Out.WriteLine("    " + shown.Line);
            screen.Out.WriteLine($"    {Colour(finding.Severity)}{shown.Marks}\e[0m");
        }
        if (document.Errors == 0) screen.Out.WriteLine($"{document.Name}: {Number(document.Operations, "operation")} can be generated");
    }

    public void End() => screen.Out.WriteLine(
        $"{Number(_errors, "error")}, {Number(_warnings, "warning")}, {Number(_infos, "info")}{(_infos > 0 && least > Severity.Info ? " (--level info shows them)" : "")} in {Number(_documents, "document")}");

    /// <summary>As compilers print it: <c>bookshop.yaml(12,7): error PHO2003: …</c></summary>
    public static string Line(Finding finding, bool hasStyle = false)
    {
        var place = finding.Place;
        var (colour, plain) = hasStyle ? (Colour(finding.Severity), "\e[0m") : ("", "");
        return $"{ShownPath.Of(place.Path)}({place.Line + 1},{place.Column + 1}): {colour}{finding.Level} {finding.Rule.Id}{plain}: {finding.Fault.Message}";
    }

    static string Colour(Severity severity) => severity switch { Severity.Error => "\e[31m", Severity.Warning => "\e[33m", _ => "\e[36m" };

    static string Number(int count, string what) => $"{count} {what}{(count == 1 || what == "info" ? "" : "s")}";
}
