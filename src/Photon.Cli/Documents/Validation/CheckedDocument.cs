using Photon.Cli.Input;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Documents.Validation;

/// <summary>A document and all that is to be said of it, file by file, in the order of the text.</summary>
/// <param name="Operations">Of what can be generated; 0 where nothing can.</param>
sealed record CheckedDocument(SpecInput Input, IReadOnlyList<Finding> Findings, int Operations)
{
    public string Name => Input.Name;

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Infos => Count(Severity.Info);

    int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
