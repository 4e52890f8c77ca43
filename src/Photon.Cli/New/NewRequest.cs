namespace Photon.Cli.New;

/// <summary>What is to be made.</summary>
sealed record NewRequest(NewTemplate Template)
{
    /// <summary><c>null</c>: the folder's.</summary>
    public string? Name { get; init; }

    /// <summary><c>null</c>: a new one of that name; without a name the current one.</summary>
    public string? Output { get; init; }

    /// <summary>A document to start from, as <c>--spec</c> has it; <c>null</c>: the starter document.</summary>
    public string? Spec { get; init; }

    public bool AllowNetwork { get; init; }
    public bool Force { get; init; }

    /// <summary>Options of the template by their names, as <c>dotnet new</c> takes them.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } = new Dictionary<string, string>();
}
