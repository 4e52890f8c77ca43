namespace Photon.Cli.Output;

/// <summary>A command cannot do what it was asked for: the message says why and what would help, in one line.</summary>
class CommandException(string message, int exitCode = ExitCode.Failed) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
