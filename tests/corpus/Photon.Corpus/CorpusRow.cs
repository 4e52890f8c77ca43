using Photon.Core.Diagnostics;
using Photon.Core.Emit;

namespace Photon.Corpus;

/// <summary>What became of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Kind">Classes or records.</param>
/// <param name="Run">Null where something threw.</param>
/// <param name="Crash">What was thrown.</param>
public sealed record CorpusRow(CorpusDocument Document, string Kind, DocumentRun? Run, Exception? Crash)
{
    /// <summary>Nothing may take longer, reading, emitting and compiling together.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static CorpusRow Of(CorpusDocument document, EmitOptions options)
    {
        var kind = options.Records ? "records" : "classes";
        // What one document takes is to be seen, not what many leave behind.
        GC.Collect();
        try
        {
            return new(document, kind, DocumentRun.Of(document, options), null);
        }
#pragma warning disable CA1031 // A crash is a row of the table, not the end of it.
        catch (Exception crash)
#pragma warning restore CA1031
        {
            return new(document, kind, null, crash);
        }
    }

    /// <summary>
    /// What is emitted compiles without errors and warnings; a valid document gives something, one that is not gives something or an error that says why not.
    /// </summary>
    public bool Passes => Run is { Errors: 0, Warnings: 0 } run && run.Generator + run.Compiler < Longest
        && (run.Files.Count > 0 || (!Document.IsValid && Count(Severity.Error) > 0));

    public int Count(Severity severity) => Run!.Faults.Count(f => f.Rule.Severity == severity);

    /// <summary>The cells behind the name.</summary>
    public string[] Cells() => Run is null
        ? [Document.IsValid ? "yes" : "no", Kind, "CRASH", Crash!.GetType().Name]
        : [
            Document.IsValid ? "yes" : "no", Kind, $"{Count(Severity.Error)}/{Count(Severity.Warning)}/{Count(Severity.Info)}", $"{Run.Files.Count}", $"{Run.Lines}",
            FormattableString.Invariant($"{Run.Generator.TotalMilliseconds:F0}"), FormattableString.Invariant($"{Run.Compiler.TotalMilliseconds:F0}"), $"{Run.Errors}", $"{Run.Warnings}",
        ];
}
