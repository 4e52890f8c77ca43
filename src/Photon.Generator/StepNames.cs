namespace Photon.Generator;

/// <summary>Names of the pipeline's steps, for tests and for whoever profiles them.</summary>
public static class StepNames
{
    /// <summary>Text to nodes, file by file.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>Nodes to the API's meaning, places left out.</summary>
    public const string Model = nameof(Model);

    /// <summary>Faults with their places.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>Which document declares the types that several have.</summary>
    public const string Sharing = nameof(Sharing);

    /// <summary>C# files.</summary>
    public const string Output = nameof(Output);

    public static IReadOnlyList<string> All { get; } = [Parse, Model, Diagnostics, Sharing, Output];
}
