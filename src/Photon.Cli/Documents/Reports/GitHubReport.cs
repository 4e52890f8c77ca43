using Photon.Cli.Documents.Validation;
using Photon.Cli.Input;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Documents.Reports;

/// <summary>Commands to the runner of GitHub Actions, which shows them in the changed files.</summary>
sealed class GitHubReport(TextWriter output, Severity least) : IReport
{
    public void Add(CheckedDocument document)
    {
        foreach (var finding in document.Findings)
        {
            if (finding.Severity < least) continue;
            var place = finding.Place;
            var end = place.EndLine == place.Line && place.EndColumn > place.Column ? $",endColumn={place.EndColumn + 1}" : "";
            output.WriteLine($"::{Command(finding.Severity)} file={Property(ShownPath.Of(place.Path))},line={place.Line + 1},endLine={place.EndLine + 1},col={place.Column + 1}{end},title={Property($"{finding.Rule.Id}: {finding.Rule.Title}")}::{Message(finding.Fault.Message)}");
        }
    }

    public void End()
    {
    }

    static string Command(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };

    // https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
    static string Message(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
