using System.CommandLine;

namespace Photon.Cli.Commands;

/// <param name="Line">As it is typed.</param>
/// <param name="What">What it does, without a full stop.</param>
sealed record Example(string Line, string What);

/// <summary>A command whose help ends with examples.</summary>
sealed class ToolCommand(string name, string description) : Command(name, description)
{
    public IReadOnlyList<Example> Examples { get; init; } = [];
}
