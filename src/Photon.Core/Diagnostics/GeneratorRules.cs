namespace Photon.Core.Diagnostics;

/// <summary>PHO3xxx: faults while C# is emitted. Each is a defect of Photon, worth an issue with the document.</summary>
public static class GeneratorRules
{
    public static readonly Rule Crash = new("PHO3001", Severity.Error,
        "Photon failed", "Photon failed on this document: {0}: {1} {2}");

    public static readonly Rule SameFile = new("PHO3002", Severity.Error,
        "Two emitted files have the same name", "Photon emitted '{0}' twice; the second one is left out");
}
