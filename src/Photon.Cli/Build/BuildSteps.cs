namespace Photon.Cli.Build;

/// <summary>What a build spends its time on, and which of MSBuild's targets and tasks that is.</summary>
static class BuildSteps
{
    public const string Restore = "restore";
    public const string Generate = "generate";
    public const string Compile = "compile";
    public const string Forms = "forms";
    public const string Bundle = "bundle";

    /// <summary>In the order in which they happen.</summary>
    public static IReadOnlyList<string> All { get; } = [Restore, Generate, Compile, Forms, Bundle];

    /// <summary>By target: whether these have anything to do decides whether the step was up to date.</summary>
    public static string? OfTarget(string target) => target switch
    {
        "PhotonRestoreFrontEnd" => Restore,
        "PhotonCollectReferences" or "PhotonWriteDocuments" => Generate,
        "CoreCompile" => Compile,
        "PhotonEmitForms" => Forms,
        "PhotonBuildFrontEnd" => Bundle,
        _ => null,
    };

    /// <summary>By task: their time is the step's.</summary>
    public static string? OfTask(string task) => task switch
    {
        "RestoreFrontEnd" => Restore,
        "DescribeReferences" or "CollectReferences" or "WriteDocuments" => Generate,
        "Csc" or "Vbc" or "Fsc" => Compile,
        "EmitForms" or "LookAtFrontEnd" => Forms,
        "BundleFrontEnd" => Bundle,
        _ => null,
    };

    /// <summary>What is said while it runs.</summary>
    public static string Says(string step) => step switch
    {
        Restore => "restoring packages",
        Generate => "reading documents",
        Compile => "compiling",
        Forms => "emitting forms",
        _ => "bundling forms",
    };
}
