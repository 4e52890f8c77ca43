namespace Photon.Core.Model;

/// <summary>A server.</summary>
/// <param name="Url">Variables are filled in with their defaults.</param>
public sealed record ServerModel(string Url, string Description)
{
    /// <summary>3.2's <c>name</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The address as it is written, where it has variables.</summary>
    public string Template { get; init; } = "";

    /// <summary>In the order of the template, each once.</summary>
    public EquatableArray<ServerVariable> Variables { get; init; }
}

/// <param name="Name">As in the template.</param>
/// <param name="Allowed"><c>enum</c>; empty for any text.</param>
public sealed record ServerVariable(string Name, string Default, string Description, EquatableArray<string> Allowed);
