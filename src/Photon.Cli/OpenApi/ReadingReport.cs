using Photon.Cli.Documents.Reports;
using Photon.Cli.Documents.Validation;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.OpenApi;

/// <summary>What is wrong with a document that a command has to work with, on standard error: the result may go to standard output.</summary>
static class ReadingReport
{
    /// <param name="strict">Warnings are errors.</param>
    /// <returns>The document can be worked with.</returns>
    public static bool Write(Screen screen, SpecInput input, bool strict = false)
    {
        var isSound = input.Spec.Root.IsObject;
        foreach (var fault in input.Faults.Distinct())
        {
            var severity = strict && fault.Rule.Severity == Severity.Warning ? Severity.Error : fault.Rule.Severity;
            if (severity == Severity.Info) continue;
            isSound &= severity != Severity.Error;
            screen.Error.WriteLine(TextReport.Line(new Finding(fault, severity)));
        }
        if (!input.Spec.Root.IsObject && input.Faults.Count == 0) screen.Error.WriteLine($"photon: error: '{input.Name}' is no OpenAPI document");
        return isSound;
    }
}
