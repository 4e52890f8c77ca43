namespace Photon.Ai.Audit;

/// <summary>An entry, chained: its hash is over its own line and thereby over the one before.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Previous">The hash of the line before; of the first line 64 zeros.</param>
/// <param name="Entry">What happened.</param>
/// <param name="Hash">SHA-256 of the line up to it.</param>
public sealed record AuditLine(long Number, string Previous, AuditEntry Entry, string Hash);
