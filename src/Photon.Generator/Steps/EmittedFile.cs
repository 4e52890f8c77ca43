using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Generator.Reporting;

namespace Photon.Generator.Steps;

/// <summary>A file to add, or why there is none.</summary>
sealed record EmittedFile(SourceFile? File, Fault? Failure)
{
    public void AddTo(SourceProductionContext output)
    {
        if (File is not null) output.AddSource(File.HintName, SourceText.From(File.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256));
        if (Failure is not null) FaultReport.Write(output, Failure, strict: false);
    }
}
