using Photon.Core.Diagnostics;
using Photon.Core.Emit;

namespace Photon.Corpus;

/// <summary>What became of one document. Of what was emitted and compiled only figures are kept: hundreds of compilations are gigabytes.</summary>
public sealed record CorpusRow
{
    /// <summary>Nothing may take longer, reading, emitting and compiling together.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public required CorpusDocument Document { get; init; }

    /// <summary>Classes or records.</summary>
    public required string Kind { get; init; }

    /// <summary>
    /// What is emitted compiles without errors and warnings; a valid document gives something, one that is not gives something or an error that says why not.
    /// </summary>
    public required bool Passes { get; init; }

    /// <summary>What the table says behind the name.</summary>
    public required string[] Cells { get; init; }

    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Faults of the document, then the compiler's, as far as they are to be shown; what was thrown.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    public TimeSpan Took { get; init; }

    /// <param name="show">How many diagnostics of each kind are to be shown.</param>
    public static CorpusRow Of(CorpusDocument document, EmitOptions options, int show)
    {
        var kind = options.Records ? "records" : "classes";
        // What one document takes is to be seen, not what others leave behind.
        GC.Collect();
        try
        {
            return Of(document, kind, DocumentRun.Of(document, options), show);
        }
#pragma warning disable CA1031 // A crash is a row of the table, not the end of it.
        catch (Exception crash)
#pragma warning restore CA1031
        {
            return new() { Document = document, Kind = kind, Passes = false, Cells = [Valid(document), kind, "CRASH", crash.GetType().Name], Shown = [crash.ToString()] };
        }
    }

    static CorpusRow Of(CorpusDocument document, string kind, DocumentRun run, int show)
    {
        var (errors, warnings, advice) = (Count(run, Severity.Error), Count(run, Severity.Warning), Count(run, Severity.Info));
        var took = run.Generator + run.Compiler;
        return new()
        {
            Document = document,
            Kind = kind,
            Passes = run is { Errors: 0, Warnings: 0 } && took < Longest && (run.Files.Count > 0 || (!document.IsValid && errors > 0)),
            Cells =
            [
                Valid(document), kind, $"{errors}/{warnings}/{advice}", $"{run.Files.Count}", $"{run.Lines}",
                FormattableString.Invariant($"{run.Generator.TotalMilliseconds:F0}"), FormattableString.Invariant($"{run.Compiler.TotalMilliseconds:F0}"), $"{run.Errors}", $"{run.Warnings}",
            ],
            Rules = [.. run.Faults.Select(f => f.Rule)],
            Shown = [.. run.Faults.Where(f => f.Rule.Severity > Severity.Info).Take(show).Select(f => f.ToString()), .. run.Diagnostics.OrderByDescending(d => d.Severity).Take(show).Select(d => d.ToString())],
            Took = took,
        };
    }

    static string Valid(CorpusDocument document) => document.IsValid ? "yes" : "no";

    static int Count(DocumentRun run, Severity severity) => run.Faults.Count(f => f.Rule.Severity == severity);
}
