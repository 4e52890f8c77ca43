namespace Photon.Cli.Build;

/// <summary>What came out of a build.</summary>
/// <param name="ExitCode">What <c>dotnet build</c> returned.</param>
/// <param name="Time">Of the whole, as somebody waited for it.</param>
/// <param name="Steps">Times of all projects together, in the order of <see cref="BuildSteps.All"/>; those that took none are left out.</param>
/// <param name="Output">What <c>dotnet</c> wrote itself: mostly nothing, and where no project could be built, why.</param>
sealed record BuildReport(int ExitCode, TimeSpan Time, IReadOnlyList<ProjectReport> Projects, IReadOnlyList<RuleReport> Rules, IReadOnlyList<StepTime> Steps, IReadOnlyList<string> Output)
{
    public int Errors => Rules.Where(rule => rule.IsError).Sum(rule => rule.Faults.Count);

    public int Warnings => Rules.Where(rule => !rule.IsError).Sum(rule => rule.Faults.Count);
}

/// <param name="Path">The project file, or the file of a file-based app.</param>
/// <param name="Documents">None: the project has nothing to do with Photon.</param>
/// <param name="FrontEnd"><c>null</c>: no bundle is made.</param>
/// <param name="UpToDate">Steps that had nothing to do.</param>
/// <param name="Done">Steps that had.</param>
sealed record ProjectReport(string Path, string Configuration, IReadOnlyList<DocumentReport> Documents, BundleReport? FrontEnd, IReadOnlyList<string> UpToDate, IReadOnlyList<string> Done);

/// <param name="Generate"><c>server</c>, <c>client</c>, <c>models</c>, <c>webhooks</c>.</param>
/// <param name="Counts"><c>null</c>: the document gives nothing, and a fault says why.</param>
sealed record DocumentReport(string Path, string Name, string Namespace, IReadOnlyList<string> Generate, DocumentCounts? Counts);

/// <param name="Operations">Of the document, as far as the item wants them.</param>
/// <param name="Models">Types that are emitted.</param>
/// <param name="Routes">That the app maps.</param>
sealed record DocumentCounts(int Operations, int Models, int Routes, int Forms);

/// <param name="Folder">The front end's.</param>
/// <param name="Path">The bundle's.</param>
sealed record BundleReport(string Folder, string Path, IReadOnlyList<BundleFile> Files);

/// <param name="Name">Below the bundle's folder, with slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Gzip">In bytes, as a server sends them.</param>
sealed record BundleFile(string Name, long Size, long Gzip);

/// <param name="Id">Empty where the message has none.</param>
/// <param name="Help">A page about it; empty where there is none.</param>
sealed record RuleReport(string Id, bool IsError, string Help, IReadOnlyList<FaultReport> Faults);

/// <param name="File">Empty: it is about no file.</param>
/// <param name="Line">From 1; 0: the file as a whole.</param>
sealed record FaultReport(string Text, string File, long Line, long Column, string Project);

sealed record StepTime(string Step, TimeSpan Time);
