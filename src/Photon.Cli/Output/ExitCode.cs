namespace Photon.Cli.Output;

/// <summary>What the tool returns; documented in docs/cli.md.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>The document, or the project, has faults, or the work could not be done.</summary>
    public const int Failed = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C, as shells have it: 128 + SIGINT.</summary>
    public const int Cancelled = 130;
}
