using Photon.Cli.Output;

namespace Photon.Cli.Navigation.Query;

/// <summary>A query that is not understood, with the column where.</summary>
/// <param name="column">From one, in the query's text.</param>
sealed class QueryException(int column, string message) : CommandException($"--query, column {column}: {message}", Output.ExitCode.Usage)
{
    public int Column { get; } = column;
}
